import { capital } from './letter-case.ts';
import type { Organ } from './organ.ts';
import type { OrganIndex } from './organ-index.ts';

/** A run of words that names an organ; offsets are within the text searched. */
interface Mention {
  readonly start: number;
  readonly end: number;
  readonly organ: Organ;
}

/** Finds organs in a text. */
export type MentionFinder = (text: string) => Mention[];

/**
 * Makes a finder of organ names: of the names that begin at a place the longest wins, a mention never overlaps another,
 * and begins and ends between words. A name in lower case also matches with a capital first letter, as at the beginning
 * of a sentence; otherwise letters must be as written, since `Đảng` and `đảng` are not the same thing.
 */
export function mentionFinder(index: OrganIndex): MentionFinder {
  const names = new Map<string, Organ>();
  for (const [name, organ] of index.byName) {
    names.set(name, organ);
    if (!names.has(capital(name))) names.set(capital(name), organ);
  }
  const byFirstWord = Map.groupBy(
    [...names.keys()].sort((a, b) => b.length - a.length),
    (name) => name.match(FIRST_WORD)?.[0],
  );

  return (text) => {
    const mentions: Mention[] = [];
    for (let start = 0; start < text.length; ) {
      if (!isInWord(text, start)) {
        start++;
        continue;
      }
      let end = start + 1;
      while (isInWord(text, end)) end++;
      const name = byFirstWord
        .get(text.slice(start, end))
        ?.find((one) => text.startsWith(one, start) && !isInWord(text, start + one.length));
      if (name) mentions.push({ start, end: start + name.length, organ: names.get(name) as Organ });
      // After a name that ends within a word of its own, such as `CT-XH`, the search goes on behind it.
      start = Math.max(end, start + (name?.length ?? 0));
    }
    return mentions;
  };
}

const FIRST_WORD = /^[\p{L}\p{N}]+/u;
const LETTER = /[\p{L}\p{N}]/u;

/**
 * Whether each UTF-16 unit is part of a word, once asked: 0 not known yet, 1 no, 2 yes. Every word of a site is searched
 * several times, and an expression tried at each takes five times as long.
 */
const known = new Uint8Array(0x10000);

/** Whether there is a letter or digit of a word at this place; behind the end there is none. */
function isInWord(text: string, place: number): boolean {
  if (place >= text.length) return false;
  const unit = text.charCodeAt(place);
  if (known[unit] === 0) {
    known[unit] = LETTER.test(String.fromCharCode(unit)) ? 2 : 1;
  }
  return known[unit] === 2;
}
