import { describe, expect, it } from 'vitest';
import { networkDrawing, WIDE_PLAN } from '../../../src/diagrams/network-drawing.ts';
import { boardPreview, flowPreview, networkPreview, type Preview } from '../../../src/diagrams/preview.ts';
import { GROUPS, type Organ } from '../../../src/model/organ.ts';
import { pointsAlong } from '../../support/drawn-line.ts';
import { madeUpDuty, madeUpOrgan } from '../../support/made-up.ts';

const organs = new Map(
  Array.from({ length: 12 }, (_, i): [string, Organ] => {
    const id = `o${i}`;
    return [id, madeUpOrgan({ id, group: GROUPS[i % 6] ?? 'other' })];
  }),
);
const duties = Array.from({ length: 30 }, (_, i) =>
  madeUpDuty({
    id: `d${i}`,
    actor: `o${(i * 5) % 12}`,
    role: 'lead',
    partners: [{ organ: `o${(i * 7 + 1) % 12}`, relation: 'with' }],
  }),
);
const boxes = ({ parts }: Preview) => parts.flatMap((part) => part.boxes.match(/M/gu) ?? []).length;

describe('a preview', () => {
  const drawing = networkDrawing(duties, organs, WIDE_PLAN);
  const preview = networkPreview(drawing);

  it('has a box for each organ and a line for each tie, in the hues of their systems', () => {
    expect(boxes(preview)).toBe(drawing.nodes.length);
    const lines = preview.parts.flatMap((part) => part.lines.match(/M/gu) ?? []);
    expect(lines).toHaveLength(drawing.edges.length);
    expect(preview.parts.map(({ group }) => group)).toEqual([...GROUPS]);
  });

  it('is small: whole numbers within 240 by 150', () => {
    expect([preview.width <= 240, preview.height <= 150]).toEqual([true, true]);
    for (const { boxes: d, lines } of preview.parts) {
      expect(`${d}${lines}`).not.toContain('.');
      for (const [x, y] of pointsAlong(lines)) {
        expect(x).toBeLessThanOrEqual(preview.width + 1);
        expect(y).toBeLessThanOrEqual(preview.height + 1);
      }
    }
  });

  it('of a board has a square for each cell that holds something', () => {
    const rows = [
      { organ: 'o0', counts: [1, 0, 4] },
      { organ: 'o1', counts: [0, 2, 0] },
    ];
    expect(boxes(boardPreview(rows, organs))).toBe(3);
  });

  it('of a flow puts its parts where the page puts them', () => {
    const part = {
      width: 100,
      height: 40,
      nodes: [{ id: 's1', x: 0, y: 0, width: 40, height: 20 }],
      edges: [{ d: 'M40,10C50,10,60,10,70,10', label: null }],
    };
    const { parts, width } = flowPreview([part, part], (n) => (n === 0 ? 'party' : null));
    expect(parts.map(({ group }) => group)).toEqual(['party', 'other']);
    const starts = pointsAlong(parts[1]?.lines ?? '').map(([x]) => x);
    expect(Math.max(...starts)).toBeLessThanOrEqual(width);
    expect(parts[1]?.boxes).not.toMatch(/^M0 0/u);
  });
});
