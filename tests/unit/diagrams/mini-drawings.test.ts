import { describe, expect, test } from 'vitest';
import type { Picture } from '../../../src/diagrams/drawings.ts';
import { miniMarkup } from '../../../src/diagrams/mini-drawings.ts';
import { overviewLines } from '../../../src/diagrams/overview-layout.ts';
import type { OverviewPicture } from '../../../src/diagrams/overview-picture.ts';
import { allPictures } from '../../support/all-pictures.ts';

const INDEXED = ['overview', 'reporting', 'topics', 'matrix', 'cadence', 'flow', 'organ'];
/** An organ that nobody has to do with is no preview. */
const isAlone = (picture: Picture): boolean =>
  picture.kind === 'organ' && picture.data.from.length + picture.data.toward.length === 0;
const pictures = allPictures().filter(({ picture }) => INDEXED.includes(picture.kind) && !isAlone(picture));

/** The most parts that are told apart in a picture as wide as a thumb. */
const MOST_PARTS = 90;

/** What of a small drawing is amiss: words, links, too many parts, lines thinner than a third of a point. */
function illegible(svg: string): string[] {
  const parts = svg.match(/<(?:path|rect|circle)/gu)?.length ?? 0;
  const widths = [...svg.matchAll(/stroke-width="([\d.]+)"/gu)].map(([, width]) => Number(width));
  return [
    ...(svg.includes('<text') ? ['words'] : []),
    ...(svg.includes('<a') ? ['a link within a link'] : []),
    ...(parts > MOST_PARTS || parts < 4 ? [`${parts} parts`] : []),
    ...(widths.some((width) => width < 1) ? ['thin lines'] : []),
  ];
}

describe('the smallest drawings', () => {
  test.each(pictures)('of $name have few parts, and no words', ({ picture }) => {
    expect(illegible(miniMarkup(picture))).toEqual([]);
  });

  test('words, links, a crowd and thin lines are found', () => {
    expect(illegible(`<svg><text/><a/>${'<path stroke-width="0.4"/>'.repeat(200)}</svg>`)).toHaveLength(4);
  });

  test('an occasion has the hue of no organ', () => {
    const flows = pictures.flatMap(({ picture }) => (picture.kind === 'flow' ? [picture] : []));
    const counted = flows.filter(({ data }) => data.parts[0]?.boxes.some(({ isOccasion }) => isOccasion));
    expect(counted.length).toBeGreaterThan(0);
    for (const flow of counted)
      expect(miniMarkup(flow)).toContain('fill="var(--paper)" stroke="var(--muted)"');
  });
});

test('on a phone no lower level begins as high as the first box of the overview', () => {
  for (const { picture } of pictures) {
    if (picture.kind !== 'overview') continue;
    expect(levelWithTop(picture.data)).toEqual([]);
    const lifted = picture.data.boxes.map((box) =>
      box.id === 'cap-uy' ? { ...box, narrow: [box.narrow[0], 1, box.narrow[2]] as const } : box,
    );
    expect(levelWithTop({ ...picture.data, boxes: lifted })).toEqual(['cap-uy']);
  }
});

const levelWithTop = (data: OverviewPicture): string[] => {
  const { boxes } = overviewLines(data, { width: 344, height: null, text: 13 });
  const [[, first] = [], ...others] = [...boxes];
  return others.filter(([, { y }]) => y < (first?.y ?? 0) + 10).map(([id]) => id);
};
