import { inflateSync } from 'node:zlib';
import { Resvg } from '@resvg/resvg-js';
import { expect, it } from 'vitest';
import { makeFonts } from '../../../scripts/fonts.ts';
import { pngOf } from '../../../src/site/png.ts';

const drawing = (inner: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="40" height="30" viewBox="0 0 40 30">${inner}</svg>`;

/** The content of the chunks of a PNG by their names. */
function chunksOf(png: Uint8Array): Map<string, Buffer> {
  const bytes = Buffer.from(png);
  const chunks = new Map<string, Buffer>();
  for (let at = 8; at < bytes.length; ) {
    const length = bytes.readUInt32BE(at);
    chunks.set(bytes.toString('latin1', at + 4, at + 8), bytes.subarray(at + 8, at + 8 + length));
    at += 12 + length;
  }
  return chunks;
}

it('the colours of a PNG are those of the drawing, pixel by pixel, where it is seen through too', async () => {
  const svg = drawing(
    '<circle cx="20" cy="15" r="13" fill="#c00"/><path d="M0 0h9v9z" fill="#00f" opacity=".5"/>',
  );
  const chunks = chunksOf(await pngOf(svg));
  const part = (name: string) => [...(chunks.get(name) ?? [])];
  const [colours, through] = [part('PLTE'), part('tRNS')];
  const rows = inflateSync(chunks.get('IDAT') ?? Buffer.alloc(0));
  const shown = Array.from({ length: 30 }, (_, y) => [...rows.subarray(y * 41 + 1, (y + 1) * 41)])
    .flat()
    .flatMap((number) => [...colours.slice(3 * number, 3 * number + 3), through[number] ?? 255]);
  expect(shown).toEqual([...new Resvg(svg).render().pixels]);
  expect(new Set(through).size).toBeGreaterThan(2);
});

it.each(['Be Vietnam Pro', 'Source Serif 4'])('letters of %s are drawn, in two weights', async (family) => {
  await makeFonts();
  const inked = async (weight: number, words: string) => {
    const text = `<text y="20" font-size="16" font-weight="${weight}" font-family="${family}">${words}</text>`;
    const rows = inflateSync(chunksOf(await pngOf(drawing(text))).get('IDAT') ?? Buffer.alloc(0));
    return rows.filter((number) => number > 0).length;
  };
  const [regular, bold, none] = await Promise.all([inked(400, 'Ưỡệ'), inked(600, 'Ưỡệ'), inked(400, '')]);
  expect(none).toBe(0);
  expect(regular).toBeGreaterThan(100);
  expect(bold).toBeGreaterThan(regular);
});

it('a drawing of more colours than a palette has keeps them all', async () => {
  const stops = '<stop stop-color="#000"/><stop offset="1" stop-color="#fe8"/>';
  const many = drawing(
    `<linearGradient id="g" x2="1" y2="1">${stops}</linearGradient><path d="M0 0h40v30H0z" fill="url(#g)"/>`,
  );
  const wide = many.replace('width="40" height="30"', 'width="800" height="600"');
  const chunks = chunksOf(await pngOf(wide));
  // Each pixel has its own colour, and none is numbered.
  expect([chunks.get('IHDR')?.[9], chunks.has('PLTE')]).toEqual([6, false]);
});
