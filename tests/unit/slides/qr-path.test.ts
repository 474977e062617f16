import { encode } from 'uqr';
import { expect, test } from 'vitest';
import { qrPath } from '../../../src/slides/qr-path.ts';

const ADDRESS = 'https://quy-che.example/co-quan/ban-dan-van-huyen-uy/';

/** The modules that a path darkens. */
function modulesOf(d: string, size: number): boolean[][] {
  const rows = Array.from({ length: size }, () => Array.from({ length: size }, () => false));
  let [x, y] = [0, 0];
  for (const [, command, first, second] of d.matchAll(/([Mmh])([\d.]+)(?: ([\d.]+))?/gu)) {
    const by = Number(first);
    if (command === 'M') [x, y] = [by, Number(second) - 0.5];
    else if (command === 'm') x += by;
    else for (const end = x + by; x < end; x++) (rows[y] as boolean[])[x] = true;
  }
  return rows;
}

test.each([4, 1])('the strokes are the modules of the code, with %i of quiet around', (border) => {
  const { d, size } = qrPath(ADDRESS, border);
  expect(modulesOf(d, size)).toEqual(encode(ADDRESS, { ecc: 'M', border, maskPattern: 2 }).data);
  expect(d.length).toBeLessThan(2000);
});

test('a stroke that is lost is found', () => {
  const { d, size } = qrPath(ADDRESS);
  expect(modulesOf(d.replace(/h7/u, 'h6'), size)).not.toEqual(modulesOf(d, size));
});
