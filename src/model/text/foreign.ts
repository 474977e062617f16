import type { Line } from './lines.ts';
import { pageLines } from './page-lines.ts';

/**
 * Finds the lines that are not the regulation's: the front matter of a Markdown file, blocks of HTML and comments, rules
 * between the parts of a file, page heads, a web site's or an editor's notes.
 */
export function foreignLines(source: string, lines: readonly Line[]): boolean[] {
  const foreign = lines.map(() => false);
  const end = frontMatterEnd(lines);
  foreign.fill(true, 0, end);
  const pages = pageLines(source, lines);
  for (let i = end; i < lines.length; ) {
    const length = blockLength(lines, i) || (pages[i] ? 1 : 0);
    foreign.fill(true, i, i + length);
    i += length || 1;
  }
  return foreign;
}

const FRONT_MATTER_REACH = 200;

function frontMatterEnd(lines: readonly Line[]): number {
  const first = lines.findIndex((line) => line.text !== '');
  if (
    first < 0 ||
    lines[first]?.view !== '---' ||
    !/^\p{L}[\w-]*:(?:\s|$)/u.test(lines[first + 1]?.view ?? '')
  ) {
    return 0;
  }
  for (let i = first + 1; i < lines.length && i < first + FRONT_MATTER_REACH; i++) {
    if (/^(?:---|\.\.\.)$/u.test(lines[i]?.view ?? '')) return i + 1;
  }
  return 0;
}

const HTML_REACH = 200;

function blockLength(lines: readonly Line[], i: number): number {
  const view = (lines[i] as Line).view;
  if (/^(?:-{3,}|_{3,})$/u.test(view)) return isRule(lines, i) ? 1 : 0;
  if (/^<!--/u.test(view)) return lengthTo(lines, i, /-->$/u);
  const tag = /^<(div|aside|nav|script|style|header|footer|iframe|figure)\b/iu.exec(view)?.[1];
  if (tag) return lengthTo(lines, i, new RegExp(`</${tag}>$`, 'iu'));
  if (/^<\/?[a-z][^<>]*>$/iu.test(view)) return 1;
  return /^>/u.test(view) ? noteLength(lines, i) : 0;
}

/** A rule of Markdown is alone; a run of hyphens under the name of an office is the text's own ornament. */
function isRule(lines: readonly Line[], i: number): boolean {
  const view = (lines[i] as Line).view;
  return view.length === 3 && (lines[i - 1]?.text ?? '') === '';
}

function lengthTo(lines: readonly Line[], from: number, end: RegExp): number {
  for (let i = from; i < lines.length && i < from + HTML_REACH; i++) {
    if (end.test((lines[i] as Line).view)) return i - from + 1;
  }
  return 1;
}

/** A block quotation of Markdown is an editor's note where a bold label opens it: `> **Ghi chú**: …`. */
function noteLength(lines: readonly Line[], from: number): number {
  let end = from;
  while (/^>/u.test(lines[end]?.view ?? '')) end += 1;
  const label =
    /^>\s*(?:Ghi chú|Chú thích|Lưu ý|Nguồn|Số hiệu|Áp dụng|Xem|Note)(?![\p{L}])|^>\s*\p{Lu}[^.;:]{1,60}:/u;
  return label.test((lines[from] as Line).view) ? end - from : 0;
}
