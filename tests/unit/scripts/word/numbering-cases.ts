import { abstract, inList, level, num, p, r, table } from '../../../support/made-docx.ts';
import type { WordCase } from './case.ts';

const LADDER = abstract(
  0,
  level(0, 'upperRoman', 'Chương %1'),
  level(1, 'decimal', 'Điều %2.'),
  level(2, 'decimal', '%3.'),
  level(3, 'lowerLetter', '%4)'),
);
const RUNS_ON = abstract(
  0,
  level(0, 'upperRoman', 'Chương %1'),
  level(1, 'decimal', 'Điều %2.', '<w:lvlRestart w:val="0"/>'),
  level(2, 'decimal', '%3.'),
);
const style = (id: string, properties: string, more = '') =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${id}"/>${more}<w:pPr>${properties}</w:pPr></w:style>`;
const styled = (id: string) => `<w:pStyle w:val="${id}"/>`;
const steps = abstract(0, level(0, 'decimal', '%1.'), level(1, 'decimal', '%1.%2.'));

/** Numbers that Word counts, wherever they are defined. */
export const NUMBERING_CASES: readonly WordCase[] = [
  {
    name: 'four levels of one list',
    parts: {
      numbering: LADDER + num(1, 0),
      body: [
        p('CHUNG', inList(0)),
        p('Phạm vi', inList(1)),
        p('Một:', inList(2)),
        p('A;', inList(3)),
        p('B.', inList(3)),
        p('Hai.', inList(2)),
        p('Hết', inList(1)),
        p('Lại một.', inList(2)),
      ].join(''),
    },
    lines: [
      'Chương I CHUNG',
      'Điều 1. Phạm vi',
      '1. Một:',
      'a) A;',
      'b) B.',
      '2. Hai.',
      'Điều 2. Hết',
      '1. Lại một.',
    ],
  },
  {
    name: 'articles that run on through chapters (lvlRestart 0)',
    parts: {
      numbering: RUNS_ON + num(1, 0),
      body: [
        p('A', inList(0)),
        p('Một', inList(1)),
        p('Hai', inList(1)),
        p('x.', inList(2)),
        p('B', inList(0)),
        p('Ba', inList(1)),
        p('y.', inList(2)),
      ].join(''),
    },
    lines: ['Chương I A', 'Điều 1. Một', 'Điều 2. Hai', '1. x.', 'Chương II B', 'Điều 3. Ba', '1. y.'],
    print: null,
  },
  {
    name: 'a level that only an outer one begins anew (lvlRestart 1)',
    parts: {
      numbering:
        abstract(
          0,
          level(0, 'decimal', 'Phần %1'),
          level(1, 'decimal', 'Chương %2'),
          level(2, 'decimal', 'Điều %3.', '<w:lvlRestart w:val="1"/>'),
        ) + num(1, 0),
      body: [
        p('A', inList(0)),
        p('B', inList(1)),
        p('Một', inList(2)),
        p('C', inList(1)),
        p('Hai', inList(2)),
        p('D', inList(0)),
        p('E', inList(1)),
        p('Một', inList(2)),
      ].join(''),
    },
    lines: [
      'Phần 1 A',
      'Chương 1 B',
      'Điều 1. Một',
      'Chương 2 C',
      'Điều 2. Hai',
      'Phần 2 D',
      'Chương 1 E',
      'Điều 1. Một',
    ],
    print: null,
  },
  {
    name: 'the list in the style, only the level on the paragraph',
    parts: {
      numbering: LADDER + num(1, 0),
      styles: style('Dieu', '<w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr>'),
      body: [
        p('Một', styled('Dieu')),
        p('x.', `${styled('Dieu')}<w:numPr><w:ilvl w:val="2"/></w:numPr>`),
        p('y.', `${styled('Dieu')}<w:numPr><w:ilvl w:val="2"/></w:numPr>`),
        p('Hai', styled('Dieu')),
      ].join(''),
    },
    lines: ['Điều 1. Một', '1. x.', '2. y.', 'Điều 2. Hai'],
  },
  {
    name: 'the list in the style, the level by the style that a level names',
    parts: {
      numbering:
        abstract(
          0,
          level(0, 'upperRoman', 'Chương %1', '<w:pStyle w:val="Chuong"/>'),
          level(1, 'decimal', 'Điều %2.', '<w:pStyle w:val="Dieu"/>'),
        ) + num(1, 0),
      styles:
        style('Chuong', '<w:numPr><w:numId w:val="1"/></w:numPr>') +
        style('Dieu', '<w:numPr><w:numId w:val="1"/></w:numPr>'),
      body: p('A', styled('Chuong')) + p('Một', styled('Dieu')) + p('Hai', styled('Dieu')),
    },
    lines: ['Chương I A', 'Điều 1. Một', 'Điều 2. Hai'],
    print: null,
  },
  {
    name: 'a style based on one with a list; number 0 takes a paragraph out',
    parts: {
      numbering: LADDER + num(1, 0),
      styles:
        style('Goc', '<w:numPr><w:ilvl w:val="2"/><w:numId w:val="1"/></w:numPr>') +
        style('Con', '', '<w:basedOn w:val="Goc"/>'),
      body:
        p('x.', styled('Con')) +
        p('không số.', `${styled('Con')}<w:numPr><w:numId w:val="0"/></w:numPr>`) +
        p('y.', styled('Con')),
    },
    lines: ['1. x.', 'không số.', '2. y.'],
  },
  {
    name: 'the usual style of paragraphs has a list',
    parts: {
      numbering: steps + num(1, 0),
      styles: `<w:style w:type="paragraph" w:default="1" w:styleId="N"><w:name w:val="Normal"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>`,
      body: p('Một.') + p('Hai.'),
    },
    lines: ['1. Một.', '2. Hai.'],
  },
  {
    name: 'a list linked to a style of lists',
    parts: {
      numbering: `<w:abstractNum w:abstractNumId="0"><w:numStyleLink w:val="Bac"/></w:abstractNum>${abstract(1, '<w:styleLink w:val="Bac"/>', level(0, 'decimal', 'Điều %1.'))}${num(1, 0)}${num(2, 1)}`,
      styles: `<w:style w:type="numbering" w:styleId="Bac"><w:name w:val="Bac"/><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>`,
      body: p('Một', inList(0, 1)) + p('Hai', inList(0, 1)),
    },
    lines: ['Điều 1. Một', 'Điều 2. Hai'],
  },
  {
    name: 'two lists of one definition count on; one with a start begins anew',
    parts: {
      numbering:
        steps +
        num(1, 0) +
        num(2, 0) +
        num(3, 0, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>'),
      body: [p('a', inList(0, 1)), p('b', inList(0, 2)), p('c', inList(0, 3)), p('d', inList(0, 3))].join(''),
    },
    lines: ['1. a', '2. b', '1. c', '2. d'],
  },
  {
    name: 'a list changes the form of a level',
    parts: {
      numbering:
        steps + num(1, 0, `<w:lvlOverride w:ilvl="0">${level(0, 'lowerLetter', '%1)')}</w:lvlOverride>`),
      body: p('x;', inList(0)) + p('y.', inList(0)),
    },
    lines: ['a) x;', 'b) y.'],
  },
  {
    name: 'starts that are not 1',
    parts: {
      numbering:
        abstract(0, level(0, 'decimal', 'Điều %1.', '', 5), level(1, 'decimal', '%2.', '', 3)) + num(1, 0),
      body: p('Năm', inList(0)) + p('ba.', inList(1)) + p('Sáu', inList(0)) + p('ba.', inList(1)),
    },
    lines: ['Điều 5. Năm', '3. ba.', 'Điều 6. Sáu', '3. ba.'],
  },
  {
    name: 'an empty paragraph counts',
    parts: {
      numbering: steps + num(1, 0),
      body: p('Một.', inList(0)) + p('', inList(0)) + p('Ba.', inList(0)),
    },
    lines: ['1. Một.', '3. Ba.'],
    told: [[3, /empty paragraph with the automatic number «2\.»/u]],
    print: ['1. Một.', '2.', '3. Ba.'],
  },
  {
    name: 'an empty paragraph whose number is a heading: its title stands below',
    parts: {
      numbering: LADDER + num(1, 0),
      body: p('', inList(0)) + p('QUY ĐỊNH CHUNG') + p('Phạm vi', inList(1)),
    },
    lines: ['Chương I', 'QUY ĐỊNH CHUNG', 'Điều 1. Phạm vi'],
  },
  {
    name: 'a column of a table that Word counts',
    parts: {
      numbering: abstract(0, level(0, 'decimal', '%1')) + num(1, 0),
      body:
        p('Bảng:') +
        table([
          ['TT', 'Mức', 'Tiền'],
          [p('', inList(0)), 'Thấp', '100'],
          [p('', inList(0)), 'Cao', '200'],
        ]),
    },
    lines: ['Bảng:', '| TT | Mức | Tiền |', '| 1 | Thấp | 100 |', '| 2 | Cao | 200 |'],
  },
  {
    name: 'a sub-clause 2.1 of an automatic 2, legal numbers under Roman ones',
    parts: {
      numbering:
        abstract(
          0,
          level(0, 'upperRoman', '%1.'),
          level(1, 'decimal', '%1.%2.', '<w:isLgl/>'),
          level(2, 'decimal', '%1.%2.%3.', '<w:isLgl/>'),
        ) + num(1, 0),
      body: p('A', inList(0)) + p('B', inList(0)) + p('C', inList(1)) + p('D', inList(2)) + p('E', inList(2)),
    },
    lines: ['I. A', 'II. B', '2.1. C', '2.1.1. D', '2.1.2. E'],
    print: null,
  },
  {
    name: 'no space after the number',
    parts: {
      numbering: abstract(0, level(0, 'decimal', '%1/', '<w:suff w:val="nothing"/>')) + num(1, 0),
      body: p(' Một.', inList(0)),
    },
    lines: ['1/ Một.'],
  },
  {
    name: 'letters after z, numbers of two digits, brackets',
    parts: {
      numbering:
        abstract(0, level(0, 'lowerLetter', '%1)', '', 26), level(1, 'decimalZero', 'Mẫu số %2')) + num(1, 0),
      body: p('x', inList(0)) + p('y', inList(0)) + p('tờ khai', inList(1)),
    },
    lines: ['z) x', 'aa) y', 'Mẫu số 01 tờ khai'],
  },
  {
    name: 'numbers of three digits, which Word writes as a form of its own with another for old readers',
    parts: {
      numbering: `<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="7"/><mc:AlternateContent><mc:Choice Requires="w14"><w:numFmt w:val="custom" w:format="001, 002, 003, ..."/></mc:Choice><mc:Fallback><w:numFmt w:val="decimal"/></mc:Fallback></mc:AlternateContent><w:lvlText w:val="%1."/></w:lvl></w:abstractNum>${num(1, 0)}`,
      body: p('Một', inList(0)),
    },
    lines: ['007. Một'],
    print: null,
  },
  {
    name: 'bullets: dots as dashes, signs of the text as they are',
    parts: {
      numbering:
        abstract(0, level(0, 'bullet', '\uf0b7')) +
        abstract(1, level(0, 'bullet', '+')) +
        num(1, 0) +
        num(2, 1),
      body: p('Một;', inList(0, 1)) + p('hai.', inList(0, 2)),
    },
    lines: ['- Một;', '+ hai.'],
    print: null,
  },
  {
    name: 'capitals of the level',
    parts: {
      numbering: `<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="Chương %1"/><w:rPr><w:caps/></w:rPr></w:lvl></w:abstractNum>${num(1, 0)}`,
      body: p('Quy định chung', inList(0)),
    },
    lines: ['CHƯƠNG I Quy định chung'],
  },
  {
    name: 'a paragraph deleted in a tracked change does not count',
    parts: {
      numbering: steps + num(1, 0),
      body:
        p('Một.', inList(0)) +
        p(
          '<w:del><w:r><w:delText>Bỏ.</w:delText></w:r></w:del>',
          `${inList(0)}<w:rPr><w:del w:id="1" w:author="a"/></w:rPr>`,
        ) +
        p('Hai.', inList(0)),
    },
    lines: ['1. Một.', '2. Hai.'],
    told: [[3, /deleted in a tracked change.*«Bỏ\.»/u]],
    print: null,
  },
  {
    name: 'numbers in a form that is not known',
    parts: {
      numbering: abstract(0, level(0, 'hebrew1', '%1.')) + num(1, 0),
      body: p('Điều 1. Một') + p('x', inList(0)),
    },
    refused: [3, /number 1 in the form hebrew1/u],
  },
  {
    name: 'numbers beyond what Word prints',
    parts: {
      numbering: abstract(0, level(0, 'lowerLetter', '%1)', '', 999999999)) + num(1, 0),
      body: p('x', inList(0)),
    },
    refused: [1, /begins at 999999999/u],
  },
  {
    name: 'a level beyond the ninth',
    parts: { numbering: steps + num(1, 0), body: p('x', inList(4294967294)) },
    refused: [1, /level 4294967294/u],
  },
  {
    name: 'a list that is not defined prints nothing',
    parts: { numbering: steps + num(1, 0), body: p(r('Một.'), inList(0, 9)) },
    lines: ['Một.'],
  },
];
