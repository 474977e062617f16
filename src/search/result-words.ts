import type { Span } from './answered.ts';
import { syllablesOf } from './keys.ts';

/** A run of words of a result, highlighted where it answers the query. */
interface WordsRun {
  readonly text: string;
  readonly isMatch: boolean;
}

/** Cuts words at the spans, which are in order and do not touch; the runs joined are the words. */
export function runsOfWords(words: string, spans: readonly Span[]): WordsRun[] {
  const runs: WordsRun[] = [];
  let from = 0;
  for (const { start, end } of spans) {
    runs.push(
      { text: words.slice(from, start), isMatch: false },
      { text: words.slice(start, end), isMatch: true },
    );
    from = end;
  }
  runs.push({ text: words.slice(from), isMatch: false });
  return runs.filter(({ text }) => text !== '');
}

/** How many syllables are before the first match where the beginning of long words is left out. */
const BEFORE = 8;
/** Words of fewer letters are shown from their beginning. */
const LONG = 240;

/** Where to begin showing the words of a result, so that its first match is in sight: 0, or where a clause begins, else a syllable. */
export function excerptFrom(words: string, [first]: readonly Span[]): number {
  if (!first || words.length < LONG) return 0;
  const syllables = syllablesOf(words);
  const at = syllables.findIndex(({ start }) => start === first.start);
  if (at <= BEFORE * 2) return 0;
  const near = syllables.slice(at - BEFORE * 2, at + 1);
  const after = (ends: RegExp) => near.filter(({ start }) => ends.test(words.slice(0, start)));
  const begins = after(/[;:.]\s*$/u).at(-1) ?? after(/,\s*$/u)[0] ?? syllables[at - BEFORE];
  return begins?.start ?? 0;
}

/** How many letters are enough where there is little room, to how many a match may be, and how far from there a pause is looked for. */
const ENOUGH = 100;
const MOST = 260;
const NEARBY = 55;

/** Where little room lets the words end, which begin at `from`: at a pause, else after a syllable, and after the matches that are near. */
export function excerptTo(words: string, spans: readonly Span[], from: number): number {
  const near = spans.filter(({ end }, n) => n === 0 || end <= from + MOST).at(-1)?.end ?? 0;
  const wanted = Math.max(from + ENOUGH, near);
  if (words.length - wanted < NEARBY) return words.length;
  const ends = syllablesOf(words)
    .map(({ end }) => end)
    .filter((end) => end >= near && spans.every((span) => end <= span.start || end >= span.end));
  const away = (end: number) => Math.abs(end - wanted);
  const [pause] = ends
    .filter((end) => away(end) < NEARBY && /[,;:.]/u.test(words.charAt(end)))
    .sort((a, b) => away(a) - away(b));
  return pause ?? ends.find((end) => end >= wanted) ?? words.length;
}

/** Whether quotes hold all the words for which a result is one. */
export const isQuotedIn = (quotes: readonly string[], words: string, spans: readonly Span[]): boolean =>
  spans.length > 0 &&
  spans.every(({ start, end }) =>
    quotes.some((quote) => {
      const at = words.indexOf(quote);
      return at >= 0 && at <= start && end <= at + quote.length;
    }),
  );

/** The text's own words that answer the query, the longest first, each once. */
export function matchedWords(words: string, spans: readonly Span[]): string[] {
  const matched = spans.map(({ start, end }) => words.slice(start, end).toLocaleLowerCase('vi'));
  return [...new Set(matched)].sort((a, b) => b.length - a.length);
}

/** How many stretches of words an address carries to the page that it leads to. */
const CARRIED = 8;

/** The address of a result, with the words that are to be highlighted on the page that it leads to. */
export function addressWithWords(url: string, words: string, spans: readonly Span[]): string {
  const carried = matchedWords(words, spans).slice(0, CARRIED);
  if (carried.length === 0) return url;
  const [page, anchor] = url.split('#');
  return `${page}?${new URLSearchParams({ to: carried.join('|') })}${anchor ? `#${anchor}` : ''}`;
}

/** One place of a text with the words around it: a line of a concordance. */
interface WordInContext {
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

/** How many syllables are shown on either side. */
const AROUND = 14;

/** The places of a text with the words around each; before, words and after are the text's own letters. */
export function wordsInContext(text: string, places: readonly Span[]): WordInContext[] {
  const syllables = syllablesOf(text);
  return places.map(({ start, end }) => {
    const first = syllables.findIndex((syllable) => syllable.start === start);
    const last = syllables.findIndex((syllable) => syllable.end === end);
    const from = first - AROUND <= 0 ? 0 : (syllables[first - AROUND]?.start ?? 0);
    const to = syllables[last + AROUND]?.end ?? text.length;
    return {
      before: `${from > 0 ? '… ' : ''}${text.slice(from, start)}`,
      words: text.slice(start, end),
      after: `${text.slice(end, to)}${to < text.length ? ' …' : ''}`,
    };
  });
}
