import { DOMParser } from '@xmldom/xmldom';
import JSZip from 'jszip';
import { wordLines } from './word-lines.ts';

/** The words of a `.docx` file as lines. Throws, saying why, where the file is no Word file. */
export async function readWordFile(bytes: Uint8Array): Promise<{ text: string; pictures: number }> {
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
  return {
    text: `${lines
      .join('\n')
      .replace(/\n{3,}/gu, '\n\n')
      .trim()}\n`,
    pictures,
  };
}
