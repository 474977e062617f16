import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Article } from '../../../../src/model/hierarchy.ts';
import { buildLibrary } from '../../../../src/model/library.ts';
import { looseReferences } from '../../../../src/model/references/loose-references.ts';
import { referenceReader } from '../../../../src/model/references/text-references.ts';
import type { Regulation } from '../../../../src/model/regulation.ts';
import { paragraphText } from '../../../../src/model/walk.ts';

const about = (id: string, kind: string, number: string | null, title: string) => `id: ${id}
kind: ${kind}
number: ${number}
title: ${title}
issuer: null
signer: null
issued: null
place: null
status: { force: unknown, summary: Chưa rõ., facts: [] }
relations: []
`;

const LAW = `NGHỊ ĐỊNH số 30/2020/NĐ-CP
**về công tác văn thư**

**Điều 1.** Phạm vi

1. Một.

2. Hai.
`;

/** A regulation whose Điều 9 holds these words as its khoản 1, before a điểm a and b. */
const textWith = (words: string) => `QUY CHẾ 07-QC/X
**làm việc của Ban X**

**Chương I**

**QUY ĐỊNH CHUNG**

**Điều 4a.** Phạm vi

Một đoạn.

**Điều 5.** Nguyên tắc

1. Một.

2. Hai:

a) Việc a;

b) Việc b;

c) Việc c;

d) Việc d;

đ) Việc đ.

**Điều 6.** Sáu

Một đoạn.

**Chương II**

**TRÁCH NHIỆM**

**Mục 1**

**MỘT**

**Điều 7.** Bảy

2.1. Khoản con.

**Điều 8.** Tám

Một đoạn.

**Mục 2**

**HAI**

**Điều 9.** Chín

1. ${words}

a) Việc a;

b) Việc b.

2. Hai.

3. Ba.
`;

function held(words: string): Regulation[] {
  const file = (name: string, text: string) => ({ file: name, text });
  return buildLibrary({
    organs: file(
      'organs.yaml',
      'organs:\n  - { id: a, name: Ban A, aliases: [], abbreviations: [], group: party, kind: organ }\n',
    ),
    glossary: file('glossary.yaml', 'abbreviations: []\nterms: []\neveryday: []\n'),
    regulations: [
      {
        id: 'nd-30',
        text: file('nd/text.md', LAW),
        regulation: file(
          'nd/regulation.yaml',
          about('nd-30', 'Nghị định', '30/2020/NĐ-CP', 'về công tác văn thư'),
        ),
        readings: [],
        notes: null,
      },
      {
        id: 'qc-x',
        text: file('x/text.md', textWith(words)),
        regulation: file('x/regulation.yaml', about('qc-x', 'Quy chế', '07-QC/X', 'làm việc của Ban X')),
        readings: [],
        notes: null,
      },
    ],
  }).regulations as Regulation[];
}

/** The references that Điều 9 khoản 1 bears with these words: what is linked, and where it leads. */
function found(words: string): [words: string, leadsTo: string | null][] {
  const regulations = held(words);
  const own = regulations[1] as Regulation;
  const article = own.articles.find(({ id }) => id === 'dieu-9');
  if (!article) throw new Error('no Điều 9');
  const read = referenceReader(regulations)(own, own.instrument, article);
  return [...read].flatMap(([paragraph, references]) =>
    references.map(({ start, end, target }): [string, string | null] => [
      paragraphText(paragraph).slice(start, end),
      target && `${target.regulation === 'qc-x' ? '' : `${target.regulation}/`}${target.place}`,
    ]),
  );
}

describe('references in the words of a text', () => {
  test.each<[string, [string, string | null][]]>([
    ['Theo khoản 2 Điều 5.', [['khoản 2 Điều 5', 'dieu-5#khoan-2']]],
    ['Theo Điều 7 Quy chế này.', [['Điều 7 Quy chế này', 'dieu-7']]],
    ['Theo khoản 2, Điều 5 của Quy chế này.', [['khoản 2, Điều 5 của Quy chế này', 'dieu-5#khoan-2']]],
    [
      'Theo các điều 5, 6 và 7.',
      [
        ['điều 5', 'dieu-5'],
        ['6', 'dieu-6'],
        ['7', 'dieu-7'],
      ],
    ],
    [
      'Theo khoản 1 và 2 Điều này.',
      [
        ['khoản 1', 'dieu-9#khoan-1'],
        ['2 Điều này', 'dieu-9#khoan-2'],
      ],
    ],
    ['Quy định tại Điều này.', [['Điều này', 'dieu-9']]],
    ['Trừ điểm b khoản này.', [['điểm b khoản này', 'dieu-9#khoan-1-diem-b']]],
    [
      'Theo điểm a, đ khoản 2 Điều 5.',
      [
        ['điểm a', 'dieu-5#khoan-2-diem-a'],
        ['đ khoản 2 Điều 5', 'dieu-5#khoan-2-diem-dd'],
      ],
    ],
    ['Theo Điều 4a.', [['Điều 4a', 'dieu-4a']]],
    ['Theo Chương II.', [['Chương II', 'chuong-2']]],
    ['Theo Mục 1 Chương II.', [['Mục 1 Chương II', 'chuong-2/muc-1']]],
    [
      'Theo Mục 1 và Mục này.',
      [
        ['Mục 1', 'chuong-2/muc-1'],
        ['Mục này', 'chuong-2/muc-2'],
      ],
    ],
    [
      'Từ Điều 5 đến Điều 8.',
      [
        ['Điều 5', 'dieu-5'],
        ['Điều 8', 'dieu-8'],
      ],
    ],
    [
      'Theo Điều 6, khoản 1 Điều 5 và khoản 3 Điều này.',
      [
        ['Điều 6', 'dieu-6'],
        ['khoản 1 Điều 5', 'dieu-5#khoan-1'],
        ['khoản 3 Điều này', 'dieu-9#khoan-3'],
      ],
    ],
  ])('%s', (words, expected) => {
    expect(found(words)).toEqual(expected);
  });

  test('a text held here is linked by its number, and its provisions with it', () => {
    expect(found('Theo Nghị định số 30/2020/NĐ-CP và 30/2020/NĐ-CP.')).toEqual([
      ['Nghị định số 30/2020/NĐ-CP', 'nd-30/'],
      ['30/2020/NĐ-CP', 'nd-30/'],
    ]);
    expect(found('Theo khoản 2 Điều 1 Nghị định số 30/2020/NĐ-CP.')).toEqual([
      ['khoản 2 Điều 1 Nghị định số 30/2020/NĐ-CP', 'nd-30/dieu-1#khoan-2'],
    ]);
    expect(found('Theo khoản 9 Điều 1 Nghị định về công tác văn thư.')).toEqual([
      ['khoản 9 Điều 1 Nghị định về công tác văn thư', null],
    ]);
  });

  test.each([
    'Theo khoản 1 và khoản 2 Điều 5 Luật Đất đai.',
    'Theo Điều 5 của Nghị định số 130/2020/NĐ-CP và số 30/2020/NĐ-CPA.',
    'Thay đoạn “theo khoản 2 Điều 5” ở trên.',
    'Sửa đổi khoản 2 Điều 5 của văn bản cũ.',
    'Điều này cần được hiểu là đúng.',
    'Các khoản này, tài khoản này, thời điểm này, điểm 10, khoản 2.',
    'Có 5 điều kiện, Chương trình 135, mục tiêu 2, điều lệ.',
  ])('is none: %s', (words) => {
    expect(found(words)).toEqual([]);
  });

  test('a reference to nothing is reported with its line', () => {
    const regulations = held('Theo khoản 7 Điều 5 và Điều 50.');
    const own =
      textWith('Theo khoản 7')
        .split('\n')
        .findIndex((line) => line.includes('Theo khoản 7')) + 1;
    expect(looseReferences({ regulations }).map(({ line, message }) => `${line} ${message}`)).toEqual([
      `${own} «khoản 7 Điều 5» leads to nothing in the text it names`,
      `${own} «Điều 50» leads to nothing in the text it names`,
    ]);
  });

  test('a row of provisions of one article is read as it was written', () => {
    const clause = fc.constantFrom('1', '2');
    const point = fc.constantFrom('a', 'b', 'c', 'd', 'đ');
    const row = fc.uniqueArray(point, { minLength: 1, maxLength: 5 });
    const joint = fc.constantFrom(', ', '; ', ',');
    const tail = fc.constantFrom('', ' Quy chế này', ' của Quy chế này');
    const word = fc.constantFrom('theo', 'trừ', 'và thực hiện', 'quy định tại', 'đối với');
    fc.assert(
      fc.property(row, clause, joint, tail, word, (points, number, comma, end, before) => {
        const list = points.length > 1 ? `${points.slice(0, -1).join(comma)} và ${points.at(-1)}` : points[0];
        const words = `Việc ${before} các điểm ${list} khoản ${number} Điều 5${end} thì được.`;
        const leads = found(words).map(([, place]) => place);
        const slugs = points.map((one) => (one === 'đ' ? 'dd' : one));
        expect(leads).toEqual(slugs.map((one) => (number === '2' ? `dieu-5#khoan-2-diem-${one}` : null)));
      }),
      { numRuns: 60 },
    );
  });

  test('any words are read without error, and what is found does not overlap', () => {
    const piece = fc.constantFrom(
      'Điều',
      'khoản',
      'điểm',
      'Chương',
      'Mục',
      'này',
      '5',
      'II',
      'a',
      ',',
      'và',
      'đến',
      '“',
      '”',
      'Luật',
      'của',
      'các',
      'Nghị định số 30/2020/NĐ-CP',
    );
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 14 }), (pieces) => {
        const regulations = held(`Theo ${pieces.join(' ')}`);
        const own = regulations[1] as Regulation;
        const read = referenceReader(regulations);
        for (const article of own.articles) {
          for (const references of read(own, own.instrument, article).values()) {
            references.forEach((one, i) => {
              expect(one.start).toBeLessThan(one.end);
              expect(one.start).toBeGreaterThanOrEqual(references[i - 1]?.end ?? 0);
            });
          }
        }
      }),
      { numRuns: 150 },
    );
  });
});

test('an annex of the file is one, another text’s is none', () => {
  const [law, own] = held('Theo Phụ lục I, Phụ lục 2 và Phụ lục I Nghị định số 30/2020/NĐ-CP.') as [
    Regulation,
    Regulation,
  ];
  const text = { ...own.text, instruments: [own.instrument, { ...law.instrument, segment: 'phu-luc-1' }] };
  const article = own.articles.find(({ id }) => id === 'dieu-9') as Article;
  const read = referenceReader([law, { ...own, text }])({ ...own, text }, own.instrument, article);
  const targets = [...read.values()].flat().map(({ target }) => [target?.regulation, target?.segment]);
  expect(targets).toEqual([
    ['qc-x', 'phu-luc-1'],
    ['nd-30', ''],
  ]);
});
