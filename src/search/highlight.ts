import type { Span } from './answered.ts';

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

/**
 * The spans that tell a reader something: where some are of several syllables, single ones are left out, since a syllable
 * torn from its neighbours is seldom what was asked for (`tổ` of `tổ chức` for `Tổ quốc`).
 */
export function tellingSpans(words: string, spans: readonly Span[]): readonly Span[] {
  const long = spans.filter(({ start, end }) => /\s/u.test(words.slice(start, end)));
  return long.length > 0 ? long : spans;
}
