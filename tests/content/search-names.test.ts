import { expect, test } from 'vitest';
import { wordsText } from '../../src/model/walk.ts';
import { memorySource } from '../../src/search/memory-source.ts';
import { plannerOf } from '../../src/search/plan/planner.ts';
import { searchRecords } from '../../src/search/records.ts';
import { search } from '../../src/search/search.ts';
import { searchWords } from '../../src/search/words.ts';
import { readLibrary } from '../../src/site/library.ts';
import { placeUrl } from '../../src/site/urls.ts';
import { divisionsOf } from '../support/divisions.ts';

const library = readLibrary('content');
const records = searchRecords(library, placeUrl);
const means = { source: memorySource(records), planner: plannerOf(searchWords(library, records)) };

const placeOf = (number: number) => `${records[number]?.article}#${records[number]?.provision}`;
const namedBy = async (query: string) =>
  (await search(query, means)).results.filter(({ named }) => named).map(({ number }) => placeOf(number));
const first = async (query: string) => placeOf((await search(query, means)).results[0]?.number ?? -1);

const TITLED = library.regulations.flatMap(({ instrument }) =>
  divisionsOf(instrument.divisions).filter(({ heading }) => heading.length > 0),
);

test('the title of each chapter and section leads to all that it holds, and to nothing else', async () => {
  expect(TITLED.length).toBeGreaterThan(4);
  for (const division of TITLED) {
    const title = wordsText(division.heading);
    const within = records.filter(({ article }) => division.articles.includes(article));
    const places = within.map(({ article, provision }) => `${article}#${provision}`).sort();
    for (const query of [title.toLocaleLowerCase('vi'), `${title} là gì`]) {
      expect([query, (await namedBy(query)).sort()]).toEqual([query, places]);
    }
  }
});

test('a title is not named by a part of it, nor with other words', async () => {
  for (const query of ['quy định', 'tổ chức thực hiện chính sách', 'phương thức']) {
    expect([query, await namedBy(query)]).toEqual([query, []]);
  }
});

test.each([
  ['ai ký quy chế', 'chu-ky#'],
  ['quy chế được gửi cho những nơi nào', 'noi-nhan#'],
  ['so hieu van ban', 'so-hieu#'],
  ['tổ chức cơ sở đảng', 'noi-nhan#'],
])('«%s» is found outside the articles', async (query, place) => {
  expect(await first(query)).toBe(place);
});

test('what the texts have too is said to be looked for along with it, not to be missing', async () => {
  const notes = async (query: string) => (await search(query, means)).plan.notes;
  expect(await notes('mặt trận')).toContainEqual({ kind: 'also', from: 'mặt trận', to: 'Mặt trận Tổ quốc' });
  expect(await notes('kiều bào')).toContainEqual(expect.objectContaining({ kind: 'everyday' }));
});
