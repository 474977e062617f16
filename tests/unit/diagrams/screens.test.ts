import { describe, expect, test } from 'vitest';
import { framesOf, type Picture, paperFrame } from '../../../src/diagrams/drawings.ts';
import type { Element } from '../../../src/diagrams/element.ts';
import type { Frame, Sheet } from '../../../src/diagrams/sheet.ts';
import { allPictures } from '../../support/all-pictures.ts';

const PROJECTORS = [
  { width: 1232, height: 573, text: 24 },
  { width: 976, height: 631, text: 24 },
] as const;
const PICTURES = allPictures();

/** Texts of a drawing, each with the step at which it comes. */
const textsOf = (elements: readonly (Element | string)[], step = 0): { words: string; step: number }[] =>
  elements.flatMap((one) => {
    if (typeof one === 'string') return [];
    const own = Number(one.attributes['data-step'] ?? step);
    if (one.tag !== 'text') return textsOf(one.children, own);
    const words = one.children
      .map((line) => (typeof line === 'string' ? line : line.children.join('')))
      .join(' ');
    return [{ words, step: own }];
  });

/** What is wrong with a screen: higher than the room, empty at first, or with something that no press brings. */
const amiss = ({ height, steps, elements }: Frame, sheet: Sheet): string[] => {
  const all = textsOf(elements);
  return [
    ...(sheet.height !== null && height > sheet.height + 2 ? [`${height} high`] : []),
    ...(all.some(({ step }) => step === 0) ? [] : ['nothing is there at first']),
    ...(all.every(({ step }) => step <= steps) ? [] : ['something never comes']),
  ];
};
const amissIn = (pictures: readonly { name: string; picture: Picture }[], sheet: Sheet) =>
  pictures.flatMap(({ name, picture }) =>
    framesOf(picture, sheet).flatMap((frame, n) =>
      amiss(frame, sheet).map((fault) => `${name}, ${n + 1}: ${fault}`),
    ),
  );

describe.each(PROJECTORS)('in a room, on $width × $height', (sheet) => {
  test('every screen of every drawing keeps to its height and shows all that it has', () => {
    expect(amissIn(PICTURES, sheet)).toEqual([]);
  });

  test('no task is cut in the drawings of organs and articles', () => {
    const cut = PICTURES.filter(({ name }) => /^(?:dieu|organ)/u.test(name)).flatMap(({ name, picture }) =>
      framesOf(picture, sheet)
        .flatMap(({ elements }) => textsOf(elements))
        .flatMap(({ words }) => (words.endsWith('…') ? [`${name}: ${words}`] : [])),
    );
    expect(cut).toEqual([]);
  });
});

test('a screen that is too high, or whose step never comes, is found', () => {
  const text = (step: number): Element => ({
    tag: 'text',
    attributes: { 'data-step': step },
    children: ['a'],
  });
  const sheet = PROJECTORS[0];
  expect(amiss({ width: 9, height: 600, steps: 0, elements: [text(1)] }, sheet)).toEqual([
    '600 high',
    'nothing is there at first',
    'something never comes',
  ]);
  expect(amiss({ width: 9, height: 573, steps: 1, elements: [text(0), text(1)] }, sheet)).toEqual([]);
});

test('the receiver with the most senders is on the first screen of who reports to whom', () => {
  const ladder = PICTURES.find(({ name }) => name === 'reports-to')?.picture;
  if (ladder?.kind !== 'reporting') throw new Error('the first text has a ladder');
  const first = framesOf(ladder, PROJECTORS[0])[0];
  const words = textsOf(first?.elements ?? []).map((one) => one.words);
  expect(words).toContain('Cấp ủy');
});

test('boards and years lie whole on a landscape A4', () => {
  const heightsOf = (isFlow: boolean) =>
    PICTURES.filter(({ picture }) => (picture.kind === 'flow') === isFlow).flatMap(
      ({ picture }) => paperFrame(picture)?.height ?? [],
    );
  const heights = heightsOf(false);
  expect(heights).toHaveLength(4);
  // As wide as A4 without its margins, 1040; a title and a legend are above and below.
  for (const height of heights) expect(height).toBeLessThan(640);
  // Letters of flows are larger, and are still of 8 pt where a flow is made so much smaller that it fits.
  for (const height of heightsOf(true)) expect(height).toBeLessThan((640 * 12.4) / 10.8);
});
