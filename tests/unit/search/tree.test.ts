import { expect, it } from 'vitest';
import type { SearchRecord } from '../../../src/search/records.ts';
import { resultTree } from '../../../src/search/tree.ts';

it('puts results under their headings in text order, each once', () => {
  const results = [
    { number: 9, path: ['II', 'Điều 5'] },
    { number: 2, path: ['I', 'Điều 1'] },
    { number: 8, path: ['II', 'Điều 5'] },
  ];
  const tree = resultTree(
    results,
    (result) => result as unknown as SearchRecord,
    ({ path }) => path,
  );
  expect(tree.map(({ heading }) => heading)).toEqual(['I', 'II']);
  expect(tree[1]?.branches[0]?.leaves.map(({ number }) => number)).toEqual([8, 9]);
  expect(tree[1]?.leaves).toEqual([]);
});
