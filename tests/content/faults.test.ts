/** Every fault an editor can make stops the build, with the file, the line, and what would mend it. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { formatFault } from '../../src/model/fault.ts';
import { parseText } from '../../src/model/text/parse.ts';
import { checkContent } from '../../src/site/check-content.ts';

const DOC = 'regulations/05-qc-hu';
let folder: string;

beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'content-')), 'content');
  cpSync(resolve('content'), folder, { recursive: true });
});
afterEach(() => rmSync(resolve(folder, '..'), { recursive: true }));

/** Changes one file of the copy and gives the faults then found. */
function faultsAfter(file: string, change: (text: string) => string): string[] {
  const path = join(folder, file);
  const before = readFileSync(path, 'utf8');
  const after = change(before);
  expect(after).not.toBe(before);
  writeFileSync(path, after);
  return checkContent(folder).faults.map(formatFault);
}

it('finds no fault in the content as it is', () => {
  expect(checkContent(resolve('content')).faults.map(formatFault)).toEqual([]);
});

describe('faults of content', () => {
  it('a quote that is not in its provision', () => {
    const [fault] = faultsAfter(`${DOC}/readings/05.yaml`, (text) =>
      text.replace('quote: Thẩm định đề án', 'quote: Thẩm định các đề án'),
    );
    expect(fault).toMatch(
      /^content\/regulations\/05-qc-hu\/readings\/05\.yaml:\d+ quote is not in khoan-3: «Thẩm định các đề án.*nearest words there: «/u,
    );
  });

  it('a reading of an article that the text does not have', () => {
    const [fault] = faultsAfter(`${DOC}/readings/05.yaml`, (text) =>
      text.replace('article: 5', 'article: 50'),
    );
    expect(fault).toContain(
      'readings/05.yaml:1 content/regulations/05-qc-hu/text.md has no article `dieu-50`',
    );
  });

  it('a provision left unread', () => {
    const [fault] = faultsAfter(`${DOC}/readings/23.yaml`, (text) =>
      text.replace(/ {2}- provision: khoan-4[\s\S]*?(?=\n\w|$)/u, ''),
    );
    expect(fault).toContain('khoan-4 is not read');
  });

  it.each<[name: string, file: string, from: RegExp | string, to: string, fault: string]>([
    [
      'a verb that is not in its quote',
      'readings/05.yaml',
      /verb: .*/u,
      'verb: Chỉ đạo',
      'verb is not in the quote',
    ],
    [
      'a task with a word the provision lacks',
      'readings/05.yaml',
      /task: .*/u,
      'task: Quản lý đất đai',
      'the provision does not have «',
    ],
    [
      'an unknown topic',
      'readings/05.yaml',
      /topic: .*/u,
      'topic: dat-dai',
      'no topic `dat-dai` in topics.yaml',
    ],
    [
      'a topic listed twice',
      'topics.yaml',
      'id: tiep-cong-dan',
      'id: dan-chu-o-co-so',
      'is listed a second time',
    ],
  ])('%s', (_name, file, from, to, fault) => {
    const faults = faultsAfter(`${DOC}/${file}`, (text) => text.replace(from, to));
    expect(faults.join('\n')).toMatch(/^content\/regulations\/05-qc-hu\/\S+:\d+ /mu);
    expect(faults.join('\n')).toContain(fault);
  });

  it('a rank that two organs share', () => {
    const faults = faultsAfter('organs.yaml', (text) => text.replace(/rank: 2$/mu, 'rank: 1'));
    expect(faults.join('\n')).toMatch(/organs\.yaml:\d+ rank 1 is already that of/u);
  });

  it('a membership whose words are not there', () => {
    const faults = faultsAfter('organs.yaml', (text) =>
      text.replace(/quote: Phân công một đồng chí/u, 'quote: Phân công hai đồng chí'),
    );
    expect(faults.join('\n')).toMatch(/organs\.yaml:\d+ quote is not in dieu-4#khoan-3/u);
  });

  it('a relation to a text that is not held', () => {
    const [fault] = faultsAfter(`${DOC}/regulation.yaml`, (text) =>
      text.replace('held: null', 'held: 20-qd-hu'),
    );
    expect(fault).toMatch(/regulation\.yaml:\d+ no regulation `20-qd-hu` is held here; write null/u);
  });

  it('an id that is an address of the site', () => {
    cpSync(join(folder, DOC), join(folder, 'regulations/tim-kiem'), { recursive: true });
    const faults = faultsAfter('regulations/tim-kiem/regulation.yaml', (text) =>
      text.replace('id: 05-qc-hu', 'id: tim-kiem'),
    );
    expect(faults).toContainEqual(
      expect.stringMatching(/tim-kiem\/regulation\.yaml:\d+ `tim-kiem` is an address of the site itself/u),
    );
  });

  it('an id that is not the name of its folder', () => {
    const [fault] = faultsAfter(`${DOC}/regulation.yaml`, (text) =>
      text.replace('id: 05-qc-hu', 'id: 06-qc-hu'),
    );
    expect(fault).toContain('id is `06-qc-hu`, but its folder is `05-qc-hu`');
  });

  it('an unknown organ', () => {
    const [fault] = faultsAfter(`${DOC}/readings/05.yaml`, (text) =>
      text.replace('actor: ban-dan-van-huyen-uy', 'actor: ban-dan-van-huyen'),
    );
    expect(fault).toContain(
      'no organ `ban-dan-van-huyen` in content/organs.yaml; did you mean `ban-dan-van-huyen-uy`?',
    );
  });

  it('YAML that is none, and keys that nobody knows', () => {
    expect(faultsAfter('glossary.yaml', (text) => `${text}\nterms: [`)[0]).toMatch(
      /glossary\.yaml:\d+ is not YAML/u,
    );
    expect(
      faultsAfter(`${DOC}/regulation.yaml`, (text) => `${text}\nextra: 1\n`).some((fault) =>
        fault.includes('extra'),
      ),
    ).toBe(true);
  });

  it('a text that is not in NFC', () => {
    const [fault] = faultsAfter(`${DOC}/text.md`, (text) =>
      text.replace('QUY ĐỊNH CHUNG', 'QUY ĐỊNH CHUNG'.normalize('NFD')),
    );
    expect(fault).toMatch(/text\.md:\d+ is not in Unicode NFC; `npm run import`/u);
  });

  it('commentary that refers to nothing', () => {
    const [fault] = faultsAfter(`${DOC}/articles/05.mdx`, (text) =>
      text.replace('<Ref to="khoan-1" />', '<Ref to="khoan-9" />'),
    );
    expect(fault).toMatch(/articles\/05\.mdx:\d+ 05-qc-hu has nothing at `dieu-5#khoan-9`/u);
  });

  it('commentary that relates to nothing', () => {
    const [fault] = faultsAfter(`${DOC}/articles/05.mdx`, (text) =>
      text.replace('to: dieu-4', 'to: dieu-44'),
    );
    expect(fault).toMatch(/articles\/05\.mdx:4 05-qc-hu has nothing at `dieu-44`/u);
  });

  it('a summary of more than 40 words, the name of an organ counted, a citation not', () => {
    const body = (count: number) => (text: string) =>
      `${text.slice(0, text.lastIndexOf('---\n') + 4)}<Organ id="ban-dan-van-huyen-uy" /> ${'từ '.repeat(count)}<Ref to="khoan-1" />.\n`;
    expect(faultsAfter(`${DOC}/articles/05.mdx`, body(36))[0]).toMatch(
      /articles\/05\.mdx:\d+ a summary has at most 40 words; this one has 41/u,
    );
    expect(faultsAfter(`${DOC}/articles/05.mdx`, body(35))).toEqual([]);
  });

  it('commentary with an unknown component, or with code', () => {
    expect(faultsAfter(`${DOC}/articles/05.mdx`, (text) => `${text}\n<Blink />\n`)[0]).toContain(
      '<Blink> is no component',
    );
    expect(
      faultsAfter(`${DOC}/articles/06.mdx`, (text) => `${text}\n{1 + 1}\n`).some((fault) =>
        fault.includes('no code'),
      ),
    ).toBe(true);
  });

  it('a deck that shows nothing that there is', () => {
    const deck = 'decks/05-qc-hu/tong-quan.mdx';
    expect(faultsAfter(deck, (text) => `${text}\n<Words of="dieu-99#khoan-1" title="T" />\n`)[0]).toMatch(
      /^content\/decks\/05-qc-hu\/tong-quan\.mdx:\d+ 05-qc-hu has nothing at `dieu-99#khoan-1`/u,
    );
    expect(
      faultsAfter(deck, (text) =>
        text.replace('organ="mat-tran-to-quoc-viet-nam"', 'organ="mat-tran-to-quoc-viet"'),
      ),
    ).toContainEqual(expect.stringContaining('did you mean `mat-tran-to-quoc-viet-nam`?'));
    expect(faultsAfter(deck, (text) => `${text}\n<Flow of="tham-dinh" />\n`)).toContainEqual(
      expect.stringContaining(
        'no flow `tham-dinh` of 05-qc-hu in content/flows; did you mean `tham-dinh-de-an`?',
      ),
    );
    expect(faultsAfter(deck, (text) => `${text}\nLời trần.\n`)).toContainEqual(
      expect.stringContaining('our own words stand in <Slide'),
    );
    expect(faultsAfter(deck, (text) => `${text}\n<Blink />\n`)).toContainEqual(
      expect.stringContaining('<Blink> is no component for decks'),
    );
    expect(faultsAfter(deck, (text) => `${text}\n<Question id="dieu-5-khoan-3-z" />\n`)).toContainEqual(
      expect.stringContaining('did you mean `dieu-5-khoan-3-'),
    );
  });

  it('a section deck that leaves a provision out in silence, or too many with reasons', () => {
    const deck = 'decks/05-qc-hu/muc-3-mat-tran.mdx';
    const without = (text: string) => text.replaceAll('of="dieu-14#khoan-2"', '');
    expect(faultsAfter(deck, without)).toContainEqual(
      expect.stringMatching(/muc-3-mat-tran\.mdx:\d+ no slide covers `dieu-14#khoan-2`/u),
    );
    const leaving = ['khoan-1', 'khoan-4'].map((at) => `  - { of: "dieu-15#${at}", why: "X." }`).join('\n');
    expect(
      faultsAfter(deck, (text) =>
        text
          .replaceAll(/of="dieu-15#khoan-[14]"/gu, '')
          .replace('order: 4', `order: 4\nleft-out:\n${leaving}`),
      ),
    ).toContainEqual(expect.stringContaining('2 provisions are left out; at most 1 of 13 may be'));
  });

  it('a headline that counts', () => {
    expect(
      faultsAfter('decks/05-qc-hu/tong-quan.mdx', (text) =>
        text.replace('title="Một năm: việc nào lặp lại, mấy lần?"', 'title="Nhiệm vụ 3/12"'),
      ),
    ).toContainEqual(expect.stringContaining('«Nhiệm vụ 3/12» counts'));
  });

  it('a question whose key the duties dispute', () => {
    expect(
      faultsAfter('quiz/05-qc-hu.yaml', (text) =>
        text.replace(
          'right: { who: [ban-dan-van-huyen-uy] }',
          'right: { who: [van-phong-huyen-uy], text: X }',
        ),
      ),
    ).toContainEqual(expect.stringMatching(/quiz\/05-qc-hu\.yaml:\d+ the duties of .* dispute the key/u));
  });

  it('a situation whose words are not in the text', () => {
    expect(
      faultsAfter('situations/05-qc-hu/hoa-giai.yaml', (text) =>
        text.replace('quote: thực hiện tốt', 'quote: thực hiện rất tốt'),
      ),
    ).toContainEqual(expect.stringMatching(/hoa-giai\.yaml:\d+ quote is not in dieu-11#khoan-2/u));
  });

  it('a relation whose quote is not where it says', () => {
    const [fault] = faultsAfter(`${DOC}/regulation.yaml`, (text) =>
      text.replace('at: can-cu-2', 'at: can-cu-1'),
    );
    expect(fault).toMatch(/regulation\.yaml:\d+ quote is not in can-cu-1/u);
  });

  it('lists all faults at once', () => {
    faultsAfter(`${DOC}/readings/05.yaml`, (text) => text.replace('role: lead', 'role: boss'));
    const faults = faultsAfter(`${DOC}/readings/23.yaml`, (text) =>
      text.replace('role: report', 'role: boss'),
    );
    expect(faults.some((fault) => fault.includes('05.yaml'))).toBe(true);
    expect(faults.some((fault) => fault.includes('23.yaml'))).toBe(true);
  });
});

it('keeps a faulty number of the official text as printed, with a warning and no fault', () => {
  const text = readFileSync(join(folder, DOC, 'text.md'), 'utf8').replace('**Điều 27.**', '**Điều 29.**');
  writeFileSync(join(folder, DOC, 'text.md'), text);
  rmSync(join(folder, DOC, 'readings/27.yaml'), { force: true });
  rmSync(join(folder, DOC, 'articles/27.mdx'), { force: true });
  const { faults } = checkContent(folder);
  expect(faults.filter((fault) => !fault.message.includes('dieu-27'))).toEqual([]);
  expect(parseText(text).warnings).toContainEqual(
    expect.objectContaining({ message: expect.stringContaining('29') }),
  );
});
