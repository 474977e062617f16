import { join } from 'node:path';
import { promisify } from 'node:util';
import { crc32, deflate } from 'node:zlib';
import { renderAsync } from '@resvg/resvg-js';

/** The site's own fonts alone, as `scripts/fonts.ts` makes them, so that a picture is the same on every machine. */
const FONTS = {
  loadSystemFonts: false,
  defaultFontFamily: 'Be Vietnam Pro',
  // From the project's folder: bundled, this module runs elsewhere.
  fontDirs: [join(process.cwd(), 'src/styles/fonts')],
};

const packed = promisify(deflate);

/** How many colours PNG numbers. */
const PALETTE_SIZE = 256;

/**
 * A drawing as PNG, in pixels as large as its `width` and `height` say. Packed here, on another thread: flat colours are a
 * half smaller as numbers of a palette, in plain rows, than as the renderer packs them, and the next page is made meanwhile. One
 * of more colours than a palette has is as the renderer packs it.
 */
export async function pngOf(svg: string): Promise<Uint8Array<ArrayBuffer>> {
  const image = await renderAsync(svg, { font: FONTS });
  const { width, height, pixels } = image;
  const { colours, rows } = indexed(new Uint32Array(pixels.buffer, pixels.byteOffset, width * height), width);
  if (colours.length > 4 * PALETTE_SIZE) return new Uint8Array(image.asPng());
  const head = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 8, 3, 0, 0, 0]);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  return new Uint8Array(
    Buffer.concat([
      Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
      chunk('IHDR', head),
      chunk('PLTE', Buffer.from(colours.filter((_, i) => i % 4 < 3))),
      chunk('tRNS', Buffer.from(colours.filter((_, i) => i % 4 === 3))),
      chunk('IDAT', await packed(rows)),
      chunk('IEND', Buffer.alloc(0)),
    ]),
  );
}

/** The colours of a drawing, four bytes each, and its rows as PNG has them: 0 for a plain one, then the number of each colour. */
function indexed(pixels: Uint32Array, width: number): { colours: Uint8Array; rows: Uint8Array } {
  const rows = new Uint8Array(pixels.length + pixels.length / width);
  const numbers = new Map<number, number>();
  let [colour, number] = [-1, 0];
  for (let from = 0, to = 1; from < pixels.length; to++) {
    for (const end = from + width; from < end; from++) {
      const next = pixels[from] as number;
      if (next !== colour) {
        colour = next;
        number = numbers.get(colour) ?? numbers.size;
        numbers.set(colour, number);
      }
      rows[to++] = number;
    }
  }
  return { colours: new Uint8Array(Uint32Array.from(numbers.keys()).buffer), rows };
}

function chunk(type: string, data: Buffer): Buffer {
  const made = Buffer.concat([Buffer.alloc(4), Buffer.from(type, 'latin1'), data, Buffer.alloc(4)]);
  made.writeUInt32BE(data.length, 0);
  made.writeUInt32BE(crc32(made.subarray(4, -4)), made.length - 4);
  return made;
}
