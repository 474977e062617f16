import { isMarked, syllablesOf } from '../keys.ts';
import type { SearchSource } from '../postings.ts';
import { placesOf } from '../runs.ts';
import type { PlanNote } from './note.ts';
import { isShort, type QueryPlace } from './place.ts';
import type { Planner } from './planner.ts';
import { completionOf } from './unfinished.ts';

/** The syllables of a query, abbreviations in full; of several readings the one that occurs next to the same neighbours in the texts. */
export async function expandTokens(
  text: string,
  { expand, vocabulary }: Planner,
  source: SearchSource,
  isKept: (words: string) => boolean,
  notes: PlanNote[],
): Promise<QueryPlace[]> {
  const tokens = text.match(/[\p{L}\p{M}\p{N}]+(?:[-/.][\p{L}\p{M}\p{N}]+)*/gu) ?? [];
  const written = (words: string, ours: boolean): QueryPlace[] =>
    syllablesOf(words).map((syllable) => ({
      ...syllable,
      marked: ours || isMarked(syllable),
      shown: words.slice(syllable.start, syllable.end),
      ours,
      guessed: false,
    }));
  const places: QueryPlace[] = [];
  for (const [i, token] of tokens.entries()) {
    const own = written(token, false);
    const looksShort = isShort(token) || own.every(({ key }) => !vocabulary.has(key));
    const isBegun = !isShort(token) && i > 0 && i === tokens.length - 1 && text.endsWith(token);
    const isWord = isBegun && (await completionOf([...places, ...own], vocabulary, source))?.kind === 'one';
    const isNumbered = await endsNumber([...places, ...own], source);
    const readings = looksShort && !isWord && !isNumbered && !isKept(token) ? expand(token) : [];
    const around = [places.at(-1)?.key, syllablesOf(tokens[i + 1] ?? '')[0]?.key];
    const full = readings.length > 1 ? await likeliest(readings, around, source) : readings[0];
    if (full) notes.push({ kind: 'abbreviation', from: token, to: full });
    places.push(...(full ? written(full, true) : own));
  }
  return places;
}

/** Whether the texts have the last places word for word behind a number: the `qc` and `hu` of `05 qc hu`. */
async function endsNumber(places: readonly QueryPlace[], source: SearchSource): Promise<boolean> {
  const from = places.findLastIndex(({ key }) => /^\d+$/u.test(key));
  const keys = places.slice(from).map(({ key }) => key);
  if (from < 0 || keys.length < 2) return false;
  const lists = await Promise.all(keys.map((key) => source.lookUp(key)));
  return placesOf(keys, new Map(keys.map((key, i) => [key, lists[i] ?? new Map()]))).size > 0;
}

/** Of several readings of a short form, the first that the texts have before or after one of its neighbours. */
async function likeliest(
  readings: readonly string[],
  [before, after]: readonly (string | undefined)[],
  source: SearchSource,
): Promise<string | undefined> {
  for (const reading of readings) {
    const keys = syllablesOf(reading).map(({ key }) => key);
    for (const run of [
      [before, ...keys],
      [...keys, after],
    ]) {
      const all = run.filter((key) => key !== undefined);
      const lists = await Promise.all(all.map((key) => source.lookUp(key)));
      const postings = new Map(all.map((key, i) => [key, lists[i] ?? new Map()]));
      if (all.length === run.length && placesOf(all, postings).size > 0) return reading;
    }
  }
  return readings[0];
}
