import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { type Asked, type Score, scoreOf } from '../../scripts/bench/score.ts';
import { askedWords } from '../../src/search/asked-words.ts';
import { memorySource } from '../../src/search/memory-source.ts';
import { plannerOf } from '../../src/search/plan/planner.ts';
import { searchRecords } from '../../src/search/records.ts';
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
const ASKED = parse(
  readFileSync(new URL('../search/queries.yaml', import.meta.url), 'utf8'),
) as readonly Asked[];

const placeOf = (number: number) => `${records[number]?.article}#${records[number]?.provision}`;
async function scored(asked: readonly Asked[]): Promise<Score[]> {
  const scores: Score[] = [];
  for (const one of asked) {
    const { results } = await search(one.query, means);
    const sure = results.filter(({ weak }) => !weak);
    scores.push(
      scoreOf(
        one,
        sure.map(({ number }) => placeOf(number)),
        results.map(({ number }) => placeOf(number)),
      ),
    );
  }
  return scores;
}
const share = (scores: readonly Score[], of: keyof Score) =>
  scores.reduce((sum, score) => sum + score[of], 0) / scores.length;

test('every query kept names provisions that are there', () => {
  const places = new Set(records.flatMap(({ article, provision }) => [article, `${article}#${provision}`]));
  const lost = ASKED.flatMap(({ query, expect = [] }) =>
    expect.filter((place) => !places.has(place)).map((place) => `${query}: ${place}`),
  );
  expect(lost).toEqual([]);
});

const LONG = 180_000;

test('what readers ask is answered first in 19 of 20, among three in 99 of 100', {
  timeout: LONG,
}, async () => {
  const scores = await scored(ASKED.filter(({ absent }) => !absent));
  expect(share(scores, 'at1')).toBeGreaterThanOrEqual(0.95);
  expect(share(scores, 'at3')).toBeGreaterThanOrEqual(0.99);
});

test('what no text speaks of gets guesses only, in 9 of 10', async () => {
  const scores = await scored(ASKED.filter(({ absent }) => absent));
  expect(share(scores, 'at1')).toBeGreaterThanOrEqual(0.9);
});

test('everyday words by provision make no sure result a near miss', async () => {
  const without = { ...means, source: memorySource(records) };
  const sure = async (query: string, by: typeof means) =>
    (await search(query, by)).results.filter(({ weak }) => !weak).map(({ number }) => number);
  for (const query of ['MTTQ bao cao ai', ...ASKED.filter((_, i) => i % 20 === 0).map((one) => one.query)]) {
    expect([query, await sure(query, means)]).toEqual([
      query,
      expect.arrayContaining(await sure(query, without)),
    ]);
  }
});
