import type { AnswerDuty } from './answer-duties.ts';
import type { AskedWords } from './asked-words.ts';
import type { SearchSource } from './postings.ts';
import { indexedText } from './record-keys.ts';
import { ownLength, type SearchRecord } from './records.ts';

/** A source in memory, for tests and benches. */
export function memorySource(
  records: readonly SearchRecord[],
  duties: readonly (readonly AnswerDuty[])[] = [],
  asked: AskedWords = [],
): SearchSource {
  const index = new Map<string, Map<number, number[]>>();
  for (const [number, record] of records.entries()) {
    for (const [place, key] of indexedText(record).split(' ').entries()) {
      const postings = index.get(key) ?? new Map<number, number[]>();
      index.set(key, postings);
      const places = postings.get(number) ?? [];
      postings.set(number, places);
      places.push(place);
    }
  }
  return {
    lengths: records.map(ownLength),
    lookUp: async (key) => index.get(key) ?? new Map(),
    load: async (numbers) => numbers.map((number) => records[number] as SearchRecord),
    asked: async () => asked,
    duties: async (numbers) => numbers.map((number) => duties[number] ?? []),
  };
}
