import { describe, expect, test } from 'vitest';
import { readArguments } from '../../../src/authoring/arguments.ts';
import { wordChanges } from '../../../src/authoring/differences.ts';
import { identityYaml, proposeIdentity } from '../../../src/authoring/identity.ts';
import { listNumber } from '../../../src/authoring/list-number.ts';
import { lostQuotes } from '../../../src/authoring/lost-quotes.ts';
import { organMentionsIn } from '../../../src/authoring/organ-mentions.ts';
import { placementFaults, textNotices } from '../../../src/authoring/placement.ts';
import { changeLines } from '../../../src/authoring/report.ts';
import { buildLibrary } from '../../../src/model/library.ts';
import { indexOrgans } from '../../../src/model/organ-index.ts';
import { regulationFileSchema } from '../../../src/model/schemas/regulation.ts';
import { parseText } from '../../../src/model/text/parse.ts';
import { readYaml } from '../../../src/model/yaml-file.ts';

const { index: organs } = indexOrgans({
  file: 'organs.yaml',
  lineOf: () => 1,
  value: {
    organs: [
      {
        id: 'uy-ban-nhan-dan-huyen',
        name: 'Ủy ban nhân dân huyện',
        aliases: [],
        abbreviations: ['UBND'],
        group: 'state',
        kind: 'organ',
      },
    ],
  },
});

const TEXT = [
  'ỦY BAN NHÂN DÂN HUYỆN',
  'Số: 12/2024/QĐ-UBND',
  'Thanh Oai, ngày 05 tháng 3 năm 2024',
  'QUY CHẾ',
  'Làm việc của',
  'Văn phòng',
  'Căn cứ Luật Tổ chức chính quyền địa phương;',
  'Căn cứ chức năng, nhiệm vụ;',
  'Điều 1. Trách nhiệm',
  '1. Ủy ban nhân dân huyện (UBND) chỉ đạo Sở Giáo dục và Đào tạo.',
  '2. Sở Giáo dục và Đào tạo báo cáo UBND.',
  'Nơi nhận:',
  '- Như trên.',
  'CHỦ TỊCH',
  'Nguyễn Văn An',
].join('\n');

describe('what a text says of itself', () => {
  test('is proposed from its words', () => {
    const about = proposeIdentity('qc-12', parseText(TEXT), organs);
    expect(about).toMatchObject({
      id: 'qc-12',
      kind: 'Quy chế',
      number: '12/2024/QĐ-UBND',
      title: 'Làm việc của Văn phòng',
      issuer: { organ: 'uy-ban-nhan-dan-huyen', name: 'ỦY BAN NHÂN DÂN HUYỆN' },
      signer: 'Nguyễn Văn An',
      issued: '2024-03-05',
      place: 'Thanh Oai',
      status: { force: 'unknown', facts: [] },
    });
    expect(about.relations).toEqual([
      {
        kind: 'basis',
        document: 'Luật Tổ chức chính quyền địa phương',
        at: 'can-cu-1',
        quote: 'Luật Tổ chức chính quyền địa phương',
        held: null,
      },
    ]);
  });

  test('has its title from a table over the text, and not the contents with it', () => {
    const text = parseText('| HUYỆN MẪU | QUY CHẾ QUẢN LÝ CHỢ |\n| Số 1 | Bản 2 |\n\nĐiều 1. Chợ\nMở sáng.');
    expect(proposeIdentity('x', text, organs)).toMatchObject({ kind: 'Quy chế', title: 'QUẢN LÝ CHỢ' });
    const listed = parseText(
      '# QUY CHẾ QUẢN LÝ CHỢ\n## MỤC LỤC\nĐiều 1. Chợ\nĐiều 2. Sạp\nĐiều 1. Chợ\nMở.\nĐiều 2. Sạp\nSố.',
    );
    expect(proposeIdentity('x', listed, organs).title).toBe('QUẢN LÝ CHỢ');
  });

  test('is null where the text is silent, and always valid', () => {
    for (const source of [
      TEXT,
      'Điều 1. Một.',
      'Mọi người giữ gìn vệ sinh.',
      'QUY ĐỊNH\nĐiều 1. Một.\nHai.',
    ]) {
      const about = proposeIdentity('a-1', parseText(source), organs);
      expect(readYaml(identityYaml(about), 'regulation.yaml', regulationFileSchema).faults).toEqual([]);
      expect(source.replaceAll('\n', ' ')).toContain(about.title);
    }
    expect(proposeIdentity('a-1', parseText('Điều 1. Một.'), organs)).toMatchObject({
      number: null,
      issuer: null,
      signer: null,
      issued: null,
      place: null,
    });
  });
});

test('organs and abbreviations are seen, with what they are short for', () => {
  const seen = organMentionsIn(parseText(TEXT), organs);
  expect(seen.known.map(({ words, count }) => [words, count])).toEqual([['uy-ban-nhan-dan-huyen', 3]]);
  expect(seen.unknown.map(({ words, count }) => [words, count])).toEqual([['Sở Giáo dục và Đào tạo', 2]]);
  expect(seen.abbreviations).toEqual([{ words: 'UBND', count: 2, means: 'Ủy ban nhân dân huyện' }]);
});

describe('what keeps a text from being taken in', () => {
  test('no words, a lost letter, a sign that no page can show', () => {
    expect(placementFaults(parseText(' \n\n'))).toEqual([
      { line: 1, message: 'has no words of a regulation' },
    ]);
    expect(placementFaults(parseText('Điều 1. Một.\nHai \ufffd.'))).toMatchObject([{ line: 2 }]);
    expect(placementFaults(parseText('Điều 1. M\u0000ột.'))).toMatchObject([{ line: 1 }]);
    expect(placementFaults(parseText(TEXT))).toEqual([]);
  });

  test('a word that was lost or moved by the reading', () => {
    const text = parseText(TEXT);
    expect(placementFaults({ ...text, pieces: text.pieces.filter((_, i) => i !== 4) })).not.toEqual([]);
    expect(placementFaults({ ...text, instruments: [] })).toMatchObject([
      {
        line: 1,
        message: 'has no place in the ladder: «ỦY BAN NHÂN DÂN HUYỆN Số: 12/2024/QĐ-UBND Thanh Oai, ngày 05»',
      },
    ]);
  });

  test('faulty numbers and foreign matter are only reported', () => {
    const notices = textNotices(parseText('<div>\nĐiều 1. Một.\nĐiều 3. Ba.'));
    expect(notices.map(({ line }) => line)).toEqual([1, 3]);
    expect(textNotices(parseText('Mọi người giữ gìn vệ sinh.'))[0]?.message).toContain('has no Điều');
  });
});

describe('importing a text again', () => {
  const after = parseText(
    TEXT.replace('báo cáo UBND', 'báo cáo hằng tháng UBND').replace('Văn An', 'Văn Bình'),
  );

  test('shows what changed in the words, by provision', () => {
    const changes = wordChanges(parseText(TEXT), after);
    expect(changes.map(({ place, kind }) => [place, kind])).toEqual([
      ['dieu-1#khoan-2', 'changed'],
      ['signature, at the end', 'changed'],
    ]);
    expect(changeLines(changes).slice(1, 4)).toEqual([
      '  dieu-1#khoan-2 (changed)',
      '    - tạo báo cáo UBND.',
      '    + tạo báo cáo hằng tháng UBND.',
    ]);
    expect(wordChanges(parseText(TEXT), parseText(TEXT))).toEqual([]);
  });

  test('shows which duties lost their quote, with the nearest words', () => {
    const reading = {
      file: 'readings/01.yaml',
      text: [
        'article: 1',
        'provisions:',
        '  - provision: khoan-1',
        '    binds-nobody: đặt tên',
        '  - provision: khoan-2',
        '    duties:',
        '      - actor: uy-ban-nhan-dan-huyen',
        '        role: report',
        '        quote: báo cáo UBND',
      ].join('\n'),
    };
    expect(lostQuotes('qc-12', parseText(TEXT), [reading], organs)).toEqual([]);
    const [fault] = lostQuotes('qc-12', after, [reading], organs);
    expect(fault).toMatchObject({ file: 'readings/01.yaml', line: 9 });
    expect(fault?.message).toContain('nearest words there: «');
    expect(lostQuotes('qc-12', parseText('Điều 2. Hai.'), [reading], organs)[0]?.message).toContain(
      'no article `dieu-1`',
    );
  });
});

describe('arguments', () => {
  test('a file, an id, options', () => {
    expect(readArguments(['a.docx', '--id', 'qc-12', '--json'])).toEqual({
      file: 'a.docx',
      id: 'qc-12',
      check: false,
      json: true,
      acceptLostQuotes: false,
      seconds: 120,
    });
    expect(readArguments(['--id=qc-12', 'a.md'])).toMatchObject({ file: 'a.md', id: 'qc-12' });
    expect(readArguments(['--check', 'a.txt'])).toMatchObject({ id: null, check: true });
  });

  test.each([
    [[], 'no FILE'],
    [['a.txt'], 'no --id'],
    [['a.xls', '--id', 'a'], 'a.xls is not'],
    [['a.txt', '--id', 'Quy chế'], 'lower case'],
    [['a.txt', '--id', '../x'], 'lower case'],
    [['a.txt', '--id'], 'argument missing'],
    [['a.txt', '--id', 'so-do'], 'another page'],
    [['a.txt', 'b.txt', '--id', 'a'], 'one FILE'],
    [['a.txt', '--id', 'a', '--force'], "Unknown option '--force'"],
  ])('%j is refused with a sentence', (given, sentence) => {
    expect(readArguments(given)).toContain(sentence);
  });
});

test.each([
  [3, 'decimal', '3'],
  [4, 'upperRoman', 'IV'],
  [9, 'lowerRoman', 'ix'],
  [2, 'upperLetter', 'B'],
  [28, 'lowerLetter', 'bb'],
  [7, 'decimalZero', '07'],
  [1, 'bullet', ''],
])('%i as %s is %s', (value, format, printed) => {
  expect(listNumber(value, format)).toBe(printed);
});

describe('what a text says of itself and what the build finds in it', () => {
  test.each([
    ['Điều 1. Phạm vi\n1. Một.\n', ''],
    ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do\nĐiều 1. Phạm vi\nMột.\n', ''],
    ['QUY CHẾ\nLàm việc (*)\nĐiều 1. Phạm vi\nMột.\n', 'Làm việc (*)'],
    ['Quy  chế làm   việc\nĐiều 1. Phạm vi\nMột.\n', 'Quy chế làm việc'],
    ['Về  hai   cách\nĐiều 1. Phạm vi\nMột.\n', 'Về hai cách'],
  ])('%j has the title %j, and no fault', (source, title) => {
    const text = parseText(source);
    const about = proposeIdentity('moi', text, organs);
    expect(about.title).toBe(title);
    const file = (name: string, words: string) => ({ file: name, text: words });
    const { regulations } = buildLibrary({
      organs: file(
        'organs.yaml',
        'organs:\n  - { id: a, name: A, aliases: [], abbreviations: [], group: party, kind: organ, rank: 1, level: null }\n',
      ),
      glossary: file('glossary.yaml', 'abbreviations: []\nterms: []\neveryday: []\n'),
      regulations: [
        {
          id: 'moi',
          text: file('text.md', source),
          regulation: file('regulation.yaml', identityYaml(about)),
          readings: [],
          notes: null,
        },
      ],
    });
    expect(regulations[0]?.about.title).toBe(title);
  });
});
