import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Element } from '../../../src/diagrams/element.ts';
import { flowDrawing } from '../../../src/diagrams/flow-drawing.ts';
import { flowGraph, flowParts, ranks } from '../../../src/diagrams/flow-graph.ts';
import { escaped, mermaidText } from '../../../src/diagrams/flow-mermaid.ts';
import { flowPicture } from '../../../src/diagrams/flow-picture.ts';
import { layPart } from '../../../src/diagrams/lane-layout.ts';
import type { Flow, FlowStep } from '../../../src/model/flow.ts';
import { runsOver } from '../../support/drawn-line.ts';
import { smallLibrary } from '../../support/small-library.ts';

const { library, regulation } = smallLibrary();
const place = regulation.placeAt('dieu-2#khoan-1');
if (place?.kind !== 'provision') throw new Error('the small library has lost Điều 2 khoản 1');
const { article, provision } = place;

const step = (id: string, more: Partial<FlowStep> = {}): FlowStep => ({
  id,
  who: ['ban-a'],
  does: 'làm',
  with: [],
  toward: [],
  article,
  provision,
  quote: 'Chủ trì',
  next: [],
  concerns: [],
  duties: [],
  ...more,
});
const flow = (steps: FlowStep[], when: string | null = 'Chủ trì'): Flow => ({
  id: 'f',
  title: 'Quy trình "một": [end]',
  summary: '',
  open: '',
  begins: [{ when, steps: [steps[0]?.id ?? ''] }],
  steps,
});
const tie = (to: string) => ({ to, words: 'phối hợp' });

const drawnAs = {
  organs: library.organs.byId,
  drawingOf: () => '#',
  main: [],
  hrefOf: () => '#',
  itemOf: (one: FlowStep) => one.id,
};
const picture = (one: Flow) => flowPicture(one, drawnAs);
const flat = (elements: readonly (Element | string)[]): Element[] =>
  elements.flatMap((one) => (typeof one === 'string' ? [] : [one, ...flat(one.children)]));

describe('a flow as a graph', () => {
  test('an arrow runs to what comes after, a tie from what is spoken of', () => {
    const { edges } = flowGraph(
      flow([step('a', { next: [tie('b')] }), step('b'), step('c', { concerns: [tie('a')] })]),
    );
    expect(edges.map(({ from, to, kind }) => `${from} ${to} ${kind}`)).toEqual([
      'k1 s1 occasion',
      's1 s2 next',
      's1 s3 concerns',
    ]);
  });

  test('falls into the parts that nothing joins, in order of the steps', () => {
    const parts = flowParts(flowGraph(flow([step('a', { next: [tie('c')] }), step('b'), step('c')])));
    expect(parts.map(({ nodes }) => nodes.map(({ id }) => id))).toEqual([['k1', 's1', 's3'], ['s2']]);
  });

  test('knows how far each node is from the beginning, circles too', () => {
    const [fork] = flowParts(
      flowGraph(flow([step('a', { next: [tie('b'), tie('c')] }), step('b'), step('c')])),
    );
    expect(fork && [...ranks(fork)]).toEqual([
      ['k1', 0],
      ['s1', 1],
      ['s2', 2],
      ['s3', 2],
    ]);
    const circle = flowGraph(flow([step('a', { next: [tie('b')] }), step('b', { next: [tie('a')] })], null));
    expect([...ranks(circle).values()].sort()).toEqual([0, 1]);
  });
});

test('a step that only speaks of another, by who does nothing else, is level with it; no line runs over a box', () => {
  const one = flow([step('a'), step('b', { who: ['ban-b'], concerns: [tie('a')] })]);
  const [part] = picture(one).parts;
  expect(part?.boxes.map(({ row }) => row)).toEqual([0, 1, 1]);
  if (!part) return expect.unreachable();
  const { boxes, ties } = layPart(part, 1160, 15);
  const [, a, b] = boxes;
  expect(a?.y).toBe(b?.y);
  for (const box of boxes) for (const { d } of ties) expect(runsOver(d, box)).toBe(false);
  const later = flow([
    step('a'),
    step('b', { who: ['ban-b'], concerns: [tie('a')], next: [tie('c')] }),
    step('c'),
  ]);
  expect(
    picture(later).parts[0]?.boxes.map(({ row }) => row),
    'one that leads on is below',
  ).toEqual([0, 1, 2, 3]);
});

describe('mermaid text', () => {
  const text = (one: Flow) => mermaidText(one, library.organs.byId);

  test('names who, what and where, and the words on the arrow', () => {
    const source = text(flow([step('a', { next: [tie('b')] }), step('b', { concerns: [tie('a')] })]));
    expect(source).toContain('k1(["Chủ trì"]):::occasion');
    expect(source).toContain('s1["<b>Ban A</b><br/>làm<br/>khoản 1 Điều 2"]:::party');
    expect(source).toContain('s1 -->|"phối hợp"| s2');
    expect(source).toContain('s1 -.-|"phối hợp"| s2');
  });

  test('no id and no word of an editor’s is a word of mermaid’s', () => {
    const source = text(flow([step('end', { does: 'end "x" [y] %%{init}%%' })]));
    expect(source).not.toMatch(/^\s*end\b/mu);
    expect(source).toContain('end #34;x#34; #91;y#93; #37;#37;#123;init#125;#37;#37;');
    expect(source).toContain(`title: ${JSON.stringify('Quy trình "một": [end]')}`);
  });

  test('a text comes back from its entities as it was, and holds no sign of mermaid’s or HTML’s', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (words) => {
        const written = escaped(words);
        expect(written.replace(/#\d+;/gu, '')).not.toMatch(/["'`<>&[\](){}|%;\\#\n]/u);
        expect(written.replace(/#(\d+);/gu, (_, code) => String.fromCodePoint(Number(code)))).toBe(words);
      }),
    );
  });

  test('changes when a label changes, not when a quote does', () => {
    expect(text(flow([step('a', { does: 'làm khác' })]))).not.toBe(text(flow([step('a')])));
    expect(text(flow([step('a', { quote: 'Chủ' })]))).toBe(text(flow([step('a')])));
  });
});

describe('a flow as lanes', () => {
  /** Any steps by any organs, tied in any way, circles too. */
  const flows = fc
    .array(
      fc.record({
        who: fc.constantFrom([], ['ban-a'], ['ban-b'], ['ban-a', 'ban-b']),
        to: fc.nat(9),
        far: fc.nat(9),
      }),
      {
        minLength: 1,
        maxLength: 9,
      },
    )
    .map((all) => {
      const to = (n: number) => tie(`s${n % all.length}`);
      return flow(
        all.map(({ who, to: next, far }, n) =>
          step(`s${n}`, {
            who,
            next: next % all.length === n ? [] : [to(next)],
            concerns: far % 3 > 0 || far % all.length === n ? [] : [to(far)],
          }),
        ),
      );
    });

  /** Eight lines into one step need more room than a screen has. */
  const isLegible = ({ steps }: Flow) =>
    steps.every(
      ({ id }) =>
        steps.flatMap((one) => [...one.next, ...one.concerns]).filter(({ to }) => to === id).length < 4,
    );

  test('organs have lanes of their own, and steps are below what leads to them', () => {
    const [part] = picture(flow([step('a', { next: [tie('b')] }), step('b', { who: ['ban-b'] })])).parts;
    expect(part?.lanes.map(({ organs }) => organs.map(({ id }) => id))).toEqual([['ban-a'], ['ban-b']]);
    expect(part?.boxes.map(({ lane, row }) => [lane, row])).toEqual([
      [0, 0],
      [0, 1],
      [1, 2],
    ]);
  });

  test('boxes of one row begin level, and each is as high as what it says', () => {
    const long = 'chủ trì vận động đoàn viên, hội viên, nhân dân; tham gia lực lượng xung kích '.repeat(3);
    const one = flow([step('a', { next: [tie('b'), tie('c')] }), step('b', { does: long }), step('c')]);
    const [part] = picture(one).parts;
    if (!part) return expect.unreachable();
    const rows = Map.groupBy(layPart(part, 700, 15).boxes, ({ box }) => box.row);
    expect([...rows.values()].map((own) => new Set(own.map(({ y }) => y)).size)).toEqual([1, 1, 1]);
    expect([...rows.values()].map((own) => new Set(own.map(({ height }) => height)).size)).toEqual([1, 1, 2]);
    expect([...rows.values()].map((own) => own.length)).toEqual([1, 1, 2]);
  });

  test('boxes are apart and no line runs over one', () => {
    fc.assert(
      fc.property(flows, (one) => {
        for (const part of picture(one).parts) {
          const { boxes, ties } = layPart(part, 1160, 15);
          boxes.forEach((a, i) => {
            for (const { d } of ties) expect(runsOver(d, a), `${d} over ${a.box.id}`).toBe(false);
            for (const b of boxes.slice(i + 1))
              expect(
                a.x + a.width <= b.x ||
                  b.x + b.width <= a.x ||
                  a.y + a.height <= b.y ||
                  b.y + b.height <= a.y,
              ).toBe(true);
          });
        }
      }),
    );
    expect(runsOver('M0,5H30', { x: 10, y: 0, width: 10, height: 10 }), 'one that does is seen').toBe(true);
  });

  test('screens keep to their height and hold every step once', () => {
    fc.assert(
      fc.property(flows.filter(isLegible), (one) => {
        const frames = flowDrawing(picture(one), { width: 1235, height: 560, text: 24 });
        for (const { height } of frames) expect(height).toBeLessThanOrEqual(563);
        const items = flat(frames.flatMap(({ elements }) => elements)).flatMap(
          ({ attributes }) => attributes['data-item'] ?? [],
        );
        expect(items.sort()).toEqual(one.steps.map(({ id }) => id).sort());
      }),
    );
  });

  test('each press shows a step, and the first is there at once', () => {
    const [frame] = flowDrawing(picture(flow([step('a', { next: [tie('b')] }), step('b')])), {
      width: 1235,
      height: 560,
      text: 24,
    });
    const boxes = flat(frame?.elements ?? []).filter(({ attributes }) => 'data-item' in attributes);
    expect(boxes.map(({ attributes }) => attributes['data-step'])).toEqual([0, 1]);
    expect(frame?.steps).toBe(1);
  });
});
