import { encode } from 'uqr';

/** A QR code as path data: a square a unit for each dark module, within `size` units a side, quiet zone included. */
export function qrPath(text: string): { d: string; size: number } {
  const { data, size } = encode(text, { ecc: 'M', border: 4 });
  const d = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x},${y}h1v1h-1z`] : []))).join('');
  return { d, size };
}
