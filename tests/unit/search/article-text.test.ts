import fc from 'fast-check';
import { expect, it } from 'vitest';
import { articleTexts, provisionPostings } from '../../../src/search/article-text.ts';
import { memorySource } from '../../../src/search/memory-source.ts';
import type { SearchRecord } from '../../../src/search/records.ts';
import { madeUpRecord } from '../../support/made-up.ts';

const text = fc
  .array(fc.constantFrom('dân', 'vận', 'Đảng', 'ủy'), { maxLength: 6 })
  .map((all) => all.join(' '));
const articles = fc.array(
  fc.record({ title: text, provisions: fc.array(text, { minLength: 1, maxLength: 4 }) }),
  {
    maxLength: 5,
  },
);

function recordsOf(all: readonly { title: string; provisions: string[] }[]): SearchRecord[] {
  return all.flatMap(({ title, provisions }, i) =>
    provisions.map((words, j) =>
      madeUpRecord({
        url: `/qc/dieu-${i + 1}/#khoan-${j + 1}`,
        regulation: 'qc',
        article: `dieu-${i + 1}`,
        provision: `khoan-${j + 1}`,
        citation: `khoản ${j + 1} Điều ${i + 1}`,
        title,
        words,
      }),
    ),
  );
}

it('an index of articles says of provisions what an index of provisions says', async () => {
  await fc.assert(
    fc.asyncProperty(articles, async (all) => {
      const records = recordsOf(all);
      const texts = articleTexts(records);
      const ofProvisions = provisionPostings(texts.map(({ lengths }) => lengths));
      const memory = memorySource(records);
      expect(texts.flatMap(({ lengths }) => lengths)).toEqual(memory.lengths);
      for (const key of ['dan', 'van', 'dang', 'ui']) {
        const found = new Map(
          texts.flatMap(({ text }, article) => {
            const places = text.split(' ').flatMap((one, place) => (one === key ? [place] : []));
            return places.length > 0 ? [[article, places] as const] : [];
          }),
        );
        expect(ofProvisions(found)).toEqual(await memory.lookUp(key));
      }
    }),
  );
});
