import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { regulationToAkn, type Source } from '../../../src/exports/akoma-ntoso.ts';
import { parseText } from '../../../src/model/text/parse.ts';
import { compared, eIdsOf, wordsOfAkn } from '../../support/akn-words.ts';
import { printRegulation, randomRegulation } from '../../support/random-regulation.ts';
import { smallLibrary, smallLibraryKnowing } from '../../support/small-library.ts';

const PUBLISHER = { name: 'Trang "thử"', url: 'https://quy-che.example/' };
const { regulation } = smallLibrary();
const small = regulationToAkn(regulation, PUBLISHER);
const fileOf = (text: string): string => {
  const source: Source = { ...regulation, text: parseText(text) };
  return regulationToAkn(source, PUBLISHER);
};

describe('a regulation as Akoma Ntoso', () => {
  test('holds the words of the source, in their order, and no others', () => {
    expect(compared(wordsOfAkn(small))).toBe(compared(regulation.text.source));
  });

  test('names every level of the ladder by its place', () => {
    const ids = eIdsOf(small).filter((id) => !/__(?:heading|intro|content)$/u.test(id));
    expect(ids).toEqual([
      'ban-a',
      'editor',
      'longTitle',
      'cits',
      'cits__cit_1',
      'cits__cit_2',
      'chp_I',
      'chp_I__art_1',
      'chp_I__art_1__al_1',
      'chp_I__art_1__al_2',
      'chp_I__sec_1',
      'chp_I__sec_1__art_2',
      'chp_I__sec_1__art_2__cl_1',
      'chp_I__sec_1__art_2__cl_2',
      'chp_I__sec_1__art_2__cl_2__subcl_2-1',
      'chp_I__sec_1__art_2__cl_2__subcl_2-2',
      ...['a', 'b', 'c', 'd', 'đ'].map((letter) => `chp_I__sec_1__art_2__cl_2__subcl_2-2__point_${letter}`),
      'chp_I__sec_1__art_3',
      'chp_I__sec_1__art_3__cl_1',
      'recipients',
      'signature',
    ]);
  });

  test('has a lead-in as intro, a khoản of two paragraphs as one content', () => {
    expect(small).toContain(
      '<intro eId="chp_I__sec_1__art_2__intro">\n              <p>Ban A có các trách nhiệm sau đây:</p>',
    );
    const clause = /<clause eId="chp_I__sec_1__art_2__cl_1">[\s\S]*?<\/clause>/u.exec(small)?.[0] ?? '';
    expect(clause.match(/<p>/gu)).toHaveLength(2);
  });

  test('marks number, title and signer, and escapes what XML reads as its own', () => {
    expect(small).toContain('<p>Số <docNumber>01-QC/A</docNumber></p>');
    expect(small).toContain('<docTitle>làm việc của Ban A &amp; Ban B</docTitle>');
    expect(small).toContain('<signature>Nguyễn Văn A</signature>');
    expect(small).toContain('nơi có số dân &lt; 1.000');
    expect(small).toContain('showAs="Trang &quot;thử&quot;"');
  });

  test('says that a date is unknown, and gives the one that is known', () => {
    const dates = (file: string) => [...file.matchAll(/<FRBRdate ([^>]*)\/>/gu)].map((found) => found[1]);
    const unknown = 'date="0001-01-01" name="unknown"';
    expect(dates(small)).toEqual([unknown, unknown, unknown]);
    expect(small).toMatch(/<!-- Ngày 0001-01-01 với name="unknown" nghĩa là không rõ ngày/u);
    const dated = smallLibraryKnowing({ issued: '2022-03-01', force: 'unknown' }).regulation;
    const known = 'date="2022-03-01" name="issued"';
    expect(dates(regulationToAkn(dated, PUBLISHER))).toEqual([known, known, unknown]);
  });

  test('keeps a number that the source repeats, with an id of its own', () => {
    const ids = eIdsOf(fileOf('Điều 1. Một việc.\n\nĐiều 1. Việc khác.\n'));
    expect(ids).toContain('art_1__al_1');
    expect(ids).toContain('art_1-2__al_1');
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('is the same bytes each time', () => {
    expect(regulationToAkn(regulation, PUBLISHER)).toBe(small);
  });
});

describe('a file of several instruments', () => {
  const text = `**QUYẾT ĐỊNH**
**Về việc ban hành Quy chế làm việc**

Căn cứ Luật A;

**Điều 1.** Ban hành kèm theo Quyết định này Quy chế làm việc.

**Điều 2.** Quyết định này có hiệu lực kể từ ngày ký.

**CHỦ TỊCH**

Nguyễn Văn B

**QUY CHẾ**
**Làm việc**
(Ban hành kèm theo Quyết định số 1/QĐ-B)

**Điều 1.** Phạm vi

1. Một.

2. Hai.

**Điều 2.** Trách nhiệm

1. Ba.

**Điều 3.** Hiệu lực

1. Bốn.
`;
  const file = fileOf(text);

  test('is its first instrument with the others attached, in the order of the source', () => {
    expect(compared(wordsOfAkn(file))).toBe(compared(text));
    expect([...file.matchAll(/<act name="([^"]*)"/gu)].map((found) => found[1])).toEqual([
      'quyet-dinh',
      'quy-che',
    ]);
    expect(file).toContain('<attachment eId="att_1">');
  });

  test('tells their articles apart', () => {
    const ids = eIdsOf(file);
    expect(ids).toContain('art_1');
    expect(ids).toContain('att_1__art_1__cl_2');
    expect(new Set(ids).size).toBe(ids.length);
    expect(file).toContain('/!quy-che"/>');
  });
});

test('a text without articles is a document with a body', () => {
  const text = 'Một đoạn văn không có điều nào.\n\nMột đoạn nữa.\n';
  const file = fileOf(text);
  expect(file).toContain('<mainBody>');
  expect(compared(wordsOfAkn(file))).toBe(compared(text));
});

test('random regulations keep their words and have no id twice', () => {
  fc.assert(
    fc.property(randomRegulation, (random) => {
      const text = printRegulation(random, 'plain');
      const file = fileOf(text);
      const ids = eIdsOf(file);
      expect(compared(wordsOfAkn(file))).toBe(compared(text));
      expect(new Set(ids).size).toBe(ids.length);
    }),
    { numRuns: 50 },
  );
});
