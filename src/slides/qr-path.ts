import encodeQR from 'qr';

/** The mask is a fixed one, which any reader takes: to try all eight costs ten times as long. */
const modulesOf = (text: string, border: number): boolean[][] =>
  encodeQR(text, 'raw', { ecc: 'medium', border, mask: 2 });

/**
 * A QR code as one dashed line: a pen one unit thick goes through the rows there and back, `size` units wide with `border`
 * of quiet around, and `dashes` says how far it is down and up in turn: a third of the bytes of a stroke for each run.
 */
export function qrPath(text: string, border = 4): { d: string; dashes: string; size: number } {
  const modules = modulesOf(text, border);
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

/**
 * A QR code as a picture of one bit a module, which every page has for paper: packed with the page it takes half the
 * bytes of a drawing. A bitmap, since that needs no packing of its own.
 */
export function qrBitmap(text: string): string {
  const modules = modulesOf(text, 1);
  const size = modules.length;
  const row = Math.ceil(size / 32) * 4;
  const bytes = new Uint8Array(62 + row * size);
  const head = new DataView(bytes.buffer);
  head.setUint16(0, 0x424d);
  const words = [bytes.length, 0, 62, 40, size, size];
  for (const [i, word] of words.entries()) head.setUint32(2 + i * 4, word, true);
  head.setUint16(26, 1, true);
  head.setUint16(28, 1, true);
  // A bit that is set is light; rows come from the lowest up.
  head.setUint32(58, 0xffffff00);
  for (let y = 0; y < size; y++) {
    const line = modules[y] as readonly boolean[];
    const from = 62 + (size - 1 - y) * row;
    for (let x = 0; x < size; x++) {
      if (!line[x]) bytes[from + (x >> 3)] = (bytes[from + (x >> 3)] as number) | (0x80 >> (x & 7));
    }
  }
  return `data:image/bmp;base64,${btoa(String.fromCharCode(...bytes))}`;
}
