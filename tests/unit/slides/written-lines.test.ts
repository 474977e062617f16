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
    const told = (law: string) => lineFaults([law], DUTIES.slice(0, 1), [long], () => [])[0]?.message;
    expect(told(`${long} ${long}`)).toMatch(/letters; at most/u);
    expect(told(long)).toBeUndefined();
  });

  test('a list that is cut shows where; what is left out within an entry, or before a verb, is no cut', () => {
    const law = [
      'Chỉ đạo thực hiện các nghị quyết, chỉ thị, quy định, kết luận của Đảng; hằng năm, các cơ quan đánh giá kết quả, biểu dương cá nhân.',
    ];
    const duties = [duty('a', 'Chỉ đạo', 'Chỉ đạo thực hiện'), duty('b', 'đánh giá', 'đánh giá kết quả')];
    const told = (...lines: string[]) =>
      linesWithDuties(law, duties, lines)?.map((line) =>
        markedVerbs(line)
          .map(({ words }) => words)
          .join(''),
      );
    expect(told('Chỉ đạo thực hiện nghị quyết, chỉ thị của Đảng', 'Hằng năm đánh giá kết quả')).toEqual([
      'Chỉ đạo thực hiện nghị quyết, chỉ thị, … của Đảng',
      'Hằng năm đánh giá kết quả, …',
    ]);
    expect(told('Chỉ đạo thực hiện nghị quyết, kết luận')?.[0]).toContain('nghị quyết, …, kết luận');
    expect(told('Chỉ đạo nghị quyết, chỉ thị, quy định, kết luận của Đảng')?.[0]).not.toContain('…');
  });

  test('acts that commas join are marked as one; a verb that governs a line is marked where it begins it', () => {
    const line = {
      words: 'Phối hợp hướng dẫn, kiểm tra, giám sát việc ấy',
      duties: [duty('a', 'kiểm tra', '')],
    };
    const marked = (...more: [acts?: Set<string>, governing?: string[]]) =>
      markedVerbs(line, ...more).flatMap(({ words, isVerb }) => (isVerb ? [words] : []));
    expect(marked()).toEqual(['kiểm tra']);
    expect(marked(new Set(['huong dan']))).toEqual(['hướng dẫn, kiểm tra']);
    const governed = { words: 'Giám sát việc quyết toán', duties: [duty('d', null, '')] };
    const verbsIn = (governing: string[]) =>
      markedVerbs(governed, new Set(), governing).flatMap(({ words, isVerb }) => (isVerb ? [words] : []));
    expect(verbsIn(['giám sát'])).toEqual(['Giám sát']);
    expect(verbsIn(['quyết toán'])).toEqual([]);
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
  expect(lengths.reduce((sum, one) => sum + one, 0) / lengths.length).toBeLessThan(95);
});
