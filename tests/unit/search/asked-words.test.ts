import { describe, expect, test } from 'vitest';
import { memorySource } from '../../../src/search/memory-source.ts';
import { plannerOf } from '../../../src/search/plan/planner.ts';
import { search } from '../../../src/search/search.ts';
import type { SearchWords } from '../../../src/search/words.ts';
import { madeUpRecord } from '../../support/made-up.ts';

const record = (regulation: string, words: string) => madeUpRecord({ regulation, words });
const records = [
  record('cu-tru', 'giải quyết khiếu nại của công dân'),
  record('thanh-tra', 'biểu dương và khen thưởng tập thể'),
  record('thanh-tra', 'giải quyết khiếu nại của tổ chức và công dân'),
];
const words: SearchWords = {
  abbreviations: [],
  everyday: [],
  organs: [],
  terms: [],
  regulations: {},
  titles: { 'cu-tru': 'Luật Cư trú', 'thanh-tra': 'Luật Thanh tra' },
  sizes: {},
  syllables: {},
};
const planner = plannerOf(words);

describe('everyday words by which readers ask', () => {
  test('find a provision that does not have them, as a near miss without highlights', async () => {
    const source = memorySource(records, [], [[1, 'lam tot duoc gi | giay khen']]);
    const [first] = (await search('giấy khen', { source, planner })).results;
    expect(first).toMatchObject({ number: 1, weak: true });
    const plain = await search('làm tốt được gì', { source, planner });
    expect(plain.results[0]).toMatchObject({ number: 1, weak: true, spans: [] });
  });

  test('without them nothing is found', async () => {
    const { results } = await search('làm tốt được gì', { source: memorySource(records), planner });
    expect(results).toEqual([]);
  });
});

describe('a text that the query names', () => {
  test.each([
    ['giải quyết khiếu nại Luật Thanh tra', 2],
    ['giai quyet khieu nai luat cu tru', 0],
  ])('«%s» is found in it first', async (query, number) => {
    const { results } = await search(query, { source: memorySource(records), planner });
    expect(results[0]?.number).toBe(number);
  });
});
