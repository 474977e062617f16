import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Asked } from '../../scripts/bench/score.ts';
import { askedWords } from '../../src/search/asked-words.ts';
import { type Syllable, syllablesOf } from '../../src/search/keys.ts';
import { memorySource } from '../../src/search/memory-source.ts';
import type { QueryPlan } from '../../src/search/plan/plan.ts';
import { plannerOf } from '../../src/search/plan/planner.ts';
import { type SearchRecord, searchRecords } from '../../src/search/records.ts';
import type { SearchResult } from '../../src/search/result.ts';
import { search } from '../../src/search/search.ts';
import { searchWords } from '../../src/search/words.ts';
import { readLibrary } from '../../src/site/library.ts';
import { placeUrl } from '../../src/site/urls.ts';

const library = readLibrary('content');
const records = searchRecords(library, placeUrl);
const means = {
  source: memorySource(records, [], askedWords(library, records)),
  planner: plannerOf(searchWords(library, records)),
};
const ASKED = (
  parse(readFileSync(new URL('../search/queries.yaml', import.meta.url), 'utf8')) as readonly Asked[]
).filter((_, i) => i % 8 === 0);

const strongOf = (results: readonly SearchResult[]) => results.filter(({ weak }) => !weak);
const recordOf = ({ number }: SearchResult) => records[number] as SearchRecord;

/** The words of a query that a record does not have, neither as read nor by what they mean. */
function missing(plan: QueryPlan, { words, title }: Pick<SearchRecord, 'words' | 'title'>): string[] {
  const text = ` ${syllablesOf(`${words} | ${title}`)
    .map(({ key }) => key)
    .join(' ')} `;
  const has = (keys: readonly string[]) => text.includes(` ${keys.join(' ')} `);
  return plan.own.flatMap(({ key, silent }, place) => {
    const bridges = plan.bridges.filter(({ from, to }) => from <= place && place < to);
    const meant = bridges.some(({ phrases }) =>
      phrases.some((phrase) => has(phrase.map((term) => term.key))),
    );
    return silent || meant || has([key]) ? [] : [plan.shown[place] ?? key];
  });
}

/** Whether a stretch of words begins and ends with a syllable. */
function isWhole(words: string, { start, end }: { readonly start: number; readonly end: number }): boolean {
  const syllables: readonly Syllable[] = syllablesOf(words);
  return syllables.some((one) => one.start === start) && syllables.some((one) => one.end === end);
}

describe('a sure result', () => {
  test('has each word that says something, unless its reason is a number, a title or a duty', async () => {
    let checked = 0;
    for (const { query } of ASKED) {
      const { plan, results } = await search(query, means);
      for (const result of strongOf(results)) {
        if (result.named || result.why.some(({ kind }) => kind === 'organ')) continue;
        checked += 1;
        expect([query, recordOf(result).citation, missing(plan, recordOf(result))]).toEqual([
          query,
          recordOf(result).citation,
          [],
        ]);
      }
    }
    expect(checked).toBeGreaterThan(300);
  });

  test('a result without one of the words would be seen', async () => {
    const { plan } = await search('tham nhũng', means);
    expect(missing(plan, { words: 'phòng, chống lãng phí', title: '' })).toEqual(['tham', 'nhũng']);
  });

  test('is highlighted by whole syllables only', async () => {
    for (const { query } of ASKED) {
      for (const result of (await search(query, means)).results) {
        const { words } = recordOf(result);
        expect([query, result.spans.filter((span) => !isWhole(words, span))]).toEqual([query, []]);
      }
    }
    expect(isWhole('giám sát', { start: 0, end: 3 })).toBe(false);
  });
});

test('a syllable alone is not highlighted beside the word that it is part of', async () => {
  const highlighted = async (query: string) =>
    (await search(query, means)).results
      .filter((result) => recordOf(result).citation === 'khoản 3 Điều 7')
      .flatMap((result) => result.spans.map(({ start, end }) => recordOf(result).words.slice(start, end)));
  expect(await highlighted('tiếp công dân')).toEqual(['tiếp công dân']);
  // Alone it is what is looked for.
  expect(await highlighted('tiếp')).toEqual(['tiếp', 'tiếp']);
});

test('as many are found as have a term: counted in the texts themselves', async () => {
  const counted = (term: string) =>
    records.filter(({ words, title }) =>
      [words, title].some((text) => {
        const [own, all] = [syllablesOf(term), syllablesOf(text)];
        return all.some((_, i) => own.every(({ exact }, j) => all[i + j]?.exact === exact));
      }),
    ).length;
  const terms = library.glossary.terms.map(({ term }) => term).filter((term) => !/[,-]/u.test(term));
  expect(terms.length).toBeGreaterThan(12);
  for (const term of terms) {
    const { results, plan } = await search(`"${term}"`, means);
    expect([term, plan.notes, strongOf(results).length]).toEqual([term, [], counted(term)]);
  }
  expect(counted('tham nhũng vặt')).toBe(0);
});
