import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { cadenceGroups } from '../../../src/diagrams/cadence-list.ts';
import { cadencePicture } from '../../../src/diagrams/cadence-picture.ts';
import { type Element, markup } from '../../../src/diagrams/element.ts';
import { networkGrid, topicGrid } from '../../../src/diagrams/grid.ts';
import { gridDrawing } from '../../../src/diagrams/grid-drawing.ts';
import { headsOf } from '../../../src/diagrams/grid-heads.ts';
import { organDrawing } from '../../../src/diagrams/organ-drawing.ts';
import { organPicture } from '../../../src/diagrams/organ-picture.ts';
import { organStack } from '../../../src/diagrams/organ-stack.ts';
import { overviewDrawing } from '../../../src/diagrams/overview-drawing.ts';
import { overviewLines } from '../../../src/diagrams/overview-layout.ts';
import { overviewPicture } from '../../../src/diagrams/overview-picture.ts';
import { reportingDrawing } from '../../../src/diagrams/reporting-drawing.ts';
import {
  dutiesOf,
  REPORTING,
  reportingGroups,
  reportingPicture,
} from '../../../src/diagrams/reporting-picture.ts';
import type { Frame } from '../../../src/diagrams/sheet.ts';
import { RELATIONS } from '../../../src/model/duty.ts';
import { readLibrary } from '../../../src/site/library.ts';
import { runsThrough } from '../../support/line-sight.ts';
import { madeUpDuty, madeUpOrgan } from '../../support/made-up.ts';

const library = readLibrary(resolve('content'));
const [regulation] = library.regulations;
const organs = library.organs.byId;
const context = { organs, citeOf: () => '', hrefOf: () => '#', drawingOf: () => '#' };
const flat = (elements: readonly (Element | string)[]): Element[] =>
  elements.flatMap((one) => (typeof one === 'string' ? [] : [one, ...flat(one.children)]));
const drawn = ({ elements }: Frame, mark: string) =>
  flat(elements).filter(({ attributes }) => mark in attributes);

describe('the overview', () => {
  const { overview, duties = [] } = regulation ?? {};
  if (!overview) throw new Error('the first text has an overview');
  const picture = overviewPicture(overview, duties, context);

  test.each([
    ['desk', { width: 1240, height: 480, text: 20 }],
    ['projector', { width: 1235, height: 600, text: 24 }],
    ['old projector', { width: 979, height: 640, text: 24 }],
    ['phone', { width: 344, height: null, text: 13 }],
  ] as const)('no line runs through a box on a %s', (_, sheet) => {
    const { boxes, lines } = overviewLines(picture, sheet);
    const through = lines.flatMap(({ from, to, curve }) =>
      [...boxes].filter(([, box]) => runsThrough(curve, box)).map(([id]) => `${from} → ${to} through ${id}`),
    );
    expect(through).toEqual([]);
    expect(drawn(overviewDrawing(picture, sheet), 'data-box')).toHaveLength(picture.boxes.length);
  });

  test('a line that runs through a box is seen', () => {
    const box = { x: 0, y: 0, width: 10, height: 10 };
    expect(
      runsThrough(
        [
          [-20, 5],
          [-5, 5],
          [15, 5],
          [30, 5],
        ],
        box,
      ),
    ).toBe(true);
    expect(
      runsThrough(
        [
          [-20, 25],
          [-5, 25],
          [15, 25],
          [30, 25],
        ],
        box,
      ),
    ).toBe(false);
  });
});

describe('who reports to whom', () => {
  test.each(REPORTING)(
    'in %s what the same do toward the same stands once, what most do first',
    (relation) => {
      const picture = reportingPicture(dutiesOf(regulation?.duties ?? [], [relation]), context);
      const groups = reportingGroups(picture);
      const receivers = groups.flatMap((group) => group.receivers.map(({ id }) => id));
      expect(new Set(receivers)).toEqual(new Set(picture.ties.map(({ to }) => to)));
      const sides = groups.map(
        ({ verb, acts }) => `${acts.map(({ sender }) => sender.id).join(' ')} ${verb}`,
      );
      expect(sides.length).toBe(new Set(sides).size);
      for (const { acts } of groups)
        for (const { ties } of acts) expect(new Set(ties.map(({ verb }) => verb)).size).toBe(1);
      const sizes = groups.map(({ acts }) => acts.length);
      expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
      expect(groups.flatMap(({ acts }) => acts.flatMap(({ ties }) => ties)).length).toBe(picture.ties.length);
    },
  );

  /** Texts that end behind the middle of what is right of them. */
  const over = (frame: Frame, least: number) =>
    flat(frame.elements).filter(
      ({ tag, children }) =>
        tag === 'text' &&
        children.some((line) => typeof line !== 'string' && Number(line.attributes.x) > least),
    ).length;

  test.each([
    { width: 1240, height: null, text: 16 },
    { width: 1232, height: 573, text: 24 },
    { width: 976, height: 631, text: 24 },
  ])('nothing runs out of a sheet of $width in letters of $text', (sheet) => {
    for (const relation of REPORTING) {
      const picture = reportingPicture(dutiesOf(regulation?.duties ?? [], [relation]), context);
      for (const frame of reportingDrawing(picture, sheet)) {
        expect(over(frame, sheet.width)).toBe(0);
        expect(drawn(frame, 'data-duties').length).toBeGreaterThan(0);
      }
    }
    const off: Element = {
      tag: 'text',
      attributes: {},
      children: [{ tag: 'tspan', attributes: { x: 9999 }, children: [] }],
    };
    expect(over({ width: 1, height: 1, steps: 0, elements: [off] }, sheet.width)).toBe(1);
  });

  test('organs that all report to each other are laid out at once', () => {
    const all = Array.from({ length: 12 }, (_, n) => madeUpOrgan({ id: `o-${n}`, name: `Cơ quan ${n}` }));
    const mutual = all.flatMap(({ id: actor }) =>
      all.flatMap(({ id: organ }) =>
        organ === actor
          ? []
          : [madeUpDuty({ id: `${actor}-${organ}`, actor, partners: [{ organ, relation: 'reports-to' }] })],
      ),
    );
    const known = { ...context, organs: new Map(all.map((organ) => [organ.id, organ])) };
    const frames = reportingDrawing(reportingPicture(mutual, known), { width: 1232, height: 573, text: 24 });
    expect(frames.every(({ height }) => height <= 575)).toBe(true);
    expect(frames.flatMap((frame) => drawn(frame, 'data-duties')).length).toBe(132);
  });
});

describe('one organ in the middle', () => {
  const organ = organs.get('ban-dan-van-huyen-uy');
  if (!organ || !regulation) throw new Error('the first text names Ban Dân vận Huyện ủy');
  const picture = organPicture(organ, regulation.duties, context);

  test.each([
    ['wide', () => organDrawing(picture, { width: 1160, height: null, text: 15 })],
    ['narrow', () => [organStack(picture, { width: 344, height: null, text: 14 })]],
  ] as const)(
    'it is there once, each other organ once for each side, no two heads on one point (%s)',
    (_, draw) => {
      const [frame] = draw();
      if (!frame) throw new Error('nothing is drawn');
      expect(
        drawn(frame, 'data-organ').filter(({ attributes }) => attributes['data-organ'] === organ.id),
      ).toHaveLength(1);
      const sides = [...picture.from, ...picture.toward].flatMap((bundle) => bundle.organs);
      expect(drawn(frame, 'data-organ')).toHaveLength(sides.length + 1);
      const heads = flat(frame.elements).flatMap(({ attributes: { d } }) =>
        typeof d === 'string' && /^M[\d.,-]+L[\d.,-]+V[\d.-]+Z$/u.test(d) ? [d] : [],
      );
      expect(heads.length).toBeGreaterThan(10);
      expect(new Set(heads).size).toBe(heads.length);
    },
  );

  test('where the height is limited, screens keep to it and leave nothing out', () => {
    const frames = organDrawing(picture, { width: 1235, height: 600, text: 24 });
    expect(frames.length).toBeGreaterThan(1);
    const ids = new Set(
      frames
        .flatMap((frame) => drawn(frame, 'data-duties'))
        .flatMap(({ attributes }) => String(attributes['data-duties']).split(' ')),
    );
    const own = regulation.duties.filter(
      ({ actor, partners }) => actor === organ.id || partners.some((one) => one.organ === organ.id),
    );
    expect(ids).toEqual(new Set(own.map(({ id }) => id)));
  });
});

describe('upright heads of a board', () => {
  const grid = topicGrid(regulation?.duties ?? [], regulation?.topics ?? [], context);
  const heads = (width: number) => {
    const [frame] = gridDrawing(grid, { width, height: null, text: 14 });
    return frame ? drawn(frame, 'data-column') : [];
  };
  /** The lines of heads that are in words whose syllables another line has. */
  const parted = (all: readonly Element[]) =>
    flat(all)
      .filter(({ tag }) => tag === 'tspan')
      .flatMap(({ children: [line] }) =>
        /^(?:tổng|bộ|khen|tuyên|đoàn|quốc|tình)$/iu.test(String(line).trim()) ? [line] : [],
      );

  test('where there is room for each they have air, and no line parts a word', () => {
    expect(heads(1600)).toHaveLength(grid.columns.length);
    expect(flat(heads(1600)).filter(({ attributes }) => attributes.transform !== undefined)).toEqual([]);
    expect(parted(heads(1600))).toEqual([]);
    expect(parted([{ tag: 'tspan', attributes: {}, children: ['tổng '] }])).toHaveLength(1);
  });

  test.each([800, 1190])('where they have no room, %i wide, heads are slanted over even columns', (width) => {
    expect(flat(heads(width)).some(({ attributes }) => attributes.transform !== undefined)).toBe(true);
    const { places } = headsOf(grid.columns, { width, text: 14, side: 200 });
    expect(new Set(places.map((place) => Math.round(place.width))).size).toBe(1);
  });
});

describe('slanted heads of a board', () => {
  const grid = networkGrid(regulation?.duties ?? [], context);
  const [frame] = gridDrawing(grid, { width: 1240, height: null, text: 14 });
  const first = frame && drawn(frame, 'data-row')[0];

  /** Lines of heads that do not begin above the rule, at one height with the others. */
  const off = (elements: readonly Element[]) => {
    const rule = Number(/M0,([\d.]+)/u.exec(String(first?.children.flatMap(pathOf)[0]))?.[1]);
    const tops = elements.flatMap(({ attributes: { transform } }) => {
      const [, y] = /translate\(\d+ (\d+)\) rotate/u.exec(String(transform)) ?? [];
      return y ? [Number(y)] : [];
    });
    return { lines: tops.length, off: tops.filter((y) => y > rule - 4 || y !== tops[0]).length };
  };
  const pathOf = (one: Element | string) => (typeof one === 'string' ? [] : (one.attributes.d ?? []));

  test('each line of each begins on the rule, and none runs over it', () => {
    const { lines, off: wrong } = off(flat(frame?.elements ?? []));
    expect(lines).toBeGreaterThanOrEqual(grid.columns.length);
    expect(wrong).toBe(0);
  });

  test('a line below the rule is found', () => {
    const low: Element = {
      tag: 'text',
      attributes: { transform: 'translate(9 900) rotate(-58)' },
      children: [],
    };
    expect(off([low]).off).toBe(1);
  });
});

describe('a year on a desk', () => {
  const duties = (regulation?.duties ?? []).filter(({ cycles }) => cycles.length > 0);
  const { rows } = cadencePicture(duties, context);
  /** What is drawn in more rows than one. */
  const twice = (all: typeof rows) => {
    const said = all.flatMap(({ organs }) =>
      (organs[0]?.beats ?? []).map(({ about, often }) => `${about}, ${often}`),
    );
    return said.filter((one, n) => said.indexOf(one) !== n);
  };

  test('draws what binds several organs once, with all of them', () => {
    expect(twice(rows)).toEqual([]);
    expect(twice([...rows, ...rows.slice(0, 1)]).length).toBeGreaterThan(0);
    expect(rows.some(({ organs }) => organs.length > 3)).toBe(true);
    for (const { organs } of rows)
      expect(new Set(organs.map(({ beats }) => beats.map(({ about }) => about).join('; '))).size).toBe(1);
  });
});

describe('a year on a phone', () => {
  const duties = (regulation?.duties ?? []).filter(({ cycles }) => cycles.length > 0);
  const picture = cadencePicture(duties, context);
  const groups = cadenceGroups(picture);
  const idsOf = (all: typeof groups) =>
    new Set(
      all.flatMap(({ matters }) =>
        matters.flatMap(({ organs }) => organs.flatMap(({ beat }) => beat.marks['data-duties']?.split(' '))),
      ),
    );

  test('goes from what is due each month to what is due when needed, and leaves no duty out', () => {
    expect(groups[0]?.cycles[0]).toBe('monthly');
    expect(groups.at(-1)?.cycles).toEqual(['ad-hoc']);
    expect(idsOf(groups)).toEqual(new Set(duties.map(({ id }) => id)));
    expect(idsOf(groups.slice(1)), 'one left out is found').not.toEqual(idsOf(groups));
  });

  test('says who does a thing once, with all its rhythms', () => {
    const said = groups.flatMap(({ matters }) =>
      matters.flatMap(({ about, organs }) => organs.map(({ id }) => `${id}: ${about}`)),
    );
    expect(new Set(said).size).toBe(said.length);
    expect(groups[0]?.cycles).toEqual(['monthly', 'quarterly', 'semiannual', 'annual']);
  });
});

describe('a dense regulation', () => {
  const dense = (count: number) => {
    const all = Array.from({ length: count }, (_, n) => madeUpOrgan({ id: `o-${n}`, name: `Cơ quan ${n}` }));
    const duties = all.flatMap(({ id: actor }) =>
      all.flatMap(({ id: organ }, n) =>
        organ === actor
          ? []
          : [
              madeUpDuty({
                id: `${actor}-${organ}`,
                actor,
                role: 'report',
                partners: [{ organ, relation: RELATIONS[n % 7] ?? 'with' }],
              }),
            ],
      ),
    );
    return { duties, context: { ...context, organs: new Map(all.map((organ) => [organ.id, organ])) } };
  };

  test('forty organs that all report to each other are drawn, every cell of them, in no more than seconds', () => {
    const { duties, context } = dense(40);
    const start = performance.now();
    const [frame] = gridDrawing(networkGrid(duties, context), { width: 1240, height: null, text: 14 });
    expect(frame && drawn(frame, 'data-to')).toHaveLength(40 * 39);
    expect(performance.now() - start).toBeLessThan(8000);
  });
});

test('what a drawing says is written as text, never as markup', () => {
  expect(markup({ tag: 'text', attributes: { 'data-x': '"<' }, children: ['a < b & "c"'] })).toBe(
    '<text data-x="&quot;&lt;">a &lt; b &amp; &quot;c&quot;</text> ',
  );
});
