import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const STYLES = fileURLToPath(new URL('../../../src/styles', import.meta.url));

/** A token, a share of the letters around (`em`), the unit of slides, points of paper, or a limit put to a token. */
const SIZE =
  /^(?:(?:max|min|clamp)\(.*var\(--text-[1-6]\).*\)|(?:max\()?[^(]*(?:calc\(var\(--u\).*|var\(--(?:text-[1-6]|letters|answer-letters)\))|[\d.]+(?:em|pt)|inherit)$/u;
const RADIUS = /^(?:(?:0|50%|var\(--radius(?:-large)?\))\s?)+$/u;
/** The three breakpoints, and a screen low as one with a keyboard. */
const BREAKPOINT =
  /^(?:width >= (?:40|64|80)rem|width < (?:40|64|80)rem|64rem <= width < 80rem|height (?:<|>=) 26rem|max-aspect-ratio: 3 \/ 2)$/u;
/** What must win over any other rule: `hidden`, and what paper leaves out. */
const MAY_BE_IMPORTANT = ['base.css: display: none', 'print.css: display: none'];

/** Declarations and conditions of a style sheet that are not from the tokens. */
function offScale(file: string, css: string): string[] {
  const bare = css.replace(/\/\*.*?\*\//gsu, '').replace(/@font-face \{.*?\}/gsu, '');
  const found = (pattern: RegExp, isRight: (value: string) => boolean) =>
    [...bare.matchAll(pattern)].filter(([, value = '']) => !isRight(value)).map(([all]) => all.trim());
  return [
    ...found(/[\s{]font-size: ([^;]+)(?=;)/gu, (value) => SIZE.test(value)),
    ...found(/[\s{]font:\s+(?:\d00 )?([\d.]+(?:rem|px|%|vw))(?=[\s/])/gu, () => false),
    ...found(/[\s{]border-[\w-]*radius: ([^;]+)(?=;)/gu, (value) => RADIUS.test(value)),
    ...found(/\((?=[^()]*(?:width|height|aspect))(?=[^()]*\d)([^()]+)\)(?=[^{;}]*\{)/gu, (value) =>
      BREAKPOINT.test(value),
    ),
    ...found(/[\s{][\w-]+: [^;]+(?= !important)/gu, () => false),
  ]
    .map((wrong) => `${file}: ${wrong.replace(/^\{\s*/u, '')}`)
    .filter((wrong) => !MAY_BE_IMPORTANT.includes(wrong));
}

test('sizes of type, radii and breakpoints are those of the tokens', () => {
  const sheets = globSync('**/*.css', { cwd: STYLES })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file !== 'tokens.css');
  expect(sheets.length).toBeGreaterThan(20);
  expect(sheets.flatMap((file) => offScale(file, readFileSync(`${STYLES}/${file}`, 'utf8')))).toEqual([]);
});

test.each([
  ['font-size: 0.9rem', 'a size'],
  ['font-size: 17px', 'pixels'],
  ['font-size: clamp(1rem, 2vw, 2rem)', 'limits without a token'],
  ['border-radius: 0.5rem', 'a radius'],
  ['color: red !important', 'a rule that wins by force'],
])('%s (%s) is found', (declaration) => {
  const css = `p { ${declaration}; } a { font-size: var(--text-2); border-radius: var(--radius) 0; }`;
  expect(offScale('a.css', css)).toEqual([`a.css: ${declaration.replace(' !important', '')}`]);
});

test('another breakpoint is found, and a size within the shorthand', () => {
  expect(offScale('a.css', '@media screen and (min-width: 48rem) {\n p { top: 0; } }')).toHaveLength(1);
  expect(offScale('a.css', 'p { font: 400 1.2rem / 1.3 serif; }')).toHaveLength(1);
  expect(offScale('a.css', '@media (width >= 40rem) {\n p { inset: calc(100% + 1rem); } }')).toEqual([]);
});
