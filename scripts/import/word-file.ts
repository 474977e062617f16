import { DOMParser } from '@xmldom/xmldom';
import JSZip from 'jszip';
import { wordLines } from './word-lines.ts';

/** What a Word file holds: its words as lines, how many pictures, and what its pages bear at head and foot. */
export interface WordFile {
  readonly text: string;
  readonly pictures: number;
  readonly heads: readonly string[];
}

/** The words of a `.docx` file as lines. Throws, saying why, where the file is no Word file. */
export async function readWordFile(bytes: Uint8Array): Promise<WordFile> {
  const zip = await JSZip.loadAsync(bytes).catch(() => {
    throw new Error('is not a .docx file; a .doc file must first be saved as .docx');
  });
  const open = async (name: string): Promise<Document | null> => {
    const xml = await zip.file(`word/${name}.xml`)?.async('string');
    return xml ? new DOMParser().parseFromString(xml, 'text/xml') : null;
  };
  const document = await open('document');
  if (!document) throw new Error('is not a .docx file: it has no word/document.xml');
  const [styles, numbering, footnotes, endnotes] = await Promise.all(
    ['styles', 'numbering', 'footnotes', 'endnotes'].map(open),
  );
  const { lines, pictures } = wordLines({
    document,
    styles: styles ?? null,
    numbering: numbering ?? null,
    footnotes: footnotes ?? null,
    endnotes: endnotes ?? null,
  });
  const margins = Object.keys(zip.files).flatMap(
    (name) => /^word\/((?:header|footer)\d*)\.xml$/u.exec(name)?.[1] ?? [],
  );
  const heads = await Promise.all(margins.sort().map(async (name) => wordsOf(await open(name))));
  return {
    text: `${lines
      .join('\n')
      .replace(/\n{3,}/gu, '\n\n')
      .trim()}\n`,
    pictures,
    heads: [...new Set(heads)].filter((words) => /\p{L}/u.test(words)),
  };
}

const wordsOf = (part: Document | null): string =>
  Array.from(part?.getElementsByTagName('w:t') ?? [], (run) => run.textContent ?? '')
    .join('')
    .trim();
