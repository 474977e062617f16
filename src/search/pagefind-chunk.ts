import type { Postings } from './postings.ts';

/** Stands before the data in each file that Pagefind writes, once unpacked. */
const SIGNATURE = 'pagefind_dcd';

type Packed = number | string | Packed[];

/**
 * Reads one unpacked `.pf_index` file of Pagefind 1.6: its words, each with its pages and places. Throws where the file is
 * not of that form. The form, from Pagefind's own reader: a list of words, each `[word, pages, …]`; a page is `[step from
 * the page before, places, …]`; places are steps too, and a negative number among them sets the weight of what follows.
 */
export function readChunk(bytes: Uint8Array): Map<string, Postings> {
  const [words] = asList(readCbor(afterSignature(bytes)));
  return new Map(
    asList(words).map((entry) => {
      const [word, pages] = asList(entry);
      if (typeof word !== 'string') throw formFault();
      return [word, postingsOf(asList(pages))];
    }),
  );
}

/** Reads the words of one unpacked `.pf_meta` file: the first and last word and the name of each index file. */
export function readChunkTable(bytes: Uint8Array): [from: string, to: string, name: string][] {
  const [, , chunks] = asList(readCbor(afterSignature(bytes)));
  return asList(chunks).map((chunk) => {
    const [from, to, name] = asList(chunk);
    if (typeof from !== 'string' || typeof to !== 'string' || typeof name !== 'string') throw formFault();
    return [from, to, name];
  });
}

function postingsOf(pages: readonly Packed[]): Postings {
  const postings = new Map<number, number[]>();
  let number = 0;
  for (const page of pages) {
    const [step, steps] = asList(page);
    number += asNumber(step);
    const places: number[] = [];
    let place = 0;
    for (const next of asList(steps).map(asNumber)) {
      if (next < 0) continue;
      place += next;
      places.push(place);
    }
    if (places.length > 0) postings.set(number, places);
  }
  return postings;
}

function afterSignature(bytes: Uint8Array): Uint8Array {
  const signature = new TextDecoder().decode(bytes.subarray(0, SIGNATURE.length));
  if (signature !== SIGNATURE) throw formFault();
  return bytes.subarray(SIGNATURE.length);
}

/** A kind of item that Pagefind does not use: what is where the bytes end. */
const UNKNOWN = 0xff;

/** CBOR (RFC 8949) as far as Pagefind uses it: whole numbers, texts, lists. */
function readCbor(bytes: Uint8Array): Packed {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const text = new TextDecoder();
  let at = 0;
  const count = (low: number): number => {
    if (low < 24) return low;
    const size = 2 ** (low - 24);
    const from = at;
    at += size;
    if (size === 1) return view.getUint8(from);
    if (size === 2) return view.getUint16(from);
    if (size === 4) return view.getUint32(from);
    throw formFault();
  };
  const item = (): Packed => {
    const head = bytes[at++] ?? UNKNOWN;
    const value = count(head & 31);
    switch (head >> 5) {
      case 0:
        return value;
      case 1:
        return -1 - value;
      case 3:
        at += value;
        return text.decode(bytes.subarray(at - value, at));
      case 4: {
        const items: Packed[] = [];
        for (let i = 0; i < value; i++) items.push(item());
        return items;
      }
      default:
        throw formFault();
    }
  };
  return item();
}

const asList = (packed: Packed | undefined): Packed[] => {
  if (!Array.isArray(packed)) throw formFault();
  return packed;
};

const asNumber = (packed: Packed | undefined): number => {
  if (typeof packed !== 'number') throw formFault();
  return packed;
};

const formFault = () => new Error('the search index is not of the form that Pagefind 1.6 writes');
