import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { boundsOf, type Glyph, readGlyphs, writeGlyphs } from '../../../scripts/fonts/glyphs.ts';
import { GRID, lightened } from '../../../scripts/fonts/lighten.ts';
import { fewerPoints, type Outline } from '../../../scripts/fonts/outline.ts';

const on = (x: number, y: number) => ({ x, y, on: true });
const off = (x: number, y: number) => ({ x, y, on: false });
const SERIF = readFileSync(
  new URL(
    '../../../node_modules/@expo-google-fonts/source-serif-4/400Regular/SourceSerif4_400Regular.ttf',
    import.meta.url,
  ),
);

/** A circle of many curves, their ends half-way between controls. */
const circle = (radius: number, count: number): Outline =>
  Array.from({ length: count }, (_, n) => {
    const far = radius / Math.cos(Math.PI / count);
    const angle = (2 * Math.PI * n) / count;
    return off(Math.round(far * Math.cos(angle)), Math.round(far * Math.sin(angle)));
  }).flatMap((control, n, all) => {
    const before = all.at(n - 1) as typeof control;
    return [on(Math.round((before.x + control.x) / 2), Math.round((before.y + control.y) / 2)), control];
  });

/** Points along an outline, its lines and curves walked in small steps. */
function walked(outline: Outline): { x: number; y: number }[] {
  const all = outline.flatMap((point, n) => {
    const after = outline[(n + 1) % outline.length] as (typeof outline)[number];
    return point.on || after.on ? [point] : [point, on((point.x + after.x) / 2, (point.y + after.y) / 2)];
  });
  const start = all.findIndex((point) => point.on);
  const points = [...all.slice(start), ...all.slice(0, start + 1)];
  return points.flatMap((a, n) => {
    const [b, c] = [points[n + 1] ?? a, points[n + 2] ?? a];
    if (!a.on) return [];
    const control = b.on ? { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 } : b;
    const end = b.on ? b : c;
    return Array.from({ length: 20 }, (_, step) => {
      const t = step / 20;
      const by = (axis: 'x' | 'y') =>
        (1 - t) ** 2 * a[axis] + 2 * t * (1 - t) * control[axis] + t ** 2 * end[axis];
      return { x: by('x'), y: by('y') };
    });
  });
}

/** How far an outline is from a circle at most. */
const farthest = (outline: Outline, radius: number): number =>
  Math.max(...walked(outline).map(({ x, y }) => Math.abs(Math.hypot(x, y) - radius)));

describe('an outline of fewer points', () => {
  test('is as good as where it was', () => {
    const was = circle(300, 24);
    const is = fewerPoints(was, 2);
    expect(is.length).toBeLessThan(was.length / 2);
    expect(farthest(is, 300)).toBeLessThan(farthest(was, 300) + 2.5);
  });

  test('that strays further would be seen', () => {
    expect(farthest(fewerPoints(circle(300, 24), 20), 300)).toBeGreaterThan(5);
  });

  test('keeps its corners', () => {
    const box = [on(0, 0), on(10, 0), on(20, 0), on(20, 30), on(0, 30)];
    expect(new Set(fewerPoints(box, 1))).toEqual(new Set([on(0, 0), on(20, 0), on(20, 30), on(0, 30)]));
  });

  test('is the same wherever it is', () => {
    const moved = (by: number) => circle(150, 16).map(({ x, y, on }) => ({ x: x + by, y: y + by, on }));
    const steps = (outline: Outline) =>
      outline.map(({ x, y }, n) => [x - (outline[0]?.x ?? 0), y - (outline[0]?.y ?? 0), n]);
    expect(steps(fewerPoints(moved(7), 2))).toEqual(steps(fewerPoints(moved(0), 2)));
  });
});

describe('glyphs', () => {
  test('are read as they were written, parts too', () => {
    const glyphs: Glyph[] = [
      { outlines: [] },
      {
        outlines: [
          [on(0, -5), off(300, 700), on(12, 40)],
          [on(1, 1), on(2, 2), on(3, 1)],
        ],
      },
      {
        parts: [
          { glyph: 1, x: 0, y: 0 },
          { glyph: 1, x: -200, y: 500 },
        ],
      },
    ];
    const { glyf, loca } = writeGlyphs(glyphs);
    const read = readGlyphs(glyf, loca, true);
    expect(read.slice(0, 2)).toEqual(glyphs.slice(0, 2));
    expect(read[2]).toMatchObject(glyphs[2] as object);
    expect(boundsOf(glyphs, glyphs[2] as Glyph)).toEqual([-200, -5, 300, 1200]);
  });
});

const tableOf = (font: Buffer, tag: string) => {
  const at = Array.from({ length: font.readUInt16BE(4) }, (_, n) => 12 + n * 16).find(
    (place) => font.toString('latin1', place, place + 4) === tag,
  ) as number;
  const start = font.readUInt32BE(at + 8);
  return font.subarray(start, start + font.readUInt32BE(at + 12));
};

test('a letter that is to stand further from what comes before it does, and no other', () => {
  const widths = (font: Buffer) => {
    const hmtx = tableOf(font, 'hmtx');
    return Array.from({ length: tableOf(font, 'hhea').readUInt16BE(34) }, (_, n) => hmtx.readUInt16BE(n * 4));
  };
  const [plain, moved] = [widths(lightened(SERIF)), widths(lightened(SERIF, { '“': 75 }))];
  expect(moved.flatMap((width, n) => (width === plain[n] ? [] : [width - (plain[n] ?? 0)]))).toEqual([
    (75 * GRID) / 1000,
  ]);
  expect(() => lightened(SERIF, { '☃': 75 })).toThrow('☃');
});

test('a lightened font has its letters where they were, on the coarser grid', () => {
  const glyphsOf = (font: Buffer) =>
    readGlyphs(tableOf(font, 'glyf'), tableOf(font, 'loca'), tableOf(font, 'head').readInt16BE(50) === 1);
  const light = lightened(SERIF);
  expect(tableOf(light, 'head').readUInt16BE(18)).toBe(GRID);
  const [was, is] = [glyphsOf(SERIF), glyphsOf(light)];
  expect(is).toHaveLength(was.length);
  const shrunk = GRID / 1000;
  const ink = (glyph: Glyph | undefined) => {
    const points = glyph && 'outlines' in glyph ? glyph.outlines.flatMap(walked) : [];
    return [Math.min(...points.map(({ x }) => x)), Math.max(...points.map(({ y }) => y))];
  };
  const strays = was.slice(0, 200).flatMap((glyph, n) => {
    if (!('outlines' in glyph) || glyph.outlines.length === 0) return [];
    const after = ink(is[n]);
    return ink(glyph).some((edge, side) => Math.abs(edge * shrunk - (after[side] ?? 0)) > 2) ? [n] : [];
  });
  expect(strays).toEqual([]);
  const widths = (font: Buffer) => was.map((_, n) => tableOf(font, 'hmtx').readUInt16BE(n * 4));
  const before = widths(SERIF);
  expect(widths(light).every((width, n) => Math.abs(width - (before[n] ?? 0) * shrunk) <= 0.5)).toBe(true);
});
