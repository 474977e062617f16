import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Fault } from '../../src/model/fault.ts';
import type { Library, Regulation } from '../../src/model/library.ts';
import { lawWordsOf } from './law-words.ts';

/**
 * Compares the law words on the built pages with the texts received: the whole-text page with the whole source, the
 * article pages, in order, with its articles. White space and the marks of Markdown do not count. Gives the first
 * differing place of each, as a fault at its line of the source.
 */
export async function fidelityFaults(library: Library, dist: string): Promise<Fault[]> {
  const faults: Fault[] = [];
  for (const regulation of library.regulations) {
    const folder = join(dist, regulation.id);
    const file = `content/regulations/${regulation.id}/text.md`;
    const whole = await lawWordsIn(join(folder, 'toan-van', 'index.html'));
    faults.push(
      ...differences(file, sourceLetters(regulation, 0, regulation.text.source.length), whole, 'toan-van/'),
    );
    for (const article of regulation.articles) {
      const [start, end] = articleRange(regulation, article.id);
      const words = await lawWordsIn(join(folder, article.id, 'index.html'));
      faults.push(...differences(file, sourceLetters(regulation, start, end), words, `${article.id}/`));
    }
  }
  return faults;
}

interface Letter {
  readonly letter: string;
  readonly line: number;
}

async function lawWordsIn(path: string): Promise<string> {
  return bare(lawWordsOf(await readFile(path, 'utf8')).join('\n'));
}

/** What counts of a text: everything but white space and the marks of Markdown. */
const bare = (text: string) => text.replace(/^- /gmu, '').replace(/[\s#*\\]/gu, '');

/** The letters that count within a run of the source, each with its line; foreign matter is left out. */
function sourceLetters(regulation: Regulation, start: number, end: number): Letter[] {
  const { source, pieces } = regulation.text;
  const letters: Letter[] = [];
  for (const piece of pieces) {
    if (piece.kind === 'foreign' || piece.range.start < start || piece.range.end > end) continue;
    let line = piece.line;
    const opensLine = piece.range.start === 0 || source[piece.range.start - 1] === '\n';
    const words = source.slice(piece.range.start, piece.range.end);
    for (const letter of opensLine ? words.replace(/^- /u, '  ') : words) {
      if (letter === '\n') line++;
      else if (!/[\s#*\\]/u.test(letter)) letters.push({ letter, line });
    }
  }
  return letters;
}

function differences(file: string, source: readonly Letter[], page: string, where: string): Fault[] {
  const shown = [...page];
  const at = source.findIndex(({ letter }, i) => letter !== shown[i]);
  if (at < 0 && shown.length === source.length) return [];
  const place = at < 0 ? source.length : at;
  const said = source.slice(place, place + 24).map(({ letter }) => letter);
  const line = source[Math.min(place, source.length - 1)]?.line ?? 1;
  const message = `the page ${where} differs from the text here: «${said.join('')}» is shown as «${shown.slice(place, place + 24).join('')}»`;
  return [{ file, line, message }];
}

/** From an article's mark to the end of its last provision. */
function articleRange(regulation: Regulation, article: string): [number, number] {
  const own = regulation.text.pieces.filter((piece) => piece.owner === article);
  return [own[0]?.range.start ?? 0, own.at(-1)?.range.end ?? 0];
}
