import encodeQR from 'qr';

/**
 * A QR code as one dashed line: a pen one unit thick goes through the rows there and back, `size` units wide with `border`
 * of quiet around, and `dashes` says how far it is down and up in turn: a third of the bytes of a stroke for each run.
 * The mask is a fixed one, which any reader takes: to try all eight costs ten times as long.
 */
export function qrPath(text: string, border = 4): { d: string; dashes: string; size: number } {
  const modules = encodeQR(text, 'raw', { ecc: 'medium', border, mask: 2 });
  const size = modules.length;
  const dashes: number[] = [0];
  let isDown = true;
  const draw = (dark: boolean) => {
    if (dark !== isDown) dashes.push(0);
    isDown = dark;
    dashes[dashes.length - 1] = (dashes.at(-1) ?? 0) + 1;
  };
  let d = `M${border} ${border + 0.5}h${size - border}`;
  for (let y = border; y < size - border; y++) {
    const row = modules[y] ?? [];
    const there = (y - border) % 2 === 0;
    // The quiet around is at least a unit, so that the pen is up where it turns: each turn is a unit more of it.
    if (y > border) {
      d += `v1h${there ? size : -size}`;
      draw(false);
    }
    // The first row begins at its first module, which is dark.
    for (let x = y === border ? border : 0; x < size; x++) draw(row[there ? x : size - 1 - x] === true);
  }
  return { d, dashes: dashes.join(' '), size };
}

/** The code as a drawing that says where it leads. */
export function qrMarkup(text: string, border?: number): string {
  const { d, dashes, size } = qrPath(text, border);
  return [
    `<svg class="qr" viewBox="0 0 ${size} ${size}" role="img" aria-label="Mã QR đến ${text}" shape-rendering="crispEdges">`,
    `<path fill="#fff" d="M0,0H${size}V${size}H0Z"/><path fill="none" stroke="#000" stroke-dasharray="${dashes}" d="${d}"/></svg>`,
  ].join('');
}
