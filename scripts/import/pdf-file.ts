import { getDocumentProxy } from 'unpdf';
import type { TextFault } from '../../src/authoring/placement.ts';
import { LIMITS } from './limits.ts';
import { type Glyph, glyphsOf } from './pdf-glyphs.ts';
import { Unreadable } from './unreadable.ts';
import { raisedSigns } from './word/symbol-letters.ts';

const MOST_PAGES = 4000;
/** Shares of the size of letters: a gap that is a space, one between columns, and what is off the line or small. */
const SPACE = 0.13;
const COLUMN = 4;
const OFF_LINE = 0.15;
const SMALL = 0.8;
/** How far letters may reach into those before them. */
const OVERLAP = 0.5;
/** How much wider than usual the distance between paragraphs is. */
const APART = 1.75;

/**
 * The words of a PDF file with a text layer, line by line as printed, a form feed before each page after the first. Throws
 * where there are no words: pictures of pages must be recognised first.
 */
export async function readPdfFile(
  bytes: Uint8Array,
): Promise<{ text: string; notices: readonly TextFault[] }> {
  if (bytes.length > LIMITS.fileBytes) throw new Unreadable('is refused: it is larger than any text');
  const pdf = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 }).catch((error: Error) => {
    throw new Unreadable(`is not a PDF file that can be read (${error.message})`);
  });
  if (pdf.numPages > MOST_PAGES) throw new Unreadable('is refused: it has more pages than any text');
  const lines: string[] = [];
  const notices: TextFault[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    const rows = rowsOf(await glyphsOf(await page.getOperatorList()));
    const tell = (message: string) => notices.push({ line: lines.length + 1, message });
    if (rows.length === 0) tell(`has no words on page ${number}, only a picture or nothing; please compare`);
    const leading = usualLeading(rows);
    rows.forEach((row, i) => {
      const above = rows[i - 1];
      if (above && leading > 0 && baseOf(above) - baseOf(row) > leading * APART) lines.push('');
      const words = printed(row, lines.length + 1, tell);
      lines.push(i === 0 && number > 1 ? `\f${words}` : words);
    });
    page.cleanup();
  }
  await pdf.destroy();
  if (!lines.some((line) => /\p{L}/u.test(line))) {
    throw new Unreadable(
      'has no words in it, only pictures of pages: let a program recognise the text (OCR) first',
    );
  }
  return { text: `${lines.join('\n')}\n`, notices };
}

/** The letters of a page as rows from top to bottom, each from left to right. */
function rowsOf(glyphs: readonly Glyph[]): Glyph[][] {
  const rows: Glyph[][] = [];
  for (const one of [...glyphs].sort((a, b) => b.y - a.y)) {
    const row = rows.at(-1);
    const reach = row ? Math.max(one.size, ...row.slice(0, 50).map(({ size }) => size)) / 2 : 0;
    if (row && baseOf(row) - one.y < reach) row.push(one);
    else rows.push([one]);
  }
  return rows.map((row) => row.sort((a, b) => a.x - b.x));
}

/** Where the largest letters of a row stand. */
const baseOf = (row: readonly Glyph[]): number =>
  row.reduce((most, one) => (one.size > most.size ? one : most)).y;

function usualLeading(rows: readonly (readonly Glyph[])[]): number {
  const steps = rows.slice(1).map((row, i) => baseOf(rows[i] as Glyph[]) - baseOf(row));
  return steps.sort((a, b) => a - b)[Math.floor(steps.length / 2)] ?? 0;
}

function printed(row: readonly Glyph[], line: number, tell: (message: string) => void): string {
  try {
    return wordsOf(row, tell);
  } catch (error) {
    throw error instanceof Unreadable ? new Unreadable(error.message, line) : error;
  }
}

/** The words of a row; what is raised, as the 6 in 10⁶, as signs. */
function wordsOf(row: readonly Glyph[], tell: (message: string) => void): string {
  const base = baseOf(row);
  const full = Math.max(...row.map(({ size }) => size));
  const runs: { text: string; raised: 'above' | 'below' | null }[] = [];
  let before: Glyph | null = null;
  for (const one of row) {
    // Bold letters may be made by drawing the same ones twice.
    if (before?.text === one.text && one.x - before.x < (one.end - one.x) / 2) continue;
    const gap = before ? one.x - before.end : 0;
    if (gap < -full * OVERLAP) {
      throw new Unreadable(
        `has letters drawn over each other, whose order is lost, near «${one.text}»; import a .docx file of the text instead`,
      );
    }
    const space = gap > full * COLUMN ? '    ' : gap > full * SPACE ? ' ' : '';
    const raised = raisedFrom(one, base, full);
    const last = runs.at(-1);
    if (last && last.raised === raised) last.text += space + one.text;
    else runs.push({ text: space + one.text, raised });
    before = one;
  }
  return runs
    .map((run) => onLine(run, tell))
    .join('')
    .trim();
}

function raisedFrom({ y, size }: Glyph, base: number, full: number): 'above' | 'below' | null {
  const off = (y - base) / full;
  if (size >= full * SMALL || Math.abs(off) < OFF_LINE) return null;
  return off > 0 ? 'above' : 'below';
}

function onLine(
  { text, raised }: { text: string; raised: 'above' | 'below' | null },
  tell: (message: string) => void,
): string {
  const signs = raised ? (raisedSigns(text, raised) ?? text) : text;
  if (signs !== text)
    tell(`has «${text.trim()}» above or below the line, which was written «${signs.trim()}»`);
  return signs;
}
