import { describe, expect, it } from 'vitest';
import { facetCounts, passes } from '../../../src/search/filter.ts';
import type { SearchRecord } from '../../../src/search/records.ts';

const record = (over: Partial<SearchRecord>): SearchRecord => ({
  url: '',
  regulation: 'a',
  article: 'dieu-1',
  provision: 'khoan-1',
  citation: '',
  path: ['Chương II', 'Mục I'],
  headings: [],
  title: '',
  words: '',
  about: [],
  duties: [],
  organs: [],
  roles: [],
  cycles: [],
  ...over,
});
const RECORDS = [
  record({ roles: ['lead'], organs: ['x', 'y'] }),
  record({ roles: ['lead', 'report'], organs: ['x'], path: ['Chương II'] }),
  record({ roles: ['report'], cycles: ['monthly'], path: ['Chương III'] }),
];

describe('filters of results', () => {
  it('a provision in a section is also in its chapter', () => {
    const { division } = facetCounts(RECORDS, {});
    expect([...division]).toEqual([
      ['Chương II', 2],
      ['Chương II › Mục I', 1],
      ['Chương III', 1],
    ]);
  });

  it('counts of a facet are what choosing each of its values would leave, the others as they are', () => {
    const filter = { role: 'report' } as const;
    const counts = facetCounts(RECORDS, filter);
    for (const [organ, count] of counts.organ) {
      expect(RECORDS.filter((one) => passes(one, { ...filter, organ })).length).toBe(count);
    }
    expect([...counts.role]).toEqual([
      ['lead', 2],
      ['report', 2],
    ]);
  });

  it('asks for all that is set', () => {
    expect(RECORDS.filter((one) => passes(one, { role: 'lead', organ: 'y' }))).toEqual([RECORDS[0]]);
    expect(RECORDS.filter((one) => passes(one, { role: 'lead', cycle: 'monthly' }))).toEqual([]);
  });
});
