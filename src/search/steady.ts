import { syllablesOf } from './keys.ts';
import type { SearchRecord } from './records.ts';

/** How many of the first results stay while one types on. */
export const STEADY = 5;

/**
 * Keeps what was shown among the first results as long as the letters typed still spell it: a reader who types on is not
 * to lose what is already in sight. `shown` are the results that were first so far, `results` those of what is typed now.
 */
export function steady<T extends { readonly number: number; readonly record: SearchRecord | null }>(
  shown: readonly T[],
  results: readonly T[],
  typed: string,
): T[] {
  const first = results.slice(0, STEADY);
  const lost = shown.filter(
    ({ number, record }) =>
      record !== null && first.every((one) => one.number !== number) && isSpelledBy(typed, record),
  );
  const [best, ...others] = results;
  if (lost.length === 0 || !best) return lost.length === 0 ? [...results] : lost;
  const wasShown = (one: T) => shown.some(({ number }) => number === one.number);
  const stay = [...others.slice(0, STEADY - 1).filter(wasShown), ...lost].slice(0, STEADY - 1);
  const isPlaced = new Set([best, ...stay].map(({ number }) => number));
  const fresh = others.filter(({ number }) => !isPlaced.has(number));
  const room = STEADY - 1 - stay.length;
  return [best, ...fresh.slice(0, room), ...stay, ...fresh.slice(room)];
}

/** Whether a record has all syllables typed, the last one as the beginning of one. */
export function isSpelledBy(typed: string, { words, title }: Pick<SearchRecord, 'words' | 'title'>): boolean {
  const keys = syllablesOf(`${words} ${title}`).map(({ key }) => key);
  const asked = syllablesOf(typed).map(({ key }) => key);
  const last = asked.pop();
  if (last === undefined) return false;
  const has = new Set(keys);
  return asked.every((key) => has.has(key)) && keys.some((key) => key.startsWith(last));
}
