import { encode } from 'uqr';
import { expect, test } from 'vitest';
import { qrBitmap, qrPath } from '../../../src/slides/qr-path.ts';

const ADDRESS = 'https://quy-che.example/co-quan/ban-dan-van-huyen-uy/';

/** The modules that a dashed line darkens. */
function modulesOf({ d, dashes, size }: ReturnType<typeof qrPath>): boolean[][] {
  const rows = Array.from({ length: size }, () => Array.from({ length: size }, () => false));
  const down = dashes.split(' ').flatMap((far, n) => Array.from({ length: Number(far) }, () => n % 2 === 0));
  let [x, y, gone] = [0, 0, 0];
  for (const [, command, first, second] of d.matchAll(/([Mhv])(-?[\d.]+)(?: ([\d.]+))?/gu)) {
    const by = Number(first);
    if (command === 'M') [x, y] = [by, Number(second) - 0.5];
    for (let n = 0; command !== 'M' && n < Math.abs(by); n++, gone++) {
      if (command === 'v') {
        y += 1;
        if (down[gone]) throw new Error('the pen is down where it turns');
        continue;
      }
      if (by < 0) x -= 1;
      if (down[gone]) (rows[y] as boolean[])[x] = true;
      if (by > 0) x += 1;
    }
  }
  return rows;
}

test.each([4, 1])('the dashes are the modules of the code, with %i of quiet around', (border) => {
  const path = qrPath(ADDRESS, border);
  expect(modulesOf(path)).toEqual(encode(ADDRESS, { ecc: 'M', border, maskPattern: 2 }).data);
  expect(path.dashes.length).toBeLessThan(1200);
});

test('a dash that is too short is found', () => {
  const path = qrPath(ADDRESS);
  expect(modulesOf({ ...path, dashes: path.dashes.replace(/^7/u, '6') })).not.toEqual(modulesOf(path));
});

/** The modules that a bitmap of one bit each darkens. */
function modulesIn(address: string): boolean[][] {
  const bytes = Buffer.from(address.replace('data:image/bmp;base64,', ''), 'base64');
  const [from, size] = [bytes.readUInt32LE(10), bytes.readUInt32LE(18)];
  const row = (bytes.length - from) / size;
  return Array.from({ length: size }, (_, y) =>
    Array.from({ length: size }, (_, x) => {
      const byte = bytes[from + (size - 1 - y) * row + (x >> 3)] ?? 0;
      return (byte & (0x80 >> (x & 7))) === 0;
    }),
  );
}

test('the bits of the picture for paper are the modules of the code', () => {
  const { data } = encode(ADDRESS, { ecc: 'M', border: 1, maskPattern: 2 });
  expect(modulesIn(qrBitmap(ADDRESS))).toEqual(data);
  expect(modulesIn(qrBitmap(`${ADDRESS}x`))).not.toEqual(data);
});
