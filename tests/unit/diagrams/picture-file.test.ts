import { describe, expect, test } from 'vitest';
import { el } from '../../../src/diagrams/element.ts';
import { PAGES, pictureFiles } from '../../../src/diagrams/picture-file.ts';
import { textWidth } from '../../../src/diagrams/wrapped-text.ts';
import { allPictures } from '../../support/all-pictures.ts';

const legend = (count: number) =>
  Array.from({ length: count }, (_, n) => ({
    words: `vai trò thứ ${n}, rất dài`,
    sign: (cx: number, cy: number) => el('circle', { cx, cy, r: 3 }),
  }));

const fileWith = (count: number): string =>
  pictureFiles(
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
  ).join('');

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

describe('files of every drawing', () => {
  const style = {
    paint: () => '#000',
    address: 'https://x.example/',
    legend: legend(6),
    fonts: 'sans-serif',
  };
  const filesFor = (page: keyof typeof PAGES) =>
    allPictures().map(({ name, picture }) => ({ name, svgs: pictureFiles(picture, page, style) }));
  const files = { wide: filesFor('wide'), a4: filesFor('a4') };
  /** The files of each drawing that are larger than their page or have smaller letters. */
  const amiss = (page: keyof typeof PAGES, { height, letters }: { height: number; letters: number }) =>
    files[page].flatMap(({ name, svgs }) =>
      svgs.flatMap((svg) => {
        const high = Number(/ height="([\d.]+)"/u.exec(svg)?.[1]);
        const least = Math.min(
          ...[...svg.matchAll(/font-size="([\d.]+)"/gu)].map(([, size]) => Number(size)),
        );
        return high > height || least < letters ? [`${name}: ${high}, ${least}`] : [];
      }),
    );

  test('slides are 16:9, their letters 24 px at 1280×720', () => {
    expect(amiss('wide', { height: 900, letters: 24 * (PAGES.wide.width / 1280) })).toEqual([]);
  });

  test('an A4 has letters of 8 pt', () => {
    expect(amiss('a4', { height: 794, letters: 8 * (96 / 72) })).toEqual([]);
  });

  test('a lower page and larger letters would be found', () => {
    expect(amiss('a4', { height: 793, letters: 1 }).length).toBeGreaterThan(10);
    expect(amiss('wide', { height: 900, letters: 31 }).length).toBeGreaterThan(10);
  });

  test('an A4 holds the whole of every board and of a year', () => {
    const boards = files.a4.filter(({ name }) => ['network', 'topics', 'roles', 'year'].includes(name));
    expect(boards.map(({ svgs }) => svgs.length)).toEqual([1, 1, 1, 1]);
  });
});
