/** What is said of a file whose letters were changed on the way in, whatever its form; and how a text is written. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { receiveFile } from '../../../scripts/import/receive.ts';
import { writeWhole } from '../../../scripts/import/write-whole.ts';
import { madeDocx, p } from '../../support/made-docx.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'receive-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const LINES = [
  'Điều 1. Một',
  '',
  'Ðiều 2. Hai',
  '',
  'Điều 3. Ba'.normalize('NFD'),
  '',
  'bán\u00ad chạy',
  '',
  'trong \u202e03\u202c ngày',
  '',
  'Đіều 4.',
];

describe.each(['txt', 'md', 'docx'])('a .%s file with letters that are not what they look like', (form) => {
  test('is brought into the form in which it is kept, and each change told with its line', async () => {
    const path = join(folder, `a.${form}`);
    const body = LINES.filter(Boolean).map((line) => p(line));
    writeFileSync(path, form === 'docx' ? await madeDocx({ body: body.join('') }) : `${LINES.join('\n')}\n`);
    const received = await receiveFile(path);
    expect(received.text?.split('\n').slice(0, 9)).toEqual([
      'Điều 1. Một',
      '',
      'Điều 2. Hai',
      '',
      'Điều 3. Ba',
      '',
      'bán chạy',
      '',
      'trong 03 ngày',
    ]);
    expect(
      'notices' in received && received.notices.map(({ line, message }) => [line, message.slice(0, 26)]),
    ).toEqual([
      [5, 'is not in Unicode NFC and '],
      [7, 'holds soft hyphens, zero-w'],
      [9, 'holds signs that turn the '],
      [3, 'holds Ð (U+00D0), which wa'],
      [11, 'has a word with letters of'],
    ]);
  });
});

test.each([
  ['a .doc file', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0]), /\.doc file, or locked/u],
  ['no archive', new TextEncoder().encode('x'), /is not a \.docx file/u],
])('%s named .docx is refused', async (_, bytes, message) => {
  const path = join(folder, 'b.docx');
  writeFileSync(path, bytes);
  expect(await receiveFile(path)).toMatchObject({
    text: null,
    line: 1,
    message: expect.stringMatching(message),
  });
});

test('files are written whole or not at all', () => {
  const held = join(folder, 'held');
  writeWhole(held, { 'text.md': 'cũ', 'regulation.yaml': 'a' });
  mkdirSync(join(held, '.regulation.yaml.new'));
  expect(() => writeWhole(held, { 'text.md': 'mới', 'regulation.yaml': 'b' })).toThrow();
  expect(readFileSync(join(held, 'text.md'), 'utf8')).toBe('cũ');
  rmSync(join(held, '.regulation.yaml.new'), { recursive: true, force: true });
  writeWhole(held, { 'text.md': 'mới' });
  expect(readdirSync(held).sort()).toEqual(['regulation.yaml', 'text.md']);
  expect(readFileSync(join(held, 'text.md'), 'utf8')).toBe('mới');
});
