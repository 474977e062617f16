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
  const alternatives = [...names.keys()].sort((a, b) => b.length - a.length).map(escapeForPattern);
  if (alternatives.length === 0) return () => [];
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives.join('|')})(?![\\p{L}\\p{N}])`, 'gu');

  return (text) =>
    [...text.matchAll(pattern)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      organ: names.get(match[0]) as Organ,
    }));
}

const escapeForPattern = (text: string) => text.replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&');
