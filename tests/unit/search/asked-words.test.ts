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

describe('what is fetched', () => {
  const asking = async (query: string) => {
    let count = 0;
    const source = {
      ...memorySource(records, [], [[1, 'giay khen']]),
      asked: async () => {
        count += 1;
        return [];
      },
    };
    await search(query, { source, planner });
    return count;
  };

  test('a query that the texts answer word for word fetches no everyday words', async () => {
    expect(await asking('giải quyết khiếu nại')).toBe(0);
  });

  test.each(['giấy khen', 'ai giải quyết khiếu nại'])('«%s» does', async (query) => {
    expect(await asking(query)).toBe(1);
  });
});

test('of two records asked for by the same words, that comes first for which they are a whole phrase', async () => {
  const phrases = ['duoc tang gi | lam tot thi khen | tot dep | gi the', 'lam tot duoc gi'];
  const order = async (asked: readonly string[]) => {
    const source = memorySource(
      records,
      [],
      [
        [0, asked[0] ?? ''],
        [2, asked[1] ?? ''],
      ],
    );
    return (await search('làm tốt được gì', { source, planner })).results[0]?.number;
  };
  expect(await order(phrases)).toBe(2);
  expect(await order(phrases.toReversed())).toBe(0);
});

test('the exact title of a text leads to that text', async () => {
  const titled = [
    madeUpRecord({ regulation: 'thanh-tra', words: 'Luật Cư trú' }),
    ...records,
    madeUpRecord({ regulation: 'cu-tru', article: 'tieu-de', provision: '', words: 'Luật Cư trú' }),
    madeUpRecord({ regulation: 'thanh-tra', article: 'tieu-de', provision: '', words: 'Luật Thanh tra' }),
  ];
  const found = async (query: string, held = words) => {
    const means = { source: memorySource(titled), planner: plannerOf(held) };
    const { results } = await search(query, means);
    return titled[results[0]?.number ?? -1]?.regulation;
  };
  expect(await found('Luật Thanh tra')).toBe('thanh-tra');
  expect(await found('luat cu tru')).toBe('cu-tru');
  expect(await found('luat cu tru', { ...words, titles: {} })).toBe('thanh-tra');
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
