import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { type Colour, PALETTE, paletteCss } from '../../../src/styles/palette.ts';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const HUES = (Object.keys(PALETTE) as Colour[]).filter((name) => name.startsWith('g-'));

test('every colour of the site is in the palette', () => {
  const files = globSync('src/**/*.{ts,astro,css}', { cwd: ROOT })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file !== 'src/styles/palette.ts');
  expect(files.flatMap((file) => coloursIn(file, readFileSync(`${ROOT}/${file}`, 'utf8')))).toEqual([]);
});

test('a colour anywhere else is found, and an entity, an anchor, black and white are none', () => {
  expect(coloursIn('a.css', 'p { color: #a5311d }')).toEqual(['a.css: #a5311d']);
  expect(coloursIn('a.ts', "'#fff' + '&#123;' + '#khoan-2' + '#000'")).toEqual([]);
});

test.each([0, 1] as const)('words are read on every ground (theme %i): 4.5 to 1, hues 3 to 1', (theme) => {
  const low = (['paper', 'surface', 'raised', 'accent-soft', 'mark'] as const).flatMap((ground) =>
    (['ink', 'muted', 'accent', ...HUES] as const)
      .filter((ink) => ground !== 'mark' || ink === 'ink')
      .filter(
        (ink) => contrast(PALETTE[ink][theme], PALETTE[ground][theme]) < (ink.startsWith('g-') ? 3 : 4.5),
      )
      .map((ink) => `${ink} on ${ground}`),
  );
  expect(low).toEqual([]);
});

test('the sheet has each colour by day and by night, and black on white for paper', () => {
  expect(paletteCss()).toContain(`--accent: light-dark(${PALETTE.accent.join(', ')});`);
  expect(paletteCss()).toMatch(/@media print \{ :root \{.*--ink: #000;/u);
});

function coloursIn(file: string, text: string): string[] {
  return [...text.matchAll(/(?<![&\w])#(?:[\da-f]{6}|[\da-f]{3})\b(?![-;\w])|(?<![&\w])#[\da-f]{6};/giu)]
    .map(([found]) => found.replace(';', ''))
    .filter((colour) => !['#fff', '#000'].includes(colour))
    .map((colour) => `${file}: ${colour}`);
}

function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(hex: string): number {
  const full = hex.length === 4 ? hex.replace(/[\da-f]/giu, '$&$&') : hex;
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(full.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
