/** The outlines of a TrueType font (`glyf` and `loca`), read and written. */
import type { Outline, Point } from './outline.ts';

/** A glyph that is drawn, or one put together of others. */
export type Glyph = { readonly outlines: readonly Outline[] } | { readonly parts: readonly Part[] };

export interface Part {
  readonly glyph: number;
  readonly x: number;
  readonly y: number;
}

/** A part that is also turned or stretched, as commas become quotation marks: such glyphs become outlines of their own. */
interface TurnedPart extends Part {
  readonly matrix: readonly [number, number, number, number];
}

const [ON, SHORT_X, SHORT_Y, REPEAT, SAME_X, SAME_Y] = [1, 2, 4, 8, 16, 32];
const [WORDS, OFFSETS, SCALE, MORE, SCALES, MATRIX] = [1, 2, 8, 32, 64, 128];
const STILL = [1, 0, 0, 1] as const;

export function readGlyphs(glyf: Buffer, loca: Buffer, hasLongOffsets: boolean): Glyph[] {
  const offsets = hasLongOffsets
    ? Array.from({ length: loca.length / 4 }, (_, n) => loca.readUInt32BE(n * 4))
    : Array.from({ length: loca.length / 2 }, (_, n) => loca.readUInt16BE(n * 2) * 2);
  const read = offsets.slice(0, -1).map((start, n) => {
    const bytes = glyf.subarray(start, offsets[n + 1]);
    if (bytes.length === 0) return { outlines: [] };
    const count = bytes.readInt16BE(0);
    return count < 0 ? { parts: readParts(bytes) } : { outlines: readOutlines(bytes, count) };
  });
  const outlinesOf = (glyph: (typeof read)[number]): readonly Outline[] =>
    glyph.outlines ??
    glyph.parts.flatMap((part) =>
      outlinesOf(read[part.glyph] as (typeof read)[number]).map((outline) => moved(outline, part)),
    );
  return read.map((glyph) =>
    glyph.parts?.some(({ matrix }) => String(matrix) !== String(STILL))
      ? { outlines: outlinesOf(glyph) }
      : glyph,
  ) as Glyph[];
}

const moved = (outline: Outline, { x, y, matrix: [a, b, c, d] }: TurnedPart): Outline =>
  outline.map((point) => ({
    x: Math.round(point.x * a + point.y * c) + x,
    y: Math.round(point.x * b + point.y * d) + y,
    on: point.on,
  }));

function readParts(bytes: Buffer): TurnedPart[] {
  const parts: TurnedPart[] = [];
  for (let at = 10, flags = MORE; flags & MORE; ) {
    flags = bytes.readUInt16BE(at);
    if (!(flags & OFFSETS)) throw new Error('a part that is put where a point of another is');
    const glyph = bytes.readUInt16BE(at + 2);
    const isWide = flags & WORDS;
    const x = isWide ? bytes.readInt16BE(at + 4) : bytes.readInt8(at + 4);
    const y = isWide ? bytes.readInt16BE(at + 6) : bytes.readInt8(at + 5);
    at += isWide ? 8 : 6;
    const count = flags & MATRIX ? 4 : flags & SCALES ? 2 : flags & SCALE ? 1 : 0;
    const [a = 1, b = a, c = 0, d = b] = Array.from(
      { length: count },
      (_, n) => bytes.readInt16BE(at + n * 2) / 0x4000,
    );
    at += count * 2;
    parts.push({ glyph, x, y, matrix: count === 4 ? [a, b, c, d] : [a, 0, 0, b] });
  }
  return parts;
}

function readOutlines(bytes: Buffer, count: number): Outline[] {
  const ends = Array.from({ length: count }, (_, n) => bytes.readUInt16BE(10 + n * 2));
  let at = 10 + count * 2;
  at += 2 + bytes.readUInt16BE(at);
  const total = (ends.at(-1) ?? -1) + 1;
  const flags: number[] = [];
  while (flags.length < total) {
    const flag = bytes.readUInt8(at++);
    const times = flag & REPEAT ? bytes.readUInt8(at++) : 0;
    for (let n = 0; n <= times; n++) flags.push(flag);
  }
  const numbers = (short: number, same: number) => {
    let value = 0;
    return flags.map((flag) => {
      if (flag & short) value += bytes.readUInt8(at++) * (flag & same ? 1 : -1);
      else if (!(flag & same)) {
        value += bytes.readInt16BE(at);
        at += 2;
      }
      return value;
    });
  };
  const [xs, ys] = [numbers(SHORT_X, SAME_X), numbers(SHORT_Y, SAME_Y)];
  const points = flags.map((flag, n): Point => ({ x: xs[n] ?? 0, y: ys[n] ?? 0, on: Boolean(flag & ON) }));
  return ends.map((end, n) => points.slice(n === 0 ? 0 : (ends[n - 1] ?? 0) + 1, end + 1));
}

/** The box around a glyph; all zeros where it draws nothing. */
export function boundsOf(glyphs: readonly Glyph[], glyph: Glyph): [number, number, number, number] {
  const points = pointsOf(glyphs, glyph);
  if (points.length === 0) return [0, 0, 0, 0];
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

function pointsOf(glyphs: readonly Glyph[], glyph: Glyph): { x: number; y: number }[] {
  if ('outlines' in glyph) return glyph.outlines.flat();
  return glyph.parts.flatMap((part) =>
    pointsOf(glyphs, glyphs[part.glyph] as Glyph).map(({ x, y }) => ({ x: x + part.x, y: y + part.y })),
  );
}

/** `glyf` and a long `loca`. Written plainly: WOFF2 has its own way of writing outlines short. */
export function writeGlyphs(glyphs: readonly Glyph[]): { glyf: Buffer; loca: Buffer } {
  const written = glyphs.map((glyph) => writeGlyph(glyphs, glyph));
  const loca = Buffer.alloc((glyphs.length + 1) * 4);
  written.reduce(
    (at, bytes, n) => loca.writeUInt32BE(at + bytes.length, (n + 1) * 4) && at + bytes.length,
    0,
  );
  return { glyf: Buffer.concat(written), loca };
}

function writeGlyph(glyphs: readonly Glyph[], glyph: Glyph): Buffer {
  const bounds = boundsOf(glyphs, glyph);
  if ('parts' in glyph) {
    const last = glyph.parts.length - 1;
    const parts = glyph.parts.flatMap((part, n) => [
      WORDS | OFFSETS | (n < last ? MORE : 0),
      part.glyph,
      part.x,
      part.y,
    ]);
    return padded(words(-1, ...bounds, ...parts));
  }
  if (glyph.outlines.length === 0) return Buffer.alloc(0);
  const points = glyph.outlines.flat();
  let end = -1;
  const ends = glyph.outlines.map((outline) => (end += outline.length));
  const steps = (axis: 'x' | 'y') =>
    words(...points.map((point, n) => point[axis] - (points[n - 1]?.[axis] ?? 0)));
  return padded(
    Buffer.concat([
      words(glyph.outlines.length, ...bounds, ...ends, 0),
      Buffer.from(points.map(({ on }) => (on ? ON : 0))),
      steps('x'),
      steps('y'),
    ]),
  );
}

/** Numbers of two bytes each. */
function words(...numbers: readonly number[]): Buffer {
  const bytes = Buffer.alloc(numbers.length * 2);
  numbers.forEach((number, n) => bytes.writeUInt16BE(number & 0xffff, n * 2));
  return bytes;
}

const padded = (bytes: Buffer): Buffer => Buffer.concat([bytes, Buffer.alloc((4 - (bytes.length % 4)) % 4)]);
