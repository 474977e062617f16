import { encode } from 'uqr';

/**
 * A QR code as one dashed line: a pen one unit thick goes through the rows there and back, `size` units wide with `border`
 * of quiet around, and `dashes` says how far it is down and up in turn: a third of the bytes of a stroke for each run.
 * The mask is a fixed one, which any reader takes: to try all eight costs ten times as long.
 */
export function qrPath(text: string, border = 4): { d: string; dashes: string; size: number } {
  const { data, size } = encode(text, { ecc: 'M', border, maskPattern: 2 });
  const rows = data.slice(border, size - border);
  // The quiet around is at least a unit, so that the pen is up where it turns: each turn is a unit more of it.
  const way = rows.flatMap((row, n) => [...(n % 2 === 0 ? row : row.toReversed()), false]).slice(border);
  const turns = rows.slice(1).map((_, n) => `v1h${n % 2 === 0 ? -size : size}`);
  return {
    d: `M${border} ${border + 0.5}h${size - border}${turns.join('')}`,
    dashes: runs(way).join(' '),
    size,
  };
}

/** How many in a row are alike, from the first, which is dark. */
function runs(way: readonly boolean[]): number[] {
  const lengths: number[] = [];
  way.forEach((dark, n) => {
    if (n > 0 && dark === way[n - 1]) lengths[lengths.length - 1] = (lengths.at(-1) ?? 0) + 1;
    else lengths.push(1);
  });
  return lengths;
}

/** The code as a drawing that says where it leads. */
export function qrMarkup(text: string, border?: number): string {
  const { d, dashes, size } = qrPath(text, border);
  return [
    `<svg class="qr" viewBox="0 0 ${size} ${size}" role="img" aria-label="Mã QR đến ${text}" shape-rendering="crispEdges">`,
    `<path fill="#fff" d="M0,0H${size}V${size}H0Z"/><path fill="none" stroke="#000" stroke-dasharray="${dashes}" d="${d}"/></svg>`,
  ].join('');
}
