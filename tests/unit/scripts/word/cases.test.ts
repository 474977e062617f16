/** Word files as Word and others write them: what must come out of each, and what a second reader prints of it. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { Unreadable } from '../../../../scripts/import/unreadable.ts';
import { madeDocx, p } from '../../../support/made-docx.ts';
import { hasCommand, printWordFiles } from '../../../support/word-printer.ts';
import { differences, outcomeOf, type WordCase } from './case.ts';
import { NUMBERING_CASES } from './numbering-cases.ts';
import { PACKAGE_CASES } from './package-cases.ts';
import { DRAWN_CASES, HIDDEN_CASES, LETTER_CASES } from './printing-cases.ts';

const CASES = [...NUMBERING_CASES, ...LETTER_CASES, ...HIDDEN_CASES, ...DRAWN_CASES, ...PACKAGE_CASES];

describe('a Word file of the kind', () => {
  test.each(CASES.map((one) => [one.name, one] as const))('%s', async (_, one) => {
    expect(differences(one, await outcomeOf(one))).toEqual([]);
  });

  test('one wrong letter, one notice too few, one file read that must be refused: the table turns red', async () => {
    const one: WordCase = { name: '', parts: { body: p('trong 30 ngày') }, lines: ['trong 30 ngày'] };
    const outcome = await outcomeOf(one);
    expect(differences({ ...one, lines: ['trong 90 ngày'] }, outcome)).toHaveLength(1);
    expect(differences({ ...one, told: [[1, /hidden/u]] }, outcome)).toHaveLength(2);
    expect(differences({ ...one, refused: [1, /damaged/u] }, outcome)).toHaveLength(1);
    expect(differences(one, new Unreadable('is damaged'))).toHaveLength(1);
  });

  test('damaged in one byte is refused', async () => {
    const bytes = await madeDocx({ body: p('trong 30 ngày') });
    const stored = await storedDocx(bytes);
    const at = stored.indexOf('30 ngày');
    expect(at).toBeGreaterThan(0);
    stored[at] = '9'.charCodeAt(0);
    const { readWordFile } = await import('../../../../scripts/import/word/file.ts');
    await expect(readWordFile(stored)).rejects.toThrow(/is damaged: its part .*document\.xml/u);
  });
});

/** The same file with its parts stored as they are, not packed. */
async function storedDocx(bytes: Uint8Array): Promise<Buffer> {
  const { default: JSZip } = await import('jszip');
  const zip = await JSZip.loadAsync(bytes);
  return zip.generateAsync({ type: 'nodebuffer', compression: 'STORE' });
}

const isHere = ['soffice', 'pdftotext'].every(hasCommand);
if (!isHere) console.warn('Skipped: no LibreOffice and pdftotext to read Word files a second time');

describe.skipIf(!isHere)('LibreOffice prints the same words and numbers', () => {
  const printed = CASES.filter(({ refused, print }) => !refused && print !== null);
  let folder: string;

  test('of every case that it knows', { timeout: 120_000 }, async (context) => {
    folder = mkdtempSync(join(tmpdir(), 'word-cases-'));
    try {
      await Promise.all(
        printed.map(async ({ parts }, i) => writeFileSync(join(folder, `${i}.docx`), await madeDocx(parts))),
      );
      if (!printWordFiles(folder, Object.keys(printed))) context.skip('this LibreOffice has no Writer');
      const wrong = printed.flatMap((one, i) => {
        const pdf = join(folder, `${i}.pdf`);
        const words = existsSync(pdf)
          ? execFileSync('pdftotext', ['-raw', pdf, '-'], { encoding: 'utf8' })
          : '';
        const expected = bare((one.print ?? one.lines ?? []).join(' '));
        return bare(words) === expected ? [] : [`${one.name}: ${bare(words)} instead of ${expected}`];
      });
      expect(wrong).toEqual([]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

/** Words without marks of Markdown, bars of tables, and white space. */
const bare = (words: string): string =>
  words
    .replace(/\\(?=\p{P}|\p{S})/gu, '')
    .replace(/[*|\s\f]/gu, '')
    .normalize('NFC');
