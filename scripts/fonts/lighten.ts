/** Makes a TrueType font lighter by what is not seen: a coarser grid, fewer points, no names, one table of letters. */
import { boundsOf, type Glyph, readGlyphs, writeGlyphs } from './glyphs.ts';
import { fewerPoints, type Outline } from './outline.ts';

/** The grid, in parts of the em: where a point is rounded to it, text moves by a fortieth of a pixel at most. */
export const GRID = 400;
/** How far an outline may move, in thousandths of the em. */
export const TOLERANCE = 2.5;

/** Where tables hold lengths of the grid: signed numbers of two bytes. */
const LENGTHS: Readonly<Record<string, readonly number[]>> = {
  hhea: [4, 6, 8],
  'OS/2': [2, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 68, 70, 72, 74, 76, 86, 88],
  post: [8, 10],
};

/** `shifts` says of a letter how far it goes to the right in its place, in thousandths of the em: its width grows by as much. */
export function lightened(font: Buffer, shifts: Readonly<Record<string, number>> = {}): Buffer {
  const tables = tablesOf(font);
  const table = (tag: string): Buffer => {
    const found = tables.get(tag);
    if (!found) throw new Error(`the font has no table ${tag}`);
    return found;
  };
  const [head, hhea, hmtx] = [table('head'), table('hhea'), table('hmtx')];
  const scale = GRID / head.readUInt16BE(18);
  const scaled = (length: number) => Math.round(length * scale);
  const further = new Map(
    Object.entries(shifts).map(([letter, by]) => [
      glyphOf(table('cmap'), letter),
      Math.round((by * GRID) / 1000),
    ]),
  );
  const read = readGlyphs(table('glyf'), table('loca'), head.readInt16BE(50) === 1);
  const glyphs = read.map((glyph, n) => scaledGlyph(glyph, scaled, further.get(n) ?? 0));
  const bounds = glyphs.map((glyph) => boundsOf(glyphs, glyph));
  const { glyf, loca } = writeGlyphs(glyphs);
  const wide = hhea.readUInt16BE(34);
  const metrics = Buffer.alloc(hmtx.length);
  glyphs.forEach((_, n) => {
    if (n < wide) metrics.writeUInt16BE(scaled(hmtx.readUInt16BE(n * 4)) + (further.get(n) ?? 0), n * 4);
    metrics.writeInt16BE(bounds[n]?.[0] ?? 0, n < wide ? n * 4 + 2 : wide * 4 + (n - wide) * 2);
  });
  for (const [tag, places] of Object.entries(LENGTHS)) {
    for (const at of places) table(tag).writeInt16BE(scaled(table(tag).readInt16BE(at)), at);
  }
  head.writeUInt16BE(GRID, 18);
  [0, 1, 2, 3].forEach((n) => {
    const all = bounds.map((box) => box[n] ?? 0);
    head.writeInt16BE(n < 2 ? Math.min(...all) : Math.max(...all), 36 + n * 2);
  });
  head.writeInt16BE(1, 50);
  return fontOf(
    new Map([
      ...tables,
      ['glyf', glyf],
      ['loca', loca],
      ['hmtx', metrics],
      ['name', namesOf('a')],
      ['cmap', onlyUnicode(table('cmap'))],
    ]),
  );
}

function scaledGlyph(glyph: Glyph, scaled: (length: number) => number, by: number): Glyph {
  if ('parts' in glyph)
    return { parts: glyph.parts.map(({ glyph, x, y }) => ({ glyph, x: scaled(x) + by, y: scaled(y) })) };
  const outlines = glyph.outlines
    .map((outline) => scaledFromStart(fewerPoints(outline, TOLERANCE), scaled))
    .map((outline) => outline.map((point) => ({ ...point, x: point.x + by })));
  return { outlines };
}

/** Each point relative to the first, so that one mark on several letters stays one shape, which compression saves. */
function scaledFromStart(outline: Outline, scaled: (length: number) => number): Outline {
  const start = outline[0] ?? { x: 0, y: 0 };
  return outline.map(({ x, y, on }) => ({
    x: scaled(start.x) + scaled(x - start.x),
    y: scaled(start.y) + scaled(y - start.y),
    on,
  }));
}

/** The tables of a font, each a copy. */
function tablesOf(font: Buffer): Map<string, Buffer> {
  const count = font.readUInt16BE(4);
  return new Map(
    Array.from({ length: count }, (_, n) => {
      const at = 12 + n * 16;
      const start = font.readUInt32BE(at + 8);
      const bytes = Buffer.from(font.subarray(start, start + font.readUInt32BE(at + 12)));
      return [font.toString('latin1', at, at + 4), bytes];
    }),
  );
}

/** Its sums of bytes are left out: what makes the WOFF2 of it makes them. */
function fontOf(tables: ReadonlyMap<string, Buffer>): Buffer {
  const sorted = [...tables].sort(([a], [b]) => (a < b ? -1 : 1));
  const top = Buffer.alloc(12 + sorted.length * 16);
  top.writeUInt32BE(0x00010000, 0);
  top.writeUInt16BE(sorted.length, 4);
  const parts: Buffer[] = [top];
  let at = top.length;
  sorted.forEach(([tag, bytes], n) => {
    top.write(tag, 12 + n * 16, 'latin1');
    top.writeUInt32BE(at, 20 + n * 16);
    top.writeUInt32BE(bytes.length, 24 + n * 16);
    parts.push(bytes, Buffer.alloc((4 - (bytes.length % 4)) % 4));
    at += bytes.length + ((4 - (bytes.length % 4)) % 4);
  });
  return Buffer.concat(parts);
}

/** One name for family, style, whole and PostScript: a style sheet gives a font the name that pages use. */
function namesOf(name: string): Buffer {
  const kinds = [1, 2, 4, 6];
  const bytes = Buffer.alloc(6 + kinds.length * 12 + name.length * 2);
  bytes.writeUInt16BE(kinds.length, 2);
  bytes.writeUInt16BE(6 + kinds.length * 12, 4);
  kinds.forEach((kind, n) => {
    [3, 1, 0x409, kind, name.length * 2, 0].forEach((word, i) =>
      bytes.writeUInt16BE(word, 6 + n * 12 + i * 2),
    );
  });
  [...name].forEach((letter, n) => bytes.writeUInt16BE(letter.charCodeAt(0), 6 + kinds.length * 12 + n * 2));
  return bytes;
}

/** The glyph of a letter, by the table of letters in segments (format 4). */
function glyphOf(cmap: Buffer, letter: string): number {
  const table = onlyUnicode(cmap).subarray(12);
  const code = letter.charCodeAt(0);
  const twice = table.readUInt16BE(6);
  for (let at = 14; at < 14 + twice; at += 2) {
    if (table.readUInt16BE(at) < code) continue;
    const start = table.readUInt16BE(at + twice + 2);
    const delta = table.readUInt16BE(at + twice * 2 + 2);
    const place = at + twice * 3 + 2;
    const range = table.readUInt16BE(place);
    if (code < start) break;
    const own = range === 0 ? code : table.readUInt16BE(place + range + (code - start) * 2);
    return (own + delta) & 0xffff;
  }
  throw new Error(`the font has no ${letter}`);
}

/** The table of letters that every browser reads; fonts hold it again for systems of old. */
function onlyUnicode(cmap: Buffer): Buffer {
  const count = cmap.readUInt16BE(2);
  const found = Array.from({ length: count }, (_, n) => 4 + n * 8).find(
    (at) => cmap.readUInt16BE(at) === 3 && cmap.readUInt16BE(at + 2) === 1,
  );
  if (found === undefined) throw new Error('the font has no table of Unicode letters');
  const start = cmap.readUInt32BE(found + 4);
  const top = Buffer.alloc(12);
  [0, 1, 3, 1, 0, 12].forEach((word, n) => top.writeUInt16BE(word, n * 2));
  return Buffer.concat([top, cmap.subarray(start, start + cmap.readUInt16BE(start + 2))]);
}
