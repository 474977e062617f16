import type { Organ } from './organ.ts';
import type { OrganIndex } from './organ-index.ts';

/** A run of words that names an organ; offsets are within the text searched. */
export interface Mention {
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
    const capital = name.charAt(0).toLocaleUpperCase('vi') + name.slice(1);
    if (!names.has(capital)) names.set(capital, organ);
  }
  const byFirstWord = Map.groupBy(
    [...names.keys()].sort((a, b) => b.length - a.length),
    (name) => name.match(FIRST_WORD)?.[0],
  );

  return (text) => {
    const mentions: Mention[] = [];
    let from = 0;
    for (const { 0: word, index: start } of text.matchAll(WORD)) {
      if (start < from) continue;
      const name = byFirstWord
        .get(word)
        ?.find((one) => text.startsWith(one, start) && endsAt(text, start + one.length));
      if (!name) continue;
      from = start + name.length;
      mentions.push({ start, end: from, organ: names.get(name) as Organ });
    }
    return mentions;
  };
}

// One pass over the words of a text and a look at the few names that begin with each: a pattern of all the names, tried
// at every word, takes twice the time, and every word of a site is searched several times.
const WORD = /[\p{L}\p{N}]+/gu;
const FIRST_WORD = /^[\p{L}\p{N}]+/u;
const WORD_AHEAD = /[\p{L}\p{N}]/uy;

/** Whether no word goes on at this place. */
function endsAt(text: string, place: number): boolean {
  WORD_AHEAD.lastIndex = place;
  return !WORD_AHEAD.test(text);
}
