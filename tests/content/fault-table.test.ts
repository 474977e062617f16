/** Each fault an editor can make with the files themselves: what is done, and the line that tells of it. */
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { formatFault } from '../../src/model/fault.ts';
import { checkContent } from '../../src/site/check-content.ts';

const DOC = 'regulations/05-qc-hu';
let folder: string;

beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'fault-table-')), 'content');
  cpSync(resolve('content'), folder, { recursive: true });
});
afterEach(() => rmSync(dirname(folder), { recursive: true }));

const at = (path: string) => join(folder, path);
const remove = (path: string) => rmSync(at(path), { recursive: true });
const move = (from: string, to: string) => renameSync(at(from), at(to));
function write(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(at(path)), { recursive: true });
  writeFileSync(at(path), content);
}
const change = (path: string, by: (text: string) => string) => {
  const before = readFileSync(at(path), 'utf8');
  const after = by(before);
  expect(after).not.toBe(before);
  write(path, after);
};
const latin1 = (path: string, words: string) =>
  write(path, Buffer.concat([readFileSync(at(path)), Buffer.from(`# ${words}\n`, 'latin1')]));
const lines = (path: string) => readFileSync(at(path), 'utf8').split('\n').length;
const faults = () => checkContent(folder).faults.map(formatFault);

const CASES: readonly (readonly [what: string, fault: () => void, told: RegExp])[] = [
  ['organs.yaml is missing', () => remove('organs.yaml'), /^content\/organs\.yaml:1 is missing$/u],
  ['glossary.yaml is missing', () => remove('glossary.yaml'), /^content\/glossary\.yaml:1 is missing$/u],
  [
    'a flow counts what it has not',
    () => change('flows/phan-cong-phu-trach.yaml', (flow) => flow.replace('Năm nhánh', 'Sáu nhánh')),
    /^content\/flows\/phan-cong-phu-trach\.yaml:3 summary says “Sáu nhánh”, but there are 5$/u,
  ],
  ['the words are missing', () => remove(`${DOC}/text.md`), /05-qc-hu\/text\.md:1 is missing$/u],
  ['regulation.yaml is missing', () => remove(`${DOC}/regulation.yaml`), /regulation\.yaml:1 is missing$/u],
  ['no regulation is left', () => remove('regulations'), /^content\/regulations:1 holds no regulation$/u],
  ['the whole folder is missing', () => remove('.'), /^content\/organs\.yaml:1 is missing$/u],
  [
    'regulation.yml',
    () => move(`${DOC}/regulation.yaml`, `${DOC}/regulation.yml`),
    /regulation\.yml:1 nothing reads a file of this name; did you mean `regulations\/05-qc-hu\/regulation\.yaml`\?/u,
  ],
  [
    'a reading .yml',
    () => move(`${DOC}/readings/28.yaml`, `${DOC}/readings/28.yml`),
    /did you mean `regulations\/05-qc-hu\/readings\/28\.yaml`\?/u,
  ],
  [
    'commentary .md',
    () => move(`${DOC}/articles/28.mdx`, `${DOC}/articles/28.md`),
    /articles\/28\.md:1 .*did you mean `.*28\.mdx`\?/u,
  ],
  [
    'a copy by hand',
    () => write(`${DOC}/readings/05 copy.yaml`, ''),
    /05 copy\.yaml:1 nothing reads .*did you mean `.*05-copy\.yaml`\?/u,
  ],
  [
    'a folder by another name',
    () => move(`${DOC}/readings`, `${DOC}/reading`),
    /reading\/01\.yaml:1 nothing reads this file/u,
  ],
  [
    'a file at the wrong place',
    () => move(`${DOC}/notes.yaml`, 'notes.yaml'),
    /^content\/notes\.yaml:1 nothing reads this file/u,
  ],
  [
    'a deck in capitals',
    () => move('decks/05-qc-hu/tong-quan.mdx', 'decks/05-qc-hu/Tong-Quan.mdx'),
    /Tong-Quan\.mdx:1 .*did you mean `decks\/05-qc-hu\/tong-quan\.mdx`\?/u,
  ],
  [
    'a deck with marks',
    () => move('decks/05-qc-hu/tong-quan.mdx', 'decks/05-qc-hu/tổng-quan.mdx'),
    /did you mean `decks\/05-qc-hu\/tong-quan\.mdx`\?/u,
  ],
  [
    'a deck with marks in parts',
    () => move('decks/05-qc-hu/tong-quan.mdx', `decks/05-qc-hu/${'tổng-quan'.normalize('NFD')}.mdx`),
    /did you mean `decks\/05-qc-hu\/tong-quan\.mdx`\?/u,
  ],
  [
    'a name with an invisible sign',
    () => move('decks/05-qc-hu/tong-quan.mdx', 'decks/05-qc-hu/tong\u200bquan.mdx'),
    /did you mean `decks\/05-qc-hu\/tong-quan\.mdx`\?/u,
  ],
  [
    'a name that is too long',
    () => move('decks/05-qc-hu/tong-quan.mdx', `decks/05-qc-hu/${'a'.repeat(120)}.mdx`),
    /\.mdx:1 a name has at most 100 letters/u,
  ],
  [
    'a regulation folder in capitals',
    () => move(DOC, 'regulations/05-QC-HU'),
    /05-QC-HU\/text\.md:1 nothing reads a file of this name; did you mean `regulations\/05-qc-hu\/text\.md`\?/u,
  ],
  [
    'decks of no regulation',
    () => move('decks/05-qc-hu', 'decks/05-qc-uh'),
    /05-qc-uh\/tong-quan\.mdx:1 no regulation `05-qc-uh`; did you mean `05-qc-hu`\?/u,
  ],
  [
    'situations of no regulation',
    () => move('situations/05-qc-hu', 'situations/06-qc-hu'),
    /bau-cu\.yaml:1 no regulation `06-qc-hu`/u,
  ],
  [
    'a quiz of no regulation',
    () => move('quiz/05-qc-hu.yaml', 'quiz/06-qc-hu.yaml'),
    /quiz\/06-qc-hu\.yaml:1 no regulation `06-qc-hu`/u,
  ],
  [
    'a folder in the place of a file',
    () => {
      remove(`${DOC}/notes.yaml`);
      mkdirSync(at(`${DOC}/notes.yaml`));
    },
    /notes\.yaml:1 cannot be read \(a folder\)/u,
  ],
  [
    'a link to nothing',
    () => {
      remove(`${DOC}/notes.yaml`);
      symlinkSync('nowhere', at(`${DOC}/notes.yaml`));
    },
    /notes\.yaml:1 is missing/u,
  ],
  [
    'organs that are not UTF-8',
    () => latin1('organs.yaml', 'tê'),
    /^content\/organs\.yaml:\d+ is not UTF-8/u,
  ],
  ['words that are not UTF-8', () => latin1(`${DOC}/text.md`, 'tê'), /text\.md:\d+ is not UTF-8/u],
  [
    'a reading that is not UTF-8',
    () => latin1(`${DOC}/readings/05.yaml`, 'tê'),
    /readings\/05\.yaml:\d+ is not UTF-8/u,
  ],
  [
    'commentary that is not UTF-8',
    () => latin1(`${DOC}/articles/05.mdx`, 'tê'),
    /articles\/05\.mdx:\d+ is not UTF-8/u,
  ],
  [
    'UTF-16',
    () => write('glossary.yaml', Buffer.from('\ufeffterms: []', 'utf16le')),
    /glossary\.yaml:1 is not UTF-8/u,
  ],
  ['an empty file', () => write('glossary.yaml', ''), /glossary\.yaml:1 abbreviations: /u],
  [
    'broken YAML',
    () => change('organs.yaml', (text) => `${text}  - id: [\n`),
    /^content\/organs\.yaml:\d+ is not YAML/u,
  ],
  [
    'tabs in YAML',
    () => change(`${DOC}/readings/05.yaml`, (text) => text.replace('\n  - provision', '\n\t- provision')),
    /readings\/05\.yaml:\d+ is not YAML/u,
  ],
  [
    'the same key twice',
    () => change(`${DOC}/regulation.yaml`, (text) => `${text}\nid: 05-qc-hu\n`),
    /regulation\.yaml:\d+ is not YAML: Map keys must be unique/u,
  ],
  [
    'a bomb of aliases',
    () =>
      write(
        'glossary.yaml',
        `a: &a [x]\n${['b', 'c', 'd', 'e', 'f', 'g'].map((name, i) => `${name}: &${name} [${`*${'abcdef'[i]},`.repeat(9)}]`).join('\n')}\n`,
      ),
    /glossary\.yaml:1 is not YAML: Excessive alias count/u,
  ],
  [
    'a regulation with the id 404',
    () => {
      cpSync(at(DOC), at('regulations/404'), { recursive: true });
      change('regulations/404/regulation.yaml', (text) => text.replace('id: 05-qc-hu', "id: '404'"));
    },
    /404\/regulation\.yaml:\d+ `404` is an address of the site itself/u,
  ],
  [
    'an organ with the id so-sanh',
    () => change('organs.yaml', (text) => text.replace('- id: trung-uong\n', '- id: so-sanh\n')),
    /organs\.yaml:\d+ `so-sanh` is an address of the site itself/u,
  ],
  [
    'a deck called on-tap',
    () => move('decks/05-qc-hu/tong-quan.mdx', 'decks/05-qc-hu/on-tap.mdx'),
    /on-tap\.mdx:1 `on-tap` is an address of the site itself/u,
  ],
  [
    'a deck called as an organ’s',
    () => move('decks/05-qc-hu/tong-quan.mdx', 'decks/05-qc-hu/co-quan-ban-dan-van-huyen-uy.mdx'),
    /`co-quan-ban-dan-van-huyen-uy` is an address of the site itself/u,
  ],
  [
    'a deck of no division',
    () =>
      change('decks/05-qc-hu/muc-1-co-quan-dang.mdx', (text) =>
        text.replace('divisions: [chuong-2/muc-1]', 'divisions: [chuong-2/muc-9]'),
      ),
    /muc-1-co-quan-dang\.mdx:5 .*chuong-2\/muc-9/u,
  ],
  [
    'a line of slides that says more than the law',
    () =>
      change('lines/05-qc-hu.yaml', (text) =>
        text.replace(
          'dân vận của các cơ quan, tổ chức trước khi trình',
          'dân vận của các cơ quan, tổ chức khi trình',
        ),
      ),
    /lines\/05-qc-hu\.yaml:\d+ «Thẩm định .*» leaves out: trước khi/u,
  ],
  [
    'a line of slides with a word of its own',
    () => change('lines/05-qc-hu.yaml', (text) => text.replace('Thẩm định đề án', 'Thẩm định mọi đề án')),
    /lines\/05-qc-hu\.yaml:\d+ «Thẩm định mọi đề án .*» is not made of the provision's own words/u,
  ],
  [
    'lines of a provision that is not there',
    () => change('lines/05-qc-hu.yaml', (text) => text.replace('dieu-27#doan-1:', 'dieu-27#doan-9:')),
    /lines\/05-qc-hu\.yaml:\d+ 05-qc-hu has no provision `dieu-27#doan-9`/u,
  ],
  [
    'an id that is too long',
    () => change('organs.yaml', (text) => text.replace('- id: trung-uong\n', `- id: ${'a'.repeat(101)}\n`)),
    /organs\.yaml:\d+ .*at most 100 letters/u,
  ],
  [
    'an organ twice',
    () =>
      change('organs.yaml', (text) => text.replace('- id: trung-uong\n', '- id: dang-cong-san-viet-nam\n')),
    /organs\.yaml:\d+ organ `dang-cong-san-viet-nam` is listed a second time/u,
  ],
  [
    'an article read twice',
    () => cpSync(at(`${DOC}/readings/05.yaml`), at(`${DOC}/readings/99.yaml`)),
    /readings\/99\.yaml:1 dieu-5 is read in another file already/u,
  ],
  [
    'commentary twice',
    () => cpSync(at(`${DOC}/articles/05.mdx`), at(`${DOC}/articles/99.mdx`)),
    /articles\/99\.mdx:2 another file comments on dieu-5 already/u,
  ],
];

describe('files of content', () => {
  test.each(CASES)('%s', (_what, fault, told) => {
    fault();
    expect(faults()).toContainEqual(expect.stringMatching(told));
  });

  test('the line of what is not UTF-8 is the right one', () => {
    const last = lines('organs.yaml');
    latin1('organs.yaml', 'tê');
    expect(faults()).toContainEqual(expect.stringContaining(`content/organs.yaml:${last} is not UTF-8`));
  });

  test('faults of several kinds are told in one run', () => {
    write('strange.txt', '');
    latin1(`${DOC}/readings/05.yaml`, 'tê');
    change(`${DOC}/readings/23.yaml`, (text) => text.replace('role: report', 'role: boss'));
    change(`${DOC}/articles/06.mdx`, (text) => `${text}\n{1 + 1}\n`);
    expect(faults().filter((one) => /strange|05\.yaml|23\.yaml/u.test(one)).length).toBeGreaterThanOrEqual(3);
  });

  test('what programs add by themselves harms nothing', () => {
    write('.DS_Store', '');
    write('decks/Thumbs.db', '');
    for (const path of [
      'organs.yaml',
      `${DOC}/text.md`,
      `${DOC}/readings/05.yaml`,
      `${DOC}/articles/05.mdx`,
      'decks/05-qc-hu/tong-quan.mdx',
    ]) {
      change(path, (text) => `\ufeff${text.replaceAll('\n', '\r\n')}`);
    }
    change(`${DOC}/readings/06.yaml`, (text) => text.normalize('NFD'));
    expect(faults()).toEqual([]);
  });
});
