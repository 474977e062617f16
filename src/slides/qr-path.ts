import { encode } from 'uqr';

/**
 * A QR code as the path of a pen one unit thick, `size` units a side, with `border` units of quiet around: a stroke for
 * each run of dark modules in a row. The mask is a fixed one, which any reader takes: to try all eight costs ten times as long.
 */
export function qrPath(text: string, border = 4): { d: string; size: number } {
  const { data, size } = encode(text, { ecc: 'M', border, maskPattern: 2 });
  return { d: data.map(strokes).join(''), size };
}

function strokes(row: readonly boolean[], y: number): string {
  let at = -1;
  const runs = row.flatMap((dark, x) => (dark && !row[x - 1] ? [x] : []));
  return runs
    .map((from) => {
      const end = row.indexOf(false, from);
      const move = at < 0 ? `M${from} ${y + 0.5}` : `m${from - at} 0`;
      at = end < 0 ? row.length : end;
      return `${move}h${at - from}`;
    })
    .join('');
}
