import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { packParts } from '../../../src/diagrams/flow-drawing.ts';
import { extent, flowGraph, flowParts } from '../../../src/diagrams/flow-graph.ts';
import { flowPlan } from '../../../src/diagrams/flow-layouts.ts';
import { escaped } from '../../../src/diagrams/flow-mermaid.ts';
import type { Flow, FlowStep } from '../../../src/model/flow.ts';
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

  test('knows how long and how broad it is, circles too', () => {
    const [fork] = flowParts(
      flowGraph(flow([step('a', { next: [tie('b'), tie('c')] }), step('b'), step('c')])),
    );
    expect(fork && extent(fork)).toEqual({ long: 3, broad: 2 });
    const circle = flowGraph(flow([step('a', { next: [tie('b')] }), step('b', { next: [tie('a')] })], null));
    expect(extent(circle).broad).toBeGreaterThan(0);
  });
});

describe('mermaid text', () => {
  const text = (one: Flow) => flowPlan(one, library.organs.byId).source;

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

test('parts stand side by side while they fit, then below, and never overlap', () => {
  const size = fc.record({
    width: fc.integer({ min: 1, max: 900 }),
    height: fc.integer({ min: 1, max: 500 }),
  });
  fc.assert(
    fc.property(fc.array(size, { minLength: 1, maxLength: 8 }), (sizes) => {
      const parts = sizes.map((one) => ({ ...one, nodes: [], edges: [] }));
      const { width, height, placed } = packParts(parts, 960);
      expect(width).toBeLessThanOrEqual(960);
      placed.forEach((a, i) => {
        expect(a.x + a.part.width).toBeLessThanOrEqual(width);
        expect(a.y + a.part.height).toBeLessThanOrEqual(height);
        for (const b of placed.slice(i + 1)) {
          const apart = a.x + a.part.width <= b.x || a.y + a.part.height <= b.y;
          expect(apart).toBe(true);
        }
      });
    }),
  );
});
