import { inflateRawSync } from 'node:zlib';

/** Reads one part of a `.docx` file, which is a ZIP archive, through its central directory. */
export function docxPart(file: ArrayBuffer, name: string): string {
  const bytes = Buffer.from(file);
  let at = bytes.readUInt32LE(bytes.lastIndexOf(Buffer.from('PK\u0005\u0006', 'latin1')) + 16);
  while (bytes.readUInt32LE(at) === 0x02014b50) {
    const [method, packed] = [bytes.readUInt16LE(at + 10), bytes.readUInt32LE(at + 20)];
    const [nameLength, extra, comment] = [28, 30, 32].map((offset) => bytes.readUInt16LE(at + offset));
    const [length, rest] = [nameLength ?? 0, (extra ?? 0) + (comment ?? 0)];
    if (bytes.toString('utf8', at + 46, at + 46 + length) === name) {
      const local = bytes.readUInt32LE(at + 42);
      const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
      const data = bytes.subarray(start, start + packed);
      return (method === 0 ? data : inflateRawSync(data)).toString('utf8');
    }
    at += 46 + length + rest;
  }
  throw new Error(`the file has no ${name}`);
}

/** A run of words in a Word file, with the font it is set in, and the style of its paragraph. */
export interface WordRun {
  readonly text: string;
  readonly font: string | null;
  readonly style: string | null;
}

/** The runs of `word/document.xml` in order. */
export function docxRuns(file: ArrayBuffer): WordRun[] {
  const xml = docxPart(file, 'word/document.xml');
  return [...xml.matchAll(/<w:p>(.*?)<\/w:p>/gsu)].flatMap(([, paragraph = '']) => {
    const style = /<w:pStyle w:val="([^"]+)"/u.exec(paragraph)?.[1] ?? null;
    return [...paragraph.matchAll(/<w:r>(.*?)<\/w:r>/gsu)].map(([, run = '']) => ({
      text: unescaped(/<w:t[^>]*>([^<]*)<\/w:t>/u.exec(run)?.[1] ?? ''),
      font: /w:ascii="([^"]+)"/u.exec(run)?.[1] ?? null,
      style,
    }));
  });
}

const unescaped = (text: string) =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
