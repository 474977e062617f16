import { expect, test } from 'vitest';
import { memorySource } from '../../../src/search/memory-source.ts';
import { plannerOf } from '../../../src/search/plan/planner.ts';
import { search } from '../../../src/search/search.ts';
import { searchWords } from '../../../src/search/words.ts';
import { madeUpRecord } from '../../support/made-up.ts';
import { smallLibrary } from '../../support/small-library.ts';

const records = [
  madeUpRecord({ words: 'nêu cao gương mẫu của người đứng đầu, tiến hành thường xuyên thi đua' }),
  madeUpRecord({ words: 'cán bộ gương mẫu, làm việc theo mẫu của huyện và ban hành mẫu mới' }),
];
const means = {
  source: memorySource(records),
  planner: plannerOf({ ...searchWords(smallLibrary().library, records), everyday: [], abbreviations: [] }),
};
const sureOf = async (query: string) =>
  (await search(query, means)).results.filter(({ weak }) => !weak).map(({ number }) => number);

test.each([
  ['tien thuong thi dua', 'syllables of other words: tiến hành, thường xuyên'],
  ['con dau cua huyen', 'what may be small words, and one syllable'],
])('«%s» is no sure hit: %s', async (query) => {
  expect(await sureOf(query)).toEqual([]);
});

test.each([
  ['mau huyen', [1]],
  ['guong mau nguoi', [0, 1]],
  ['thường thi đua', [0]],
])('«%s» is where the texts have its words, or it has their marks', async (query, numbers) => {
  expect((await sureOf(query)).toSorted()).toEqual(numbers);
});
