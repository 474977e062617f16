/** Words on a page of a made PDF: where they begin, how large they are, and how far above the line. */
export interface MadeWords {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size?: number;
}

/** The bytes of a PDF file whose pages bear these words; a page without any is empty. */
export function madePdf(pages: readonly (readonly MadeWords[])[]): Uint8Array {
  const letters = [...new Set(pages.flat().flatMap(({ text }) => [...text]))];
  const code = (letter: string) => (letters.indexOf(letter) + 1).toString(16).padStart(2, '0');
  const hex = (letter: string) => (letter.codePointAt(0) as number).toString(16).padStart(4, '0');
  const stream = (content: string) => `<< /Length ${content.length} >>\nstream\n${content}\nendstream`;
  const map = `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /M def 1 begincodespacerange <01> <ff> endcodespacerange ${letters.length} beginbfchar ${letters.map((letter) => `<${code(letter)}> <${hex(letter)}>`).join(' ')} endbfchar endcmap end end`;
  const drawn = pages.map((words) =>
    words
      .map(
        ({ text, x, y, size = 12 }) =>
          `BT /F ${size} Tf ${x} ${y} Td <${[...text].map(code).join('')}> Tj ET`,
      )
      .join('\n'),
  );
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, i) => `${5 + 2 * i} 0 R`).join(' ')}] >>`,
    `<< /Type /Font /Subtype /TrueType /BaseFont /Courier /FirstChar 1 /LastChar 255 /Widths [${'600 '.repeat(255)}] /ToUnicode 4 0 R >>`,
    stream(map),
    ...drawn.flatMap((content, i) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F 3 0 R >> >> /Contents ${6 + 2 * i} 0 R >>`,
      stream(content),
    ]),
  ];
  let file = '%PDF-1.4\n';
  const places = objects.map((object, i) => {
    const at = file.length;
    file += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const start = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('')}`;
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(file, 'latin1');
}
