import { expect, test } from 'vitest';
import { docxFile } from '../../../../src/client/word/docx-file.ts';
import { dutiesToJson, organsToJson } from '../../../../src/exports/duties-json.ts';
import { regulationToJson } from '../../../../src/exports/regulation-json.ts';
import { organWord } from '../../../../src/exports/word/organ-word.ts';
import { articlesWord, wholeTextWord } from '../../../../src/exports/word/regulation-word.ts';
import { parseText } from '../../../../src/model/text/parse.ts';
import { readLibrary } from '../../../../src/site/library.ts';
import { docxPart, docxRuns, type WordRun } from '../../../support/docx-parts.ts';

const library = readLibrary('content');
const [regulation] = library.regulations;
if (!regulation) throw new Error('no regulation is held');
const json = regulationToJson(regulation, 'https://quy-che.example/du-lieu/schema/regulation.schema.json');
const SITE = 'https://quy-che.example/05-qc-hu/';
const bare = (text: string) => text.replace(/^- /gmu, '').replace(/[\s#*\\]/gu, '');
const LAW = 'Times New Roman';
const law = (runs: readonly WordRun[]) => runs.filter(({ font }) => font === LAW).map(({ text }) => text);
const ours = (runs: readonly WordRun[]) =>
  runs.filter(({ font }) => font === 'Arial').map(({ text }) => text);

const whole = await docxFile(wholeTextWord(json, SITE));

test('the whole text holds every word of the source in order, in the law’s type, and nothing else in it', () => {
  const words = law(docxRuns(whole)).join('\n');
  expect(bare(words)).toBe(bare(regulation.text.source));
});

test('the other instruments of the file stand where they are in it', async () => {
  const source =
    'QUYẾT ĐỊNH\nĐiều 1. Ban hành kèm theo Quyết định này Quy chế chợ.\nĐiều 2. Thi hành.\nCHỦ TỊCH\nNguyễn Mẫu\n\n' +
    'QUY CHẾ CHỢ\nĐiều 1. Chợ\nMở sáng.\nĐiều 2. Sạp\nCó số.\nĐiều 3. Cân\nĐúng.\n\nPHỤ LỤC I\nMẪU THẺ\nHọ tên';
  const text = parseText(source);
  const instrument = text.instruments[text.main] as NonNullable<(typeof text.instruments)[0]>;
  const file = regulationToJson({ ...regulation, text, instrument, readings: new Map() }, json.$schema);
  expect(file.others.map(({ segment, precedes }) => [segment, precedes])).toEqual([
    ['quyet-dinh', true],
    ['phu-luc-1', false],
  ]);
  const words = law(docxRuns(await docxFile(wholeTextWord(file, SITE)))).join('\n');
  expect(bare(words)).toBe(bare(source));
});

test('what is ours is set in another type and is in brackets', () => {
  const notes = ours(docxRuns(whole));
  expect(notes).toHaveLength(15);
  for (const note of notes) expect(note).toMatch(/^\[.+\]$/u);
});

test('chapters, sections and articles are headings of their level', () => {
  const level = (style: string) => law(docxRuns(whole).filter((run) => run.style === style));
  expect(level('Heading1')).toHaveLength(4);
  expect(level('Heading2')).toHaveLength(3);
  expect(level('Heading3')).toHaveLength(28);
  expect(level('Heading3')[4]).toMatch(/^Điều 5\. /u);
});

test('the page is A4 with the margins of Nghị định 30/2020/NĐ-CP, the status line at its foot', () => {
  const xml = docxPart(whole, 'word/document.xml');
  const millimetres = (name: string) => {
    const twips = Number(new RegExp(`<w:pg(?:Sz|Mar)[^>]* w:${name}="(\\d+)"`, 'u').exec(xml)?.[1]);
    return (twips * 25.4) / 1440;
  };
  expect(millimetres('w')).toBeCloseTo(210, 0);
  expect(millimetres('h')).toBeCloseTo(297, 0);
  for (const side of ['top', 'bottom']) expect([20, 25]).toSatisfy(between(millimetres(side)));
  expect([30, 35]).toSatisfy(between(millimetres('left')));
  expect([15, 20]).toSatisfy(between(millimetres('right')));
  expect(docxPart(whole, 'word/footer1.xml')).toContain('Hiệu lực: chưa xác định');
});

const between =
  (value: number) =>
  ([least = 0, most = 0]: readonly number[]) =>
    value > least - 0.1 && value < most + 0.1;

test('chosen articles are under their chapter, each with its citation and address', async () => {
  const made = articlesWord(json, new Set(['dieu-6', 'dieu-22']), (article) => `${SITE}${article}/`);
  const runs = docxRuns(await docxFile(made));
  const headings = law(runs.filter(({ style }) => style?.startsWith('Heading')));
  expect(headings.map((heading) => /^\p{L}+ [\dIV]+/u.exec(heading)?.[0])).toEqual([
    'Chương II',
    'Mục I',
    'Điều 6',
    'Chương III',
    'Điều 22',
  ]);
  expect(ours(runs)).toContain(`[Điều 6 Quy chế số 05-QC/HU; nguồn: ${SITE}dieu-6/]`);
  const article = regulation.articles.find(({ id }) => id === 'dieu-6');
  const start = article?.mark.range.start ?? 0;
  const end = regulation.articles.find(({ id }) => id === 'dieu-7')?.mark.range.start ?? 0;
  const words = law(runs).join('\n');
  expect(bare(words)).toContain(bare(regulation.text.source.slice(start, end)));
});

test('an organ’s duties are quoted word for word, each with where it is written', async () => {
  const { duties } = dutiesToJson(regulation, 'https://quy-che.example/x');
  const { organs } = organsToJson(library.organs.organs, 'https://quy-che.example/x');
  const organ = organs.find(({ id }) => id === 'ban-dan-van-huyen-uy');
  if (!organ) throw new Error('no such organ');
  const runs = docxRuns(await docxFile(organWord(organ, organs, [{ regulation: json, duties }], SITE)));
  const own = duties.filter(({ actor }) => actor === organ.id);
  expect(law(runs).toSorted()).toEqual(own.map(({ quote }) => quote).toSorted());
  expect(ours(runs).filter((note) => /^\[(?:điểm|khoản|đoạn|phần|Điều)/u.test(note))).toHaveLength(
    own.length,
  );
  expect(ours(runs).join('\n')).toContain('Quy chế số 05-QC/HU');
});
