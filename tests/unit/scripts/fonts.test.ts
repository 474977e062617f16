import { globSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { lettersOf, makeFonts, unicodeRange } from '../../../scripts/fonts.ts';

const FOLDER = new URL('../../../src/styles/fonts/', import.meta.url);
const FILES = ['serif-400.woff2', 'sans-400.woff2', 'sans-600.woff2'];

describe('fonts', () => {
  test('made once, they are not made again', async () => {
    await makeFonts();
    expect(await makeFonts()).toBeNull();
  });

  test('the style sheet asks for rare letters by the range that has them', async () => {
    const css = await readFile(new URL('../fonts.css', FOLDER), 'utf8');
    const ranges = [...css.matchAll(/fonts\/([\w-]+-rare\.woff2)[^}]*unicode-range:([^;]*);/gu)];
    expect(ranges.map(([, , range]) => range?.replace(/\s+/gu, ' ').trim())).toEqual(
      ranges.map(([, file]) => unicodeRange(file as string)),
    );
    expect(ranges).toHaveLength(3);
  });

  test('are woff2 and together at most 14.5 kB but for rare letters', async () => {
    await makeFonts();
    const fonts = await Promise.all(FILES.map((file) => readFile(new URL(file, FOLDER))));
    expect(fonts.map((font) => font.subarray(0, 4).toString())).toEqual(FILES.map(() => 'wOF2'));
    expect(fonts.reduce((sum, font) => sum + font.length, 0)).toBeLessThan(14_500);
  });

  test('have every letter that the content and the labels are written in, in each weight', () => {
    const missing = (words: string, weight: string) =>
      [...new Set(words.normalize('NFC').match(/\p{L}/gu))].filter((one) => !lettersOf(weight).has(one));
    const files = globSync(['content/**/*.{md,mdx,yaml}', 'src/labels/*.ts']);
    const words = files.map((file) => readFileSync(file, 'utf8')).join('\n');
    expect(words).toContain('Ệ');
    for (const weight of ['serif-400', 'sans-400', 'sans-600']) {
      expect(missing('Ǻ', weight)).toEqual(['Ǻ']);
      expect([weight, missing(words, weight)]).toEqual([weight, []]);
    }
  });
});
