/** The import as an editor runs it, on files of its own making. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkContent } from '../../../src/site/check-content.ts';

let folder: string;
let content: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'import-'));
  content = join(folder, 'content');
  cpSync(resolve('content'), content, { recursive: true });
});
afterAll(() => rmSync(folder, { recursive: true }));

function run(text: string | Uint8Array, name: string, ...options: string[]) {
  const path = join(folder, name);
  writeFileSync(path, text);
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/import.ts', path, ...options], {
    encoding: 'utf8',
    env: { ...process.env, CONTENT_DIR: content },
  });
  return { status, stdout, stderr, path };
}

const TEXT =
  'QUY CHẾ\nLàm việc\n\nChương I\nCHUNG\n\nĐiều 1. Phạm vi\n1. Một.\n2. Hai:\na) A;\nb) B.\n\nĐiều 2. Hết.\n';
const held = (id: string, file: string) => join(content, 'regulations', id, file);

describe('npm run import', () => {
  test('writes a text and what it says of itself, at once fit for the site', () => {
    const { status, stdout } = run(
      `\ufeff${TEXT.replaceAll('\n', '\r\n').normalize('NFD')}`,
      'a.txt',
      '--id',
      'qc-moi',
    );
    expect(status).toBe(0);
    expect(stdout).toContain('1 chương');
    expect(readFileSync(held('qc-moi', 'text.md'), 'utf8')).toBe(TEXT);
    const { library, faults } = checkContent(content);
    expect(faults).toEqual([]);
    expect(library?.regulations.map(({ id }) => id)).toContain('qc-moi');
  });

  test('--check writes nothing; --json prints the counts and nothing else', () => {
    const { status, stdout } = run(TEXT, 'b.md', '--id', 'qc-thu', '--check', '--json');
    expect(status).toBe(0);
    expect(existsSync(held('qc-thu', 'text.md'))).toBe(false);
    expect(JSON.parse(stdout)).toEqual({
      instruments: 1,
      parts: 0,
      chapters: 1,
      sections: 0,
      subsections: 0,
      articles: 2,
      clauses: 2,
      points: 2,
      words: 22,
      warnings: [],
    });
  });

  test('references of the text to nothing are reported with their lines', () => {
    const { status, stdout, path } = run(`${TEXT}1. Theo khoản 7 Điều 1.\n`, 'r.txt', '--check');
    expect(status).toBe(0);
    expect(stdout).toContain(`${path}:14: «khoản 7 Điều 1» leads to nothing in the text it names`);
  });

  test.each([
    [
      'a file that is not UTF-8',
      Uint8Array.from([0x41, 0x0a, 0xd0, 0x69, 0xea, 0xcc, 0x75]),
      'c.txt',
      ':2: is not UTF-8',
    ],
    ['a letter lost before', 'Điều 1. M\ufffdt.\n', 'c.md', ':1: holds U+FFFD'],
    ['an empty file', '\n', 'd.md', ':1: has no words'],
    ['a .docx file that is none', 'x', 'e.docx', ':1: is not a .docx file'],
  ])('%s: exit 1, its place, nothing written', (_, text, name, message) => {
    const { status, stderr, path } = run(text, name, '--id', 'qc-hong');
    expect(status).toBe(1);
    expect(stderr).toContain(path + message);
    expect(existsSync(held('qc-hong', 'text.md'))).toBe(false);
  });

  test('wrong arguments are answered with how to call it', () => {
    const { status, stderr } = run(TEXT, 'f.txt', '--id', 'Sai');
    expect(status).toBe(2);
    expect(stderr).toMatch(/lower case[\s\S]*usage: npm run import -- FILE --id ID/u);
  });

  test('a text whose readings lose quotes is written only when told to, and no reading is touched', () => {
    const source = readFileSync(held('05-qc-hu', 'text.md'), 'utf8');
    const reading = readFileSync(held('05-qc-hu', 'readings/05.yaml'), 'utf8');
    const changed = source.replace('Thẩm định đề án', 'Xem xét đề án');
    const refused = run(changed, 'g.md', '--id', '05-qc-hu');
    expect(refused.status).toBe(1);
    expect(refused.stdout).toContain('dieu-5#khoan-3 (changed)');
    expect(refused.stderr).toMatch(
      /05\.yaml:\d+ quote is not in khoan-3: «Thẩm định đề án.*nearest words there/u,
    );
    expect(readFileSync(held('05-qc-hu', 'text.md'), 'utf8')).toBe(source);

    const about = readFileSync(held('05-qc-hu', 'regulation.yaml'), 'utf8');
    expect(run(changed, 'g.md', '--id', '05-qc-hu', '--accept-lost-quotes').status).toBe(0);
    expect(readFileSync(held('05-qc-hu', 'text.md'), 'utf8')).toBe(changed);
    expect(readFileSync(held('05-qc-hu', 'readings/05.yaml'), 'utf8')).toBe(reading);
    expect(readFileSync(held('05-qc-hu', 'regulation.yaml'), 'utf8')).toBe(about);
  });
});
