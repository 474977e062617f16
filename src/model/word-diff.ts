import longestCommonSubsequence from '@jest/diff-sequences';
import { bestMatches } from './best-matches.ts';
import { likeness, wordPairs } from './likeness.ts';

/** A run of a paragraph's words that are in the other text too, or not. */
export interface WordRun {
  readonly text: string;
  readonly same: boolean;
}

/** Two texts by what of each is in the other, in order: runs by paragraph. The runs of a paragraph joined are it. */
export interface ComparedWords {
  readonly upper: readonly (readonly WordRun[])[];
  readonly lower: readonly (readonly WordRun[])[];
  /** How much of each text the other has, by words, from 0 to 1. */
  readonly upperShare: number;
  readonly lowerShare: number;
}

interface Token {
  /** With the white space after it. */
  readonly text: string;
  /** The word alone, in lower case, by which words are compared. */
  readonly key: string;
  readonly paragraph: number;
}

/** How alike two paragraphs must be for their words to be compared. */
const PARAGRAPHS_ALIKE = 0.15;

/**
 * Compares two texts paragraph by paragraph: each with the one it is most like, word by word; one that is like none
 * is in its own text alone.
 */
export function compareParagraphs(upper: readonly string[], lower: readonly string[]): ComparedWords {
  const pairs = (paragraphs: readonly string[]) =>
    paragraphs.map((words, at) => ({ words, at, pairs: wordPairs(words) }));
  const matches = bestMatches(
    pairs(upper),
    pairs(lower),
    (a, b) => likeness(a.pairs, b.pairs),
    PARAGRAPHS_ALIKE,
  ).map(([above, below]) => ({ above, below, compared: compareWords([above.words], [below.words]) }));
  const alone = (words: string) => runsOf(tokensOf([words]), new Set(), 1)[0] ?? [];
  const upperRuns = upper.map(
    (words, i) => matches.find(({ above }) => above.at === i)?.compared.upper[0] ?? alone(words),
  );
  const lowerRuns = lower.map(
    (words, i) => matches.find(({ below }) => below.at === i)?.compared.lower[0] ?? alone(words),
  );
  return {
    upper: upperRuns,
    lower: lowerRuns,
    upperShare: sameShare(upperRuns),
    lowerShare: sameShare(lowerRuns),
  };
}

function sameShare(paragraphs: readonly (readonly WordRun[])[]): number {
  const count = (runs: readonly WordRun[]) =>
    runs.reduce((sum, { text }) => sum + tokensOf([text]).length, 0);
  const all = count(paragraphs.flat());
  return all === 0 ? 0 : count(paragraphs.flat().filter(({ same }) => same)) / all;
}

/**
 * Compares two texts, each given by its paragraphs, word by word (in Vietnamese, by syllables): the longest common
 * subsequence, letter case and marks around words left out. A single word in common amid changes is chance, and counts as
 * changed.
 */
export function compareWords(upper: readonly string[], lower: readonly string[]): ComparedWords {
  const a = tokensOf(upper);
  const b = tokensOf(lower);
  const pairs = withoutChance(commonPairs(a, b), a.length, b.length);
  const inA = new Set(pairs.map(([i]) => i));
  const inB = new Set(pairs.map(([, j]) => j));
  return {
    upper: runsOf(a, inA, upper.length),
    lower: runsOf(b, inB, lower.length),
    upperShare: a.length === 0 ? 0 : inA.size / a.length,
    lowerShare: b.length === 0 ? 0 : inB.size / b.length,
  };
}

function tokensOf(paragraphs: readonly string[]): Token[] {
  return paragraphs.flatMap((text, paragraph) =>
    (text.match(/\s*\S+\s*/gu) ?? []).map((part) => ({
      text: part,
      key: part.toLocaleLowerCase('vi').replace(/[^\p{L}\p{N}]+/gu, '') || part.trim(),
      paragraph,
    })),
  );
}

/** The places of the words of a longest common subsequence, in order. */
function commonPairs(a: readonly Token[], b: readonly Token[]): [number, number][] {
  const pairs: [number, number][] = [];
  longestCommonSubsequence(
    a.length,
    b.length,
    (i, j) => a[i]?.key === b[j]?.key,
    (length, i, j) => {
      for (let step = 0; step < length; step++) pairs.push([i + step, j + step]);
    },
  );
  return pairs;
}

function withoutChance(pairs: readonly [number, number][], lengthA: number, lengthB: number) {
  return pairs.filter(([i, j], at) => {
    const before = pairs[at - 1] ?? [-1, -1];
    const after = pairs[at + 1] ?? [lengthA, lengthB];
    const isPrinted = (one: readonly [number, number], step: number) =>
      one[0] === i + step || one[1] === j + step;
    return isPrinted(before, -1) || isPrinted(after, 1);
  });
}

function runsOf(tokens: readonly Token[], same: ReadonlySet<number>, paragraphs: number): WordRun[][] {
  const runs: WordRun[][] = Array.from({ length: paragraphs }, () => []);
  tokens.forEach(({ text, paragraph }, i) => {
    const own = runs[paragraph] as WordRun[];
    const last = own.at(-1);
    if (last?.same === same.has(i)) own[own.length - 1] = { text: last.text + text, same: last.same };
    else own.push({ text, same: same.has(i) });
  });
  return runs;
}
