import { nodeShape } from '../diagrams/node-shape.ts';
import { setLines } from '../diagrams/set-lines.ts';
import { BRAND } from '../labels/common.ts';
import type { Group } from '../model/organ.ts';
import { hue } from '../styles/palette.ts';
import { ICON_PATHS } from './icon.ts';

/** Words of the law, or ours: each has its own face. */
export interface Phrase {
  readonly words: string;
  readonly isLaw: boolean;
}

/** What the picture of a shared page says. */
export interface Preview {
  /** Where it belongs: `Quy chế 05-QC/HU · Điều 5`. */
  readonly over: string;
  readonly title: Phrase;
  /** Below the title, as many lines as fit. */
  readonly below: readonly Phrase[];
  readonly group: Group | null;
}

/** What chat programs and networks ask for; nearly two to one. */
export const PREVIEW_SIZE = { width: 1200, height: 630 };
const MARGIN = 80;
const WIDTH = PREVIEW_SIZE.width - 2 * MARGIN;
const SANS = 'Be Vietnam Pro';
const SERIF = 'Source Serif 4';

/** The picture as SVG: a title that can be read at the size of a thumb, a line of the system's colour at the edge. */
export function previewSvg({ over, title, below, group }: Preview): string {
  const { width, height } = PREVIEW_SIZE;
  const colour = hue(group ? `g-${group}` : 'accent');
  const size = setLines(title.words, 72, WIDTH).length <= 2 ? 72 : 56;
  const titleLines = setLines(title.words, size, WIDTH).slice(0, 4);
  const top = 196;
  const end = top + (titleLines.length - 1) * size * 1.2;
  const room = Math.floor((height - 150 - end - 30) / 46);
  const shape = group
    ? `<path d="${nodeShape(group, { x: MARGIN, y: 72, width: 56, height: 34 })}" fill="none" stroke="${colour}" stroke-width="3"/>`
    : '';
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<path fill="${hue('paper')}" d="M0 0h${width}v${height}H0z"/>`,
    `<path fill="${colour}" d="M0 0h18v${height}H0z"/>`,
    shape,
    text([over], MARGIN + (group ? 80 : 0), 101, 34, { face: SANS, weight: 600, fill: hue('muted') }),
    text(titleLines, MARGIN, top, size, { face: faceOf(title), weight: 600, fill: hue('ink') }),
    ...linesOf(below, room).map(({ words, ...phrase }, i) =>
      text([words], MARGIN, end + 78 + i * 46, 34, { face: faceOf(phrase), weight: 400, fill: hue('ink') }),
    ),
    `<svg x="${MARGIN - 8}" y="${height - 88}" width="56" height="56" viewBox="0 0 32 32">${ICON_PATHS}</svg>`,
    text([BRAND], MARGIN + 64, height - 49, 32, { face: SANS, weight: 600, fill: hue('accent') }),
    '</svg>',
  ].join('');
}

const faceOf = ({ isLaw }: Pick<Phrase, 'isLaw'>): string => (isLaw ? SERIF : SANS);

/** A phrase alone takes all lines, one of several a line each; what is left out is said by an ellipsis. */
function linesOf(phrases: readonly Phrase[], room: number): Phrase[] {
  const most = phrases.length === 1 ? room : 1;
  return phrases.slice(0, room).flatMap(({ words, isLaw }) => {
    const lines = setLines(words, 34, WIDTH);
    const last = lines[most - 1]?.replace(/[\s,;.]+$/u, '');
    const shown = lines.length > most ? [...lines.slice(0, most - 1), `${last} …`] : lines;
    return shown.map((line) => ({ words: line, isLaw }));
  });
}

interface Face {
  readonly face: string;
  readonly weight: number;
  readonly fill: string;
}

const text = (lines: readonly string[], x: number, y: number, size: number, { face, weight, fill }: Face) =>
  lines
    .map(
      (line, i) =>
        `<text x="${x}" y="${Math.round(y + i * size * (size > 40 ? 1.2 : 1.35))}" font-family="${face}" font-weight="${weight}" font-size="${size}" fill="${fill}">${escaped(line)}</text>`,
    )
    .join('');

const escaped = (words: string): string =>
  words.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/>/gu, '&gt;');
