/** Tables of the law: in the model, in Akoma Ntoso, in Word, and back from Word, every word in its cell. */
import { describe, expect, test } from 'vitest';
import { readWordFile } from '../../../../scripts/import/word/file.ts';
import { proposeIdentity } from '../../../../src/authoring/identity.ts';
import { textAlone } from '../../../../src/authoring/lost-quotes.ts';
import { placementFaults, textNotices } from '../../../../src/authoring/placement.ts';
import { docxFile } from '../../../../src/client/word/docx-file.ts';
import { regulationToAkn } from '../../../../src/exports/akoma-ntoso.ts';
import { regulationToJson } from '../../../../src/exports/regulation-json.ts';
import { wholeTextWord } from '../../../../src/exports/word/regulation-word.ts';
import type { Table } from '../../../../src/model/hierarchy.ts';
import { indexOrgans } from '../../../../src/model/organ-index.ts';
import { parseText } from '../../../../src/model/text/parse.ts';
import { articlesIn } from '../../../../src/model/walk.ts';
import { expectNothingDropped } from '../../../support/lossless.ts';

const ROWS = [
  '| Mức | Tiền ||',
  '| --- | --- | --- |',
  '| Thấp | một <br> hai | 1 \\| 2 |',
  '| ^^ |  | 200 |',
];
const SOURCE = [
  'Điều 1. Mức thu',
  '1. Gồm:',
  ...ROWS,
  '',
  '2. Hết.',
  'Điều 2. Bảng',
  '| a | b |',
  '| c | d |',
  '',
].join('\n');
const text = parseText(SOURCE);
const [first, second] = articlesIn(text.instruments[0]?.divisions ?? []);
const shown = ({ rows }: Table) =>
  rows.map(({ isHead, cells }) => [
    isHead ? 'head' : 'row',
    ...cells.map(({ lines, columns, rows }) => [lines.map((line) => line.text).join(' / '), columns, rows]),
  ]);

describe('a table in an article', () => {
  test('is rows of cells, merged as written, and loses no word', () => {
    expectNothingDropped(text);
    expect([...placementFaults(text), ...textNotices(text)]).toEqual([]);
    const table = first?.provisions[0]?.paragraphs[1]?.table as Table;
    expect(shown(table)).toEqual([
      ['head', ['Mức', 1, 1], ['Tiền', 2, 1]],
      ['row', ['Thấp', 1, 2], ['một / hai', 1, 1], ['1 | 2', 1, 1]],
      ['row', ['', 1, 1], ['200', 1, 1]],
    ]);
    expect(first?.provisions.map(({ id }) => id)).toEqual(['khoan-1', 'khoan-2']);
    expect(second?.heading.map((line) => line.text)).toEqual(['Bảng']);
    expect(second?.provisions[0]?.paragraphs[0]?.table?.rows).toHaveLength(2);
  });

  test('a bar that is escaped, or alone, makes no table', () => {
    const { instruments } = parseText('Điều 1. X\n\\| a | b |\n\n| c\n');
    const [article] = articlesIn(instruments[0]?.divisions ?? []);
    expect(article?.provisions.flatMap(({ paragraphs }) => paragraphs.map(({ table }) => table))).toEqual([
      undefined,
      undefined,
    ]);
  });

  const { index } = indexOrgans({ file: '', value: { organs: [] }, lineOf: () => 1 });
  const regulation = textAlone(text, proposeIdentity('bang', text, index));

  test('is a table in Akoma Ntoso', () => {
    const akn = regulationToAkn(regulation, { name: 'Trang', url: 'https://quy-che.example/' });
    expect(akn.replace(/\s*\n\s*/gu, '')).toContain(
      '<table><tr><th><p>Mức</p></th><th colspan="2"><p>Tiền</p></th></tr><tr><td rowspan="2"><p>Thấp</p></td><td><p>một</p><p>hai</p></td><td><p>1 | 2</p></td></tr><tr><td><p/></td><td><p>200</p></td></tr></table>',
    );
  });

  test('comes back from the Word file of the text as it went in', async () => {
    const json = regulationToJson(regulation, 'https://quy-che.example/schema');
    const { text: back } = await readWordFile(
      new Uint8Array(await docxFile(wholeTextWord(json, 'https://quy-che.example/bang/'))),
    );
    expect(back.split('\n').filter((line) => line.startsWith('|'))).toEqual([
      ...ROWS,
      '| a | b |',
      '| c | d |',
    ]);
  });
});
