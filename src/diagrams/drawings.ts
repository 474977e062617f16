import { articleDrawing } from './article-drawing.ts';
import type { ArticlePicture } from './article-picture.ts';
import { type CadenceWords, cadenceDrawing } from './cadence-drawing.ts';
import { cadenceList } from './cadence-list.ts';
import type { CadencePicture } from './cadence-picture.ts';
import { flowDrawing } from './flow-drawing.ts';
import type { FlowPicture } from './flow-picture.ts';
import type { Grid } from './grid.ts';
import { gridDrawing } from './grid-drawing.ts';
import { gridList } from './grid-list.ts';
import { organDrawing } from './organ-drawing.ts';
import type { OrganPicture } from './organ-picture.ts';
import { organStack } from './organ-stack.ts';
import { overviewDrawing } from './overview-drawing.ts';
import type { OverviewPicture } from './overview-picture.ts';
import { reportingDrawing } from './reporting-drawing.ts';
import type { ReportingPicture } from './reporting-picture.ts';
import type { Frame, Sheet } from './sheet.ts';

/** A picture as a page carries it for its scripts: what kind it is, its title, whose words it shows, and its data. */
export type Picture = { readonly title: string; readonly source: string } & (
  | { readonly kind: 'overview'; readonly data: OverviewPicture }
  | { readonly kind: 'organ'; readonly data: OrganPicture }
  | { readonly kind: 'flow'; readonly data: FlowPicture }
  | { readonly kind: 'article'; readonly data: ArticlePicture }
  | { readonly kind: 'network' | 'topics' | 'matrix'; readonly data: Grid }
  | { readonly kind: 'reporting'; readonly data: ReportingPicture; readonly board: Grid }
  | { readonly kind: 'cadence'; readonly data: CadencePicture; readonly words: CadenceWords }
);

/** A ladder with more lines than this is no longer read; the board is. */
const MOST_LINES = 40;

/** A picture drawn for a sheet, on as many screens as it needs. */
export function framesOf(picture: Picture, sheet: Sheet): Frame[] {
  switch (picture.kind) {
    case 'overview':
      return [overviewDrawing(picture.data, sheet)];
    case 'organ':
      return organDrawing(picture.data, sheet);
    case 'article':
      return articleDrawing(picture.data, sheet);
    case 'flow':
      return flowDrawing(picture.data, sheet);
    case 'reporting':
      return isLadder(picture.data, sheet) && !isSqueezed(picture, sheet)
        ? [reportingDrawing(picture.data, sheet)]
        : gridDrawing(picture.board, sheet);
    case 'cadence':
      return cadenceDrawing(picture.data, picture.words, sheet);
    default:
      return gridDrawing(picture.data, sheet);
  }
}

const isLadder = ({ ties }: ReportingPicture, { width, text }: Sheet): boolean =>
  ties.length <= MOST_LINES && width >= text * 38;

/**
 * Whether the ladder at its natural height overflows the sheet, so that labels would cover boxes even with smaller
 * letters.
 */
export function isSqueezed(picture: Picture, sheet: Sheet): boolean {
  if (picture.kind !== 'reporting' || sheet.height === null || !isLadder(picture.data, sheet)) return false;
  return reportingDrawing(picture.data, { ...sheet, height: null }).height > sheet.height * 1.05;
}

/** The sheet of each kind on a desk: as wide as the page, and the size of its letters there. */
const DESK: Record<Picture['kind'], Sheet> = {
  overview: { width: 1240, height: 446, text: 20 },
  organ: { width: 1160, height: null, text: 15 },
  flow: { width: 1240, height: null, text: 14 },
  article: { width: 1000, height: null, text: 15 },
  network: { width: 1240, height: null, text: 14 },
  topics: { width: 1240, height: null, text: 14 },
  matrix: { width: 1240, height: null, text: 14 },
  reporting: { width: 1160, height: null, text: 15 },
  cadence: { width: 1240, height: null, text: 14 },
};

/** The picture for a desk, whole. */
export const deskFrame = (picture: Picture): Frame => framesOf(picture, DESK[picture.kind])[0] as Frame;

/** Boards and years for a landscape A4, in letters of 8 pt: a page's own board has more room than paper. */
export const paperFrame = (picture: Picture): Frame | null =>
  picture.kind === 'topics' || picture.kind === 'matrix' || picture.kind === 'cadence'
    ? (framesOf(picture, { width: 1040, height: null, text: 10.8 })[0] ?? null)
    : null;

/** The picture for a phone, whole: narrow, and as long as it needs. */
export function phoneFrame(picture: Picture): Frame {
  const sheet = { width: 344, height: null, text: 14 };
  switch (picture.kind) {
    case 'organ':
      return organStack(picture.data, sheet);
    case 'network':
    case 'topics':
    case 'matrix':
      return gridList(picture.data, sheet);
    case 'reporting':
      return gridList(picture.board, sheet);
    case 'cadence':
      return cadenceList(picture.data, sheet);
    case 'overview':
      return overviewDrawing(picture.data, { ...sheet, text: 13 });
    default:
      return framesOf(picture, sheet)[0] as Frame;
  }
}
