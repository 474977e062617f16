/** Lines of slides are the law's own words, shortened: nothing is added, no verb, partner, rhythm or condition is lost. */
import { describe, expect, test } from 'vitest';
import type { Duty } from '../../../src/model/duty.ts';
import { readLibrary } from '../../../src/site/library.ts';
import { readLines } from '../../../src/site/line-source.ts';
import { lineFaults } from '../../../src/slides/line-faults.ts';
import { linesWithDuties, markedVerbs } from '../../../src/slides/written-lines.ts';
import { madeUpDuty } from '../../support/made-up.ts';

const LAW = [
  'Thẩm định đề án của các cơ quan trước khi trình Thường trực Huyện ủy. Định kỳ báo cáo Ban Thường vụ Huyện ủy về việc ấy; giám sát việc sửa chữa, việc quyết toán.',
];
const duty = (id: string, verb: string | null, quote: string, organ?: string): Duty =>
  madeUpDuty({ id, actor: 'x', verb, quote, partners: organ ? [{ organ, relation: 'reports-to' }] : [] });
const DUTIES = [
  duty('a', 'Thẩm định', 'Thẩm định đề án của các cơ quan trước khi trình Thường trực Huyện ủy'),
  duty('b', 'báo cáo', 'Định kỳ báo cáo Ban Thường vụ Huyện ủy về việc ấy', 'ban-thuong-vu'),
  duty('c', 'giám sát', 'giám sát việc sửa chữa'),
  duty('d', null, 'việc quyết toán'),
];
const SOUND = [
  'Thẩm định đề án trước khi trình Thường trực Huyện ủy',
  'Định kỳ báo cáo Ban Thường vụ',
  'Giám sát việc sửa chữa',
  'Giám sát việc quyết toán',
];
const faults = (lines: readonly string[]) =>
  lineFaults(LAW, DUTIES, lines, () => ['Ban Thường vụ Huyện ủy']).map(
    ({ line, message }) => `${line} ${message}`,
  );
/** The sound lines with one of them changed. */
const changed = (n: number, words: string) => faults(SOUND.map((line, i) => (i === n ? words : line)));

describe('lines that editors write', () => {
  test('each has the duties whose verbs it says; a governing word may be said again', () => {
    expect(
      linesWithDuties(LAW, DUTIES, SOUND)?.map(({ duties }) => duties.map(({ id }) => id).join()),
    ).toEqual(['a', 'b', 'c', 'd']);
    expect(faults(SOUND)).toEqual([]);
  });

  test('an entry of a list goes on with the duty before it', () => {
    const lines = [...SOUND.slice(0, 2), 'Giám sát:', '– việc sửa chữa', '– việc quyết toán'];
    const read = linesWithDuties(LAW, DUTIES.slice(0, 3), lines);
    expect(read?.slice(2).map(({ duties }) => duties.map(({ id }) => id).join())).toEqual(['c', 'c', 'c']);
  });

  test.each([
    [
      'a word that the law does not have',
      0,
      'Thẩm định mọi đề án trước khi trình Thường trực Huyện ủy',
      /not made of/u,
    ],
    ['another order', 0, 'Đề án thẩm định trước khi trình Thường trực Huyện ủy', /not made of/u],
    ['a condition left out', 0, 'Thẩm định đề án của các cơ quan', /leaves out: trước khi/u],
    ['a rhythm left out', 1, 'Báo cáo Ban Thường vụ', /leaves out: định kỳ/u],
    ['a partner left out', 1, 'Định kỳ báo cáo về việc ấy', /leaves out: ban-thuong-vu/u],
    ['a verb left out', 1, 'Định kỳ Ban Thường vụ', /leaves out: báo cáo/u],
  ])('%s is a fault', (_, n, words, told) => {
    expect(changed(n, words)).toEqual([expect.stringMatching(told)]);
  });

  test('a line that says no duty, and one that is too long to be read at a glance, are faults', () => {
    expect(faults([...SOUND.slice(0, 1), 'đề án của các cơ quan', ...SOUND.slice(1)]).length).toBeGreaterThan(
      0,
    );
    const long = LAW[0] ?? '';
    expect(lineFaults(LAW, DUTIES.slice(0, 1), [long], () => [])[0]?.message).toMatch(/letters; at most/u);
  });

  test('the verbs are marked, and all of the line is there', () => {
    const [first] = linesWithDuties(LAW, DUTIES, SOUND) ?? [];
    const pieces = first ? markedVerbs(first) : [];
    expect(pieces.filter(({ isVerb }) => isVerb).map(({ words }) => words)).toEqual(['Thẩm định']);
    expect(pieces.map(({ words }) => words).join('')).toBe(SOUND[0]);
  });
});

test('the first text is told in such lines from beginning to end, and they are short', () => {
  const library = readLibrary('content');
  const regulation = library.regulations.find(({ id }) => id === '05-qc-hu');
  if (!regulation) throw new Error('05-qc-hu is not there');
  const { linesAt } = readLines('content', regulation, library);
  const places = [...new Set(regulation.duties.map(({ article, provision }) => `${article}#${provision}`))];
  expect(places.filter((place) => linesAt(place).length === 0)).toEqual([]);
  const lengths = places.flatMap((place) => linesAt(place).map((line) => line.length));
  expect(lengths.reduce((sum, one) => sum + one, 0) / lengths.length).toBeLessThan(90);
});
