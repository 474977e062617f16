/** Lines that editors wrote for slides: a provision's own words in their order, with words left out. */
import type { Duty } from '../model/duty.ts';
import { fold } from '../model/fold.ts';

/** A line, the duties that it says, and the part of the provision (in syllables) that it shortens. */
export interface WrittenLine {
  readonly words: string;
  readonly duties: readonly Duty[];
  readonly from: number;
  readonly to: number;
}

/** How an entry of a list begins. */
export const ENTRY = '– ';

const SYLLABLE = /[\p{L}\p{N}\p{M}]+/gu;

/** The syllables of a text without marks: the law's misprints of marks may be put right in a line. */
export const syllablesOf = (text: string): string[] =>
  [...text.matchAll(SYLLABLE)].map(([word]) => fold(word));

/** Where a run of syllables is among others, from a place on; -1 where it is not. */
export function runIn(all: readonly string[], run: readonly string[], from = 0): number {
  for (let at = from; at + run.length <= all.length; at += 1)
    if (run.every((word, i) => all[at + i] === word)) return at;
  return -1;
}

/**
 * The lines of a provision with the duties of each: those whose verb comes between where the line begins to say something
 * new and where the next one does. A line may begin with words that govern it from before ("giám sát việc …"); an entry of
 * a list ("– chương trình phối hợp") goes on with the duty before it. Null where a line has a word that the provision does
 * not have, or has it at another place.
 */
export function linesWithDuties(
  paragraphs: readonly string[],
  duties: readonly Duty[],
  lines: readonly string[],
): WrittenLine[] | null {
  const law = syllablesOf(paragraphs.join('\n'));
  const starts: number[] = [];
  let end = -1;
  for (const line of lines) {
    const found = placeOfLine(law, syllablesOf(line), end);
    if (!found) return null;
    starts.push(found.from);
    end = found.to;
  }
  const read: WrittenLine[] = [];
  for (const [n, words] of lines.entries()) {
    const [from, to] = [n === 0 ? 0 : (starts[n] ?? 0), starts[n + 1] ?? law.length];
    const own = duties.filter((duty) => {
      const at = verbPlace(law, duty);
      return from <= at && at < to;
    });
    const goesOn = own.length === 0 && words.startsWith(ENTRY);
    read.push({ words, duties: goesOn ? (read.at(-1)?.duties ?? []) : own, from, to });
  }
  return read;
}

/** The nearest end after `end` up to which the law has a line's words in their order, and where they say something new. */
function placeOfLine(law: readonly string[], line: readonly string[], end: number) {
  for (let to = end + 1; to < law.length; to += 1) {
    if (law[to] !== line.at(-1)) continue;
    let [from, next] = [to, line.length - 1];
    for (let at = to; at >= 0 && next >= 0; at -= 1) {
      if (law[at] !== line[next]) continue;
      if (at > end) from = at;
      next -= 1;
    }
    if (next < 0) return { from, to };
  }
  return null;
}

function verbPlace(law: readonly string[], { verb, quote }: Duty): number {
  const begins = runIn(law, syllablesOf(quote));
  return verb === null ? begins : runIn(law, syllablesOf(verb), begins);
}

/** A line in pieces, the verbs of its duties marked. */
export function markedVerbs({ words, duties }: WrittenLine): { words: string; isVerb: boolean }[] {
  const all = [...words.matchAll(SYLLABLE)];
  const folded = syllablesOf(words);
  const isVerb = new Set<number>();
  for (const { verb } of duties) {
    const run = syllablesOf(verb ?? '');
    const at = run.length > 0 ? runIn(folded, run) : -1;
    for (let i = 0; at >= 0 && i < run.length; i += 1) isVerb.add(at + i);
  }
  const pieces: { words: string; isVerb: boolean }[] = [];
  let from = 0;
  for (const [i, found] of all.entries()) {
    if (isVerb.has(i) === isVerb.has(i + 1) && i + 1 < all.length) continue;
    // What follows the last verb, such as a comma, is no part of it.
    const to = i + 1 === all.length && !isVerb.has(i) ? words.length : found.index + found[0].length;
    pieces.push({ words: words.slice(from, to), isVerb: isVerb.has(i) });
    from = to;
  }
  return from < words.length ? [...pieces, { words: words.slice(from), isVerb: false }] : pieces;
}
