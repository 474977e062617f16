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

/** A run of a text: words that name an organ, or words between such. */
export interface Segment {
  readonly text: string;
  readonly organ: Organ | null;
}

/** The text cut at the mentions in it; the segments joined are the text. */
export function segmentsOf(text: string, mentionsIn: MentionFinder): Segment[] {
  const segments: Segment[] = [];
  let from = 0;
  for (const { start, end, organ } of mentionsIn(text)) {
    if (start > from) segments.push({ text: text.slice(from, start), organ: null });
    segments.push({ text: text.slice(start, end), organ });
    from = end;
  }
  if (from < text.length) segments.push({ text: text.slice(from), organ: null });
  return segments;
}
