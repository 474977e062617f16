/** A file as bytes could be read: its text and how it was written; or why it cannot be read rightly. */
type Decoded =
  | { readonly text: string; readonly encoding: 'UTF-8' | 'UTF-16' }
  | { readonly text: null; readonly line: number; readonly message: string };

const MEND = 'open it where its letters are right, save it as UTF-8, and import it again';

/**
 * Reads the bytes of a text file. UTF-8 and, where its byte order mark says so, UTF-16 are read; any other writing is
 * refused with the line where that shows, for a guess would change the words of the law.
 */
export function decodeText(bytes: Uint8Array): Decoded {
  const wide = wideEncoding(bytes);
  if (wide) return { text: new TextDecoder(wide).decode(bytes), encoding: 'UTF-16' };
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return { text, encoding: 'UTF-8' };
  } catch {
    const line = firstBrokenLine(bytes);
    return { text: null, line, message: `is not UTF-8 (${guessLegacy(bytes)}); ${MEND}` };
  }
}

function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

/** The first line, from 1, whose bytes are not UTF-8. */
function firstBrokenLine(bytes: Uint8Array): number {
  let line = 1;
  for (let start = 0; start <= bytes.length; line++) {
    const found = bytes.indexOf(0x0a, start);
    const end = found < 0 ? bytes.length : found;
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(start, end));
    } catch {
      return line;
    }
    start = end + 1;
  }
  return 1;
}

/** What a file that is not UTF-8 looks like: the words that regulations are full of, as each old writing has them. */
function guessLegacy(bytes: Uint8Array): string {
  const latin = new TextDecoder('windows-1252').decode(bytes);
  if (bytes.includes(0)) return 'it holds zero bytes: UTF-16 without a byte order mark, or no text at all';
  if (TCVN3.test(latin)) return 'it looks like TCVN3, the writing of .VnTime fonts';
  if (VNI.test(latin)) return 'it looks like VNI';
  const vietnamese = new TextDecoder('windows-1258').decode(bytes).normalize('NFC');
  if (/(?:Điều|điều|quy định|của|thực hiện)/u.test(vietnamese)) return 'it looks like Windows-1258';
  return 'its writing is unknown';
}

const TCVN3 = /§iÒu|®iÒu|quy ®Þnh|cña|thùc hiÖn|b¸o c¸o|céng hßa|ñy ban|tr¸ch nhiÖm/iu;
const VNI = /Ñieàu|ñieàu|quy ñònh|cuûa|thöïc hieän|baùo caùo|traùch nhieäm/iu;
const MISREAD = /Ä\u0090iá»|Äiá»|Ä‘iá»|quy Ä‘á»|cá»§a/u;
/** Within a word, letters that no Vietnamese word has and that the old writings print as Vietnamese ones. */
const ODD_TCVN3 =
  /\p{L}[¨©ª«¬®¸µ¶¼¾]|\p{L}[¹·»½](?=\p{Ll})|[¨©®§](?=\p{Ll})|[a-zA-Z][ÆÇËÎÏÑÖ×ØÜÞßäåæçëîïñöøûüþ]/gu;
const ODD_VNI = /[aeoAEO][äåëïöøûüÄÅËÏÖØÛÜ](?!\p{Lu}\p{Ll})|[ñÑ](?=[aeiouyAEIOUY])/gu;
/** How many such letters on one line cannot be chance. */
const ODD_ON_LINE = 2;

/** Letters of an old font, or bytes read wrongly once, kept in a text that is itself Unicode; null where there are none. */
export function legacyFault(text: string): { line: number; message: string } | null {
  for (const [pattern, what] of [
    [TCVN3, 'holds the letters of TCVN3 (.VnTime fonts), not Vietnamese ones; convert it to Unicode first'],
    [VNI, 'holds the letters of VNI fonts, not Vietnamese ones; convert it to Unicode first'],
    [MISREAD, `was once read in a wrong writing, so that its letters are broken; ${MEND}`],
  ] as const) {
    const found = pattern.exec(text);
    if (found)
      return { line: lineAt(text, found.index), message: `${what}: «${wordsAt(text, found.index)}»` };
  }
  const lines = text.split(/\r\n?|\n/u);
  const odd = lines.findIndex((line) =>
    [ODD_TCVN3, ODD_VNI].some((letters) => (line.match(letters)?.length ?? 0) >= ODD_ON_LINE),
  );
  if (odd < 0) return null;
  return {
    line: odd + 1,
    message: `has letters of an old font (TCVN3 or VNI), not Vietnamese ones; convert it to Unicode first: «${lines[odd]?.trim().slice(0, 60)}»`,
  };
}

const wordsAt = (text: string, at: number): string => text.slice(at, at + 40).split(/\r|\n/u)[0] as string;

const lineAt = (text: string, at: number): number => text.slice(0, at).split(/\r\n?|\n/u).length;
