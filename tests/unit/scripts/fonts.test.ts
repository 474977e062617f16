import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { makeFonts } from '../../../scripts/fonts.ts';

const FOLDER = new URL('../../../src/styles/fonts/', import.meta.url);
const FILES = ['serif-400.woff2', 'sans-400.woff2', 'sans-600.woff2'];

describe('fonts', () => {
  test('made once, they stand', async () => {
    await makeFonts();
    expect(await makeFonts()).toBeNull();
  });

  test('are woff2 and together at most 25 kB', async () => {
    await makeFonts();
    const fonts = await Promise.all(FILES.map((file) => readFile(new URL(file, FOLDER))));
    expect(fonts.map((font) => font.subarray(0, 4).toString())).toEqual(FILES.map(() => 'wOF2'));
    expect(fonts.reduce((sum, font) => sum + font.length, 0)).toBeLessThan(25_000);
  });
});
