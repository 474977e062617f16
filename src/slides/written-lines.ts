/** Lines that editors wrote for slides: a provision's own words in their order, with words left out. */
import type { Duty } from '../model/duty.ts';
import { fold } from '../model/fold.ts';

/** What of a line is marked: the syllables, from 0, after which it cuts a list of the law. */
interface MarkedLine {
  readonly words: string;
  readonly duties: readonly Duty[];
  readonly cuts?: readonly number[];
}

/** A line, the duties that it says, and the part of the provision (in syllables) that it shortens. */
export interface WrittenLine extends MarkedLine {
  readonly cuts: readonly number[];
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
  const text = paragraphs.join('\n');
  const law = syllablesOf(text);
  const places: (readonly number[])[] = [];
  const starts: number[] = [];
  let end = -1;
  for (const line of lines) {
    const found = placeOfLine(law, syllablesOf(line), end);
    if (!found) return null;
    places.push(found.places);
    starts.push(found.from);
    end = found.places.at(-1) ?? end;
  }
  const listOf = { law, isComma: commasIn(text), begun: new Set(duties.map((duty) => verbPlace(law, duty))) };
  const read: WrittenLine[] = [];
  for (const [n, words] of lines.entries()) {
    const [from, to] = [n === 0 ? 0 : (starts[n] ?? 0), starts[n + 1] ?? law.length];
    const own = duties.filter((duty) => {
      const at = verbPlace(law, duty);
      return from <= at && at < to;
    });
    const goesOn = own.length === 0 && words.startsWith(ENTRY);
    const cuts = cutsOf(places[n] ?? [], to, listOf);
    read.push({ words, duties: goesOn ? (read.at(-1)?.duties ?? []) : own, cuts, from, to });
  }
  return read;
}

/** The nearest end after `end` up to which the law has a line's words in their order, and where they say something new. */
function placeOfLine(law: readonly string[], line: readonly string[], end: number) {
  for (let to = end + 1; to < law.length; to += 1) {
    if (law[to] !== line.at(-1)) continue;
    const places: number[] = [];
    for (let at = to; at >= 0 && places.length < line.length; at -= 1)
      if (law[at] === line.at(-1 - places.length)) places.unshift(at);
    if (places.length === line.length) return { from: places.find((at) => at > end) ?? to, places };
  }
  return null;
}

/** Whether a comma follows a syllable of the law. */
function commasIn(text: string): (syllable: number) => boolean {
  const all = [...text.matchAll(SYLLABLE)];
  return (n) => text.slice(endOf(all[n]), all[n + 1]?.index).startsWith(',');
}

/** What follows a list as a whole: "nghị quyết, chỉ thị, … của Đảng". */
const AFTER_A_LIST = new Set(['cua', 've', 'lien', 'thuoc', 'theo', 'trong', 'de', 'doi', 'va']);

interface LawList {
  readonly law: readonly string[];
  readonly isComma: (syllable: number) => boolean;
  /** Where verbs begin: what is left out before them is their subject. */
  readonly begun: ReadonlySet<number>;
}

/**
 * The syllables of a line after which it leaves out entries of a list of the law: after a comma, up to another, to what
 * follows the list, or to the end of what the line shortens (`to`). What is left out within an entry is no cut.
 */
function cutsOf(places: readonly number[], to: number, { law, isComma, begun }: LawList): number[] {
  return [...places.keys()].filter((i) => {
    const [at = 0, next = to] = [places[i], places[i + 1]];
    if (next <= at + 1 || !isComma(at) || begun.has(next)) return false;
    const hasEntry = Array.from({ length: next - at - 1 }, (_, n) => at + 1 + n).some(isComma);
    return hasEntry || i === places.length - 1 || AFTER_A_LIST.has(law[next] ?? '');
  });
}

function verbPlace(law: readonly string[], { verb, quote }: Duty): number {
  const begins = runIn(law, syllablesOf(quote));
  return verb === null ? begins : runIn(law, syllablesOf(verb), begins);
}

/**
 * A line in pieces, the verbs of its duties marked: where it says none, the verb before that governs it. An act of `acts`
 * that a comma joins to a marked verb ("hướng dẫn, kiểm tra") is marked with it.
 */
export function markedVerbs(
  { words, duties, cuts = [] }: MarkedLine,
  acts: ReadonlySet<string> = new Set(),
  governing: readonly string[] = [],
): { words: string; isVerb: boolean }[] {
  const all = [...words.matchAll(SYLLABLE)];
  const folded = syllablesOf(words);
  const isVerb = new Set<number>();
  const mark = (verb: string, at: (run: readonly string[]) => number) => {
    const run = syllablesOf(verb);
    const from = run.length > 0 ? at(run) : -1;
    for (let i = 0; from >= 0 && i < run.length; i += 1) isVerb.add(from + i);
  };
  for (const { verb } of duties) mark(verb ?? '', (run) => runIn(folded, run));
  if (isVerb.size === 0)
    for (const verb of governing) mark(verb, (run) => (runIn(folded, run) === 0 ? 0 : -1));
  const isJoined = (i: number) => /^,\s*$/u.test(words.slice(endOf(all[i]), all[i + 1]?.index));
  for (let i = all.length - 1; i >= 2; i -= 1)
    if (isVerb.has(i) && isJoined(i - 1) && acts.has(`${folded[i - 2]} ${folded[i - 1]}`))
      isVerb.add(i - 1).add(i - 2);
  const pieces: { words: string; isVerb: boolean }[] = [];
  const add = (text: string, verb: boolean) => {
    const last = pieces.at(-1);
    if (last && last.isVerb === verb) pieces[pieces.length - 1] = { words: last.words + text, isVerb: verb };
    else if (text) pieces.push({ words: text, isVerb: verb });
  };
  for (const [i, found] of all.entries()) {
    if (i === 0) add(words.slice(0, found.index), false);
    add(found[0], isVerb.has(i));
    if (cuts.includes(i)) add(', …', false);
    // What is between two syllables is the verb's only where both are.
    add(words.slice(endOf(found), all[i + 1]?.index), isVerb.has(i) && isVerb.has(i + 1));
  }
  return pieces;
}

const endOf = (found: RegExpExecArray | undefined): number => (found?.index ?? 0) + (found?.[0].length ?? 0);
