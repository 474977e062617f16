import { deflateSync } from 'node:zlib';
import { hue } from '../styles/palette.ts';
import { ICON } from './icon.ts';

/** The icons as pictures: systems that put the site on a home screen take no drawings. */
export const ICON_FILES = {
  'icon-192.png': { size: 192, purpose: 'any' },
  'icon-512.png': { size: 512, purpose: 'any' },
  // What is cut to the system's own shape: the seal's colour to the edges, the lines within the middle.
  'icon-maskable.png': { size: 512, purpose: 'maskable' },
  'apple-touch-icon.png': { size: 180, purpose: 'maskable' },
} as const;
export type IconFile = keyof typeof ICON_FILES;

/** An icon as PNG. The sign is made of bars, so each dot takes of a bar's colour the part that the bar covers. */
export function iconPng(name: IconFile): Buffer {
  const { size, purpose } = ICON_FILES[name];
  const dots = new Float64Array(size * size * 4);
  const scale = size / 32;
  if (purpose === 'maskable') paint(dots, size, [0, 0, size, size], hue('accent'));
  for (const { colour, bars } of ICON) {
    for (const [x, y, width, height] of bars) {
      paint(dots, size, [x * scale, y * scale, (x + width) * scale, (y + height) * scale], colour);
    }
  }
  const rows = Buffer.alloc(size * (1 + size * 4));
  for (let y = 0; y < size; y++) {
    for (let i = 0; i < size * 4; i++)
      rows[y * (1 + size * 4) + 1 + i] = Math.round(dots[y * size * 4 + i] ?? 0);
  }
  const head = Buffer.alloc(13);
  head.writeUInt32BE(size, 0);
  head.writeUInt32BE(size, 4);
  // Eight bits for each of red, green, blue and how solid it is.
  head.set([8, 6], 8);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

type Box = readonly [left: number, top: number, right: number, bottom: number];

function paint(dots: Float64Array, size: number, [left, top, right, bottom]: Box, colour: string): void {
  const hues = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  const covered = (at: number, from: number, to: number) =>
    Math.max(0, Math.min(at + 1, to) - Math.max(at, from));
  for (let y = Math.floor(top); y < Math.min(size, bottom); y++) {
    for (let x = Math.floor(left); x < Math.min(size, right); x++) {
      const part = covered(x, left, right) * covered(y, top, bottom);
      const dot = (y * size + x) * 4;
      const under = (dots[dot + 3] ?? 0) / 255;
      // A dot that nothing was under takes the colour whole: only how solid it is says how much is covered.
      for (const [i, value] of hues.entries()) {
        dots[dot + i] = under === 0 ? value : (dots[dot + i] ?? 0) * (1 - part) + value * part;
      }
      dots[dot + 3] = 255 * (part + under * (1 - part));
    }
  }
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  body.copy(framed, 4);
  framed.writeUInt32BE(checkSum(body), body.length + 4);
  return framed;
}

/** The check sum that PNG asks for, as its specification computes it. */
function checkSum(bytes: Buffer): number {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? 0xedb88320 ^ (sum >>> 1) : sum >>> 1;
  }
  return ~sum >>> 0;
}
