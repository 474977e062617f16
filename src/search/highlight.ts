import { fold } from '../model/fold.ts';

/** A run of words of a result, lit where the query matches it. */
export interface LitRun {
  readonly text: string;
  readonly lit: boolean;
}

/** Cuts words at the syllables of the query, whatever marks either bears; the runs joined are the words. */
export function litRuns(words: string, query: string): LitRun[] {
  const wanted = new Set(fold(query).match(/[\p{L}\p{N}]+/gu) ?? []);
  return words
    .split(/([\p{L}\p{N}]+)/u)
    .filter((run) => run !== '')
    .map((text) => ({ text, lit: wanted.has(fold(text)) }));
}
