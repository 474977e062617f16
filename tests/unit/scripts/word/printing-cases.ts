import { p, r, table } from '../../../support/made-docx.ts';
import type { WordCase } from './case.ts';

const HIDDEN = '<w:vanish/>';
const above = '<w:vertAlign w:val="superscript"/>';
const below = '<w:vertAlign w:val="subscript"/>';
const font = (name: string) => `<w:rFonts w:ascii="${name}" w:hAnsi="${name}"/>`;
const math = (inner: string) => `<m:oMath>${inner}</m:oMath>`;
const mr = (text: string) => `<m:r><m:t>${text}</m:t></m:r>`;
const fraction = (over: string, under: string) => `<m:f><m:num>${over}</m:num><m:den>${under}</m:den></m:f>`;
const field = (code: string, result: string | null) =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve">${code}</w:instrText></w:r>${result === null ? '' : `<w:r><w:fldChar w:fldCharType="separate"/></w:r>${result}`}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
const box = (words: string) =>
  `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:inline><a:graphic><a:graphicData uri="x"><wps:wsp><wps:txbx><w:txbxContent>${p(words)}</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent>${p(words)}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;

/** Letters that are printed otherwise than they are written. */
export const LETTER_CASES: readonly WordCase[] = [
  {
    name: 'a raised exponent, a lowered index',
    parts: { body: p(r('dưới 10') + r('6', above) + r(' m') + r('2', above) + r(', CO') + r('2', below)) },
    lines: ['dưới 10⁶ m², CO₂'],
    told: [
      [1, /«6».*«⁶»/u],
      [1, /«2».*«²»/u],
      [1, /«2».*«₂»/u],
    ],
    print: ['dưới 106 m2, CO2'],
  },
  {
    name: 'raised letters without a sign of their own; raised words; marks of notes',
    parts: {
      body:
        p(r('10') + r('0,5', above) + r(' lần')) +
        p(r('Một ') + r('hai ba bốn', above) + r(' năm')) +
        p(r('Luật') + r('[1]', above) + r('.')),
    },
    lines: ['10^(0,5) lần', 'Một hai ba bốn năm', 'Luật[1].'],
    told: [
      [1, /\^\(0,5\)/u],
      [3, /stand on it: «hai ba bốn»/u],
    ],
    print: ['100,5 lần', 'Một hai ba bốn năm', 'Luật[1].'],
  },
  {
    name: 'letters moved off the line by points',
    parts: { body: p(r('10') + r('6', '<w:position w:val="8"/><w:sz w:val="14"/>')) },
    lines: ['10⁶'],
    told: [[1, /«⁶»/u]],
    print: ['106'],
  },
  {
    name: 'capitals by formatting, by a style, in small capitals, and taken back',
    parts: {
      styles:
        '<w:style w:type="paragraph" w:styleId="H"><w:name w:val="H"/><w:rPr><w:caps/></w:rPr></w:style>',
      body:
        p(r('chương ii', '<w:caps/>')) +
        p('quy định chung', '<w:pStyle w:val="H"/>') +
        p(r('điều 2. ', '<w:smallCaps/>') + r('Phạm vi')) +
        p(r('không', '<w:caps w:val="0"/>'), '<w:pStyle w:val="H"/>'),
    },
    lines: ['CHƯƠNG II', 'QUY ĐỊNH CHUNG', 'ĐIỀU 2. Phạm vi', 'không'],
    print: null,
  },
  {
    name: 'signs of symbol fonts, as signs and as letters',
    parts: {
      body:
        p(`${r('từ ')}<w:r><w:sym w:font="Symbol" w:char="F0B3"/></w:r>${r(' 5')}`) +
        p(r('\uf0a3', font('Symbol')) + r(' 7')) +
        p(`<w:r><w:sym w:font="Wingdings" w:char="F0FE"/></w:r>${r(' có')}`),
    },
    lines: ['từ ≥ 5', '≤ 7', '🗹 có'],
    print: null,
  },
  {
    name: 'text in .VnTime',
    parts: { body: p('Điều 1. Một') + p(r('b¸o c¸o', font('.VnTime'))) },
    refused: [3, /TCVN3/u],
  },
  {
    name: 'text in VNI',
    parts: { body: p(r('Ñieàu 1.', font('VNI-Times'))) },
    refused: [1, /VNI/u],
  },
  {
    name: 'Unicode letters in a paragraph whose font has an old name',
    parts: { body: p(r('Điều 1. Phạm vi là', font('.VnTime'))) },
    lines: ['Điều 1. Phạm vi là'],
  },
  {
    name: 'white space at the ends that the file does not keep, line breaks of the XML',
    parts: {
      body: `<w:p><w:r><w:t>một </w:t></w:r><w:r><w:t xml:space="preserve"> hai\nba</w:t></w:r><w:r><w:tab/><w:t>bốn</w:t><w:noBreakHyphen/><w:t>năm</w:t><w:br/><w:t>sáu</w:t></w:r></w:p>`,
    },
    lines: ['một hai ba bốn-năm', 'sáu'],
    print: null,
  },
];

/** Words that are there and not printed, or printed and not there. */
export const HIDDEN_CASES: readonly WordCase[] = [
  {
    name: 'hidden words within a sentence',
    parts: { body: p(r('trong 30 ') + r('không ', HIDDEN) + r('ngày')) },
    lines: ['trong 30 ngày'],
    told: [[1, /hidden words.*«không»/u]],
  },
  {
    name: 'words hidden by a style of the paragraph, and of letters',
    parts: {
      styles: `<w:style w:type="paragraph" w:styleId="A"><w:name w:val="A"/><w:rPr>${HIDDEN}</w:rPr></w:style><w:style w:type="character" w:styleId="B"><w:name w:val="B"/><w:rPr>${HIDDEN}</w:rPr></w:style>`,
      body:
        p('Điều 1. Một') +
        p('Điều 2. Ẩn', '<w:pStyle w:val="A"/>') +
        p(r('x') + r('y', '<w:rStyle w:val="B"/>')),
    },
    lines: ['Điều 1. Một', 'x'],
    told: [
      [3, /«Điều 2\. Ẩn»/u],
      [3, /«y»/u],
    ],
  },
  {
    name: 'a paragraph whose end is hidden goes on with the next',
    parts: {
      body:
        p(r('Điều 1. ', '<w:b/>'), '<w:rPr><w:vanish/><w:specVanish/></w:rPr>') + p('Phạm vi') + p('Một.'),
    },
    lines: ['Điều 1. Phạm vi', 'Một.'],
    print: null,
  },
  {
    name: 'a first letter as large as two lines',
    parts: { body: p('Đ', '<w:framePr w:dropCap="drop" w:lines="2"/>') + p('iều 1. Một') },
    lines: ['Điều 1. Một'],
    print: null,
  },
  {
    name: 'words struck through',
    parts: { body: p(r('trong ') + r('60', '<w:strike/>') + r('30 ngày')) },
    lines: ['trong 30 ngày'],
    told: [[1, /struck through.*«60»/u]],
    print: null,
  },
  {
    name: 'tracked changes',
    parts: {
      body: p(
        `${r('trong ')}<w:del w:id="1" w:author="a"><w:r><w:delText>60</w:delText></w:r></w:del><w:ins w:id="2" w:author="a">${r('30')}</w:ins>${r(' ngày')}`,
      ),
    },
    lines: ['trong 30 ngày'],
    told: [
      [1, /deleted in a tracked change.*«60»/u],
      [1, /put in by a tracked change.*«30»/u],
    ],
    print: null,
  },
  {
    name: 'the end of a paragraph deleted in a tracked change',
    parts: { body: p('1. Một', '<w:rPr><w:del w:id="1" w:author="a"/></w:rPr>') + p(' và hai.') },
    lines: ['1. Một và hai.'],
    print: null,
  },
  {
    name: 'white words',
    parts: { body: p(r('Một') + r(' trừ cán bộ', '<w:color w:val="FFFFFF"/>')) },
    lines: ['Một trừ cán bộ'],
    told: [[1, /nobody sees.*«trừ cán bộ»/u]],
  },
  {
    name: 'the code of a field is not printed, its result is; a field within a code',
    parts: {
      body: p(
        r('xem trang ') +
          field(' PAGEREF x ', r('7')) +
          r(' và ') +
          field(` IF ${field('DOCPROPERTY a', r('1'))} = 1 `, r('hai')),
      ),
    },
    lines: ['xem trang 7 và hai'],
    print: null,
  },
  {
    name: 'boxes to tick and lists to choose from',
    parts: {
      body: p(
        `<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:checkBox><w:checked/></w:checkBox></w:ffData></w:fldChar></w:r><w:r><w:instrText>FORMCHECKBOX</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>${r(' có')}`,
      ),
    },
    lines: ['☒ có'],
    print: null,
  },
  {
    name: 'an equation that is a field',
    parts: { body: p('Một.') + p(r('Ít nhất ') + field('EQ \\f(2;3)', null)) },
    refused: [3, /field EQ/u],
  },
  {
    name: 'an automatic number that is a field',
    parts: { body: p(field('AUTONUM', null) + r(' Một.')) },
    refused: [1, /field AUTONUM/u],
  },
  {
    name: 'a field that does not end',
    parts: { body: p('<w:r><w:fldChar w:fldCharType="begin"/></w:r>') + p('Điều 1. Một') },
    refused: [1, /does not end/u],
  },
];

/** What Word draws. */
export const DRAWN_CASES: readonly WordCase[] = [
  {
    name: 'a fraction',
    parts: { body: p(r('Ít nhất ') + math(fraction(mr('2'), mr('3'))) + r(' số đại biểu')) },
    lines: ['Ít nhất 2/3 số đại biểu'],
    told: [[1, /equation.*«2\/3»/u]],
    print: null,
  },
  {
    name: 'a fraction of sums, a root, a power, an index',
    parts: {
      body: p(
        math(
          `${fraction(mr('a+b'), mr('2'))}${mr('=')}<m:rad><m:radPr><m:degHide m:val="1"/></m:radPr><m:deg/><m:e>${mr('ab')}</m:e></m:rad>${mr('+')}<m:sSup><m:e>${mr('x')}</m:e><m:sup>${mr('2')}</m:sup></m:sSup>${mr('+')}<m:sSub><m:e>${mr('K')}</m:e><m:sub>${mr('1')}</m:sub></m:sSub>`,
        ),
      ),
    },
    lines: ['(a+b)/2=√ab+x²+K₁'],
    told: [[1, /equation/u]],
    print: null,
  },
  {
    name: 'an equation of letters alone',
    parts: { body: p(r('T = ') + math(mr('K + 1'))) },
    lines: ['T = K + 1'],
    print: null,
  },
  {
    name: 'a matrix',
    parts: { body: p('Một.') + p(math(`<m:m><m:mr><m:e>${mr('1')}</m:e></m:mr></m:m>`)) },
    refused: [3, /equation/u],
  },
  {
    name: 'an equation of an older Word, which is a picture',
    parts: { body: p('<w:r><w:object><o:OLEObject Type="Embed" ProgID="Equation.3"/></w:object></w:r>') },
    refused: [1, /equation that is a picture/u],
  },
  {
    name: 'a text box, which is there twice for old readers',
    parts: { body: p(r('Trước') + box('TRONG HỘP')) + p('Sau') },
    lines: ['Trước', 'TRONG HỘP', 'Sau'],
    told: [[3, /text box/u]],
    print: null,
  },
  {
    name: 'two choices, of which one is shown; one that is not understood',
    parts: {
      body: p(
        `<mc:AlternateContent><mc:Choice Requires="f">${r('mai sau')}</mc:Choice><mc:Choice Requires="w14">${r('30')}</mc:Choice><mc:Choice Requires="wps">${r('60')}</mc:Choice><mc:Fallback>${r('90')}</mc:Fallback></mc:AlternateContent>${r(' ngày')}`,
      ),
    },
    lines: ['30 ngày'],
    print: null,
  },
  {
    name: 'another document put in',
    parts: { body: `${p('Một.')}<w:altChunk r:id="rId9"/>` },
    refused: [3, /another document/u],
  },
  {
    name: 'a document of parts',
    parts: { body: p('<w:subDoc r:id="rId9"/>') },
    refused: [1, /another document/u],
  },
  {
    name: 'words in an element that is not known',
    parts: { body: `<f:p>${p('Một')}</f:p>` },
    refused: [1, /not known here/u],
  },
  {
    name: 'a picture among words, words drawn as a picture',
    parts: {
      body:
        p('Điều 1. Một') +
        p(`${r('Theo hình ')}<w:r><w:drawing><pic:pic/></w:drawing></w:r>`) +
        p('<w:r><w:pict><v:shape><v:textpath string="DỰ THẢO"/></v:shape></w:pict></w:r>'),
    },
    lines: ['Điều 1. Một', 'Theo hình'],
    told: [
      [3, /picture/u],
      [5, /drawn as a picture.*«DỰ THẢO»/u],
    ],
    print: null,
  },
  {
    name: 'signs that Markdown would take for its own',
    parts: { body: p('# Một (*)') + p(r('<Tên cơ quan>')) + p('| x |') + p('---') },
    lines: ['\\# Một (\\*)', '\\<Tên cơ quan>', '\\| x |', '\\---'],
  },
  {
    name: 'a table, a row deleted in a tracked change, a table that lays out a page',
    parts: {
      body:
        table([['ỦY BAN', 'CỘNG HÒA']], 'none') +
        table([
          ['TT', 'Mức', 'Tiền'],
          ['1', 'Thấp | cao', '100'],
        ]) +
        p('Hết.'),
    },
    lines: ['ỦY BAN', 'CỘNG HÒA', '| TT | Mức | Tiền |', '| 1 | Thấp \\| cao | 100 |', 'Hết.'],
  },
  {
    name: 'a table with a head, merged cells, paragraphs in a cell and an empty one',
    parts: {
      body:
        table(
          [
            ['Mức', `<w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr>${p('Tiền')}</w:tc>`],
            [
              `<w:tc><w:tcPr><w:vMerge w:val="restart"/></w:tcPr>${p('Thấp')}</w:tc>`,
              p('một') + p('hai'),
              '100',
            ],
            [`<w:tc><w:tcPr><w:vMerge/></w:tcPr>${p('')}</w:tc>`, '', '200'],
          ],
          'single',
          '<w:trPr><w:tblHeader/></w:trPr>',
        ) + p('Hết.'),
    },
    lines: [
      '| Mức | Tiền ||',
      '| --- | --- | --- |',
      '| Thấp | một <br> hai | 100 |',
      '| ^^ |  | 200 |',
      'Hết.',
    ],
    print: ['Mức Tiền Thấp một hai 100 200 Hết.'],
  },
  {
    name: 'a table in a cell of another',
    parts: { body: table([['A', `${table([['x', 'y']])}${p('')}`, 'C']]) + p('') },
    lines: ['| A | \\| x \\| y \\| | C |'],
    print: ['A x y C'],
  },
  {
    name: 'cells, links, content controls and smart tags hold words',
    parts: {
      body: `<w:sdt><w:sdtPr/><w:sdtContent>${p(`<w:hyperlink w:anchor="x">${r('một ')}</w:hyperlink><w:smartTag>${r('hai ')}</w:smartTag><w:sdt><w:sdtContent>${r('ba')}</w:sdtContent></w:sdt>`)}</w:sdtContent></w:sdt>`,
    },
    lines: ['một hai ba'],
    print: null,
  },
];
