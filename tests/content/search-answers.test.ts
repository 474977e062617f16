import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { answerFrom } from '../../src/search/answer.ts';
import { answerDuties } from '../../src/search/answer-duties.ts';
import { memorySource } from '../../src/search/memory-source.ts';
import { plannerOf } from '../../src/search/plan/planner.ts';
import { searchRecords } from '../../src/search/records.ts';
import { search } from '../../src/search/search.ts';
import { searchWords } from '../../src/search/words.ts';
import { readLibrary } from '../../src/site/library.ts';
import { placeUrl } from '../../src/site/urls.ts';

const library = readLibrary('content');
const records = searchRecords(library, placeUrl);
const duties = answerDuties(library, records);
const means = { source: memorySource(records, duties), planner: plannerOf(searchWords(library, records)) };
const QUESTIONS = parse(
  readFileSync(new URL('../search/answers.yaml', import.meta.url), 'utf8'),
) as readonly { readonly query: string; readonly answer: readonly string[] }[];

const placeOf = new Map(
  library.regulations.flatMap((regulation) =>
    regulation.duties.map(({ id, article, provision }) => [id, `${article}#${provision}`] as const),
  ),
);
const answered = async (query: string): Promise<string[]> => {
  const { answer } = await search(query, means);
  return [...new Set((answer?.sentences ?? []).flat().map(({ id }) => placeOf.get(id) ?? id))].sort();
};
const wrong = (given: readonly string[], right: readonly string[]) =>
  given.filter((place) => !right.includes(place));

test('there are a hundred questions, thirty of which have no answer', () => {
  expect(QUESTIONS.length).toBeGreaterThanOrEqual(100);
  expect(QUESTIONS.filter(({ answer }) => answer.length === 0).length).toBeGreaterThanOrEqual(30);
});

test('an answer is never given where there is none, and never from another provision', async () => {
  for (const { query, answer } of QUESTIONS) {
    expect([query, wrong(await answered(query), answer)]).toEqual([query, []]);
  }
});

test('two in three of those that have an answer are answered', async () => {
  const asked = QUESTIONS.filter(({ answer }) => answer.length > 0);
  const given = await Promise.all(asked.map(({ query }) => answered(query)));
  expect(given.filter((places) => places.length > 0).length / asked.length).toBeGreaterThan(2 / 3);
});

test('a wrong answer would be seen: duties of another body answer nothing', async () => {
  const { plan } = await search('MTTQ báo cáo ai', means);
  expect(
    answerFrom(
      plan,
      duties.flat().filter(({ actor }) => actor !== 'mat-tran-to-quoc-viet-nam'),
    ),
  ).toBeNull();
  expect(wrong(['dieu-1#doan-1'], ['dieu-23#khoan-2'])).toEqual(['dieu-1#doan-1']);
});
