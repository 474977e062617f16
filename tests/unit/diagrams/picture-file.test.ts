import { expect, test } from 'vitest';
import { el } from '../../../src/diagrams/element.ts';
import { pictureFile } from '../../../src/diagrams/picture-file.ts';
import { textWidth } from '../../../src/diagrams/wrapped-text.ts';

const legend = (count: number) =>
  Array.from({ length: count }, (_, n) => ({
    words: `vai trò thứ ${n}, rất dài`,
    sign: (cx: number, cy: number) => el('circle', { cx, cy, r: 3 }),
  }));

const fileWith = (count: number) =>
  pictureFile(
    {
      kind: 'organ',
      title: 'T',
      source: 'S',
      data: { organ: { id: 'o', name: 'O', group: 'party' }, own: [], from: [], toward: [] },
    },
    'a4',
    {
      paint: () => '#000',
      address: 'https://x.example/',
      legend: legend(count),
      fonts: 'sans-serif',
    },
  );

/** Where the texts of the legend are. */
const keys = (svg: string) =>
  [...svg.matchAll(/<tspan x="([\d.]+)"[^>]*>(vai trò[^<]*)</gu)].map(([, x, words]) => ({
    end: Number(x) + textWidth(words ?? '', 11),
  }));

test('a legend that is wider than the page goes on in the next row, none of it cut', () => {
  expect(keys(fileWith(9))).toHaveLength(9);
  expect(Math.max(...keys(fileWith(9)).map(({ end }) => end))).toBeLessThanOrEqual(1123);
});

test('in one row nine such entries would run over', () => {
  const one = keys(fileWith(1))[0]?.end ?? 0;
  expect(one * 9).toBeGreaterThan(1123);
});
