import type { Span } from './refine.ts';

/** A run of words of a result, lit where the query meets it. */
export interface LitRun {
  readonly text: string;
  readonly lit: boolean;
}

/** Cuts words at the spans, which are in order and do not touch; the runs joined are the words. */
export function litRuns(words: string, spans: readonly Span[]): LitRun[] {
  const runs: LitRun[] = [];
  let from = 0;
  for (const { start, end } of spans) {
    runs.push({ text: words.slice(from, start), lit: false }, { text: words.slice(start, end), lit: true });
    from = end;
  }
  runs.push({ text: words.slice(from), lit: false });
  return runs.filter(({ text }) => text !== '');
}
