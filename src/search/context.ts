import { syllablesOf } from './keys.ts';
import type { Span } from './answered.ts';

/** One place at which a phrase stands, with the words around it: a line of a concordance. */
export interface WordInContext {
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

/** How many syllables are shown on either side. */
const AROUND = 14;

/** Every place of a text at which the keys stand next to each other, in order; overlapping places count once. */
export function placesOfPhrase(text: string, keys: readonly string[]): Span[] {
  if (keys.length === 0) return [];
  const syllables = syllablesOf(text);
  const places: Span[] = [];
  for (let i = 0; i + keys.length <= syllables.length; i++) {
    if (!keys.every((key, j) => syllables[i + j]?.key === key)) continue;
    places.push({ start: syllables[i]?.start ?? 0, end: syllables[i + keys.length - 1]?.end ?? 0 });
    i += keys.length - 1;
  }
  return places;
}

/** The concordance of a phrase in one text; before, words and after are the text's own letters. */
export function wordsInContext(text: string, keys: readonly string[]): WordInContext[] {
  const syllables = syllablesOf(text);
  return placesOfPhrase(text, keys).map(({ start, end }) => {
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
