import { articleDrawing } from './article-drawing.ts';
import type { ArticlePicture } from './article-picture.ts';
import { boardList } from './board-list.ts';
import { type CadenceWords, cadenceDrawing } from './cadence-drawing.ts';
import type { CadencePicture } from './cadence-picture.ts';
import { flowDrawing } from './flow-drawing.ts';
import type { FlowPicture } from './flow-picture.ts';
import { flowSheet } from './flow-sheet.ts';
import type { Grid } from './grid.ts';
import { gridDrawing } from './grid-drawing.ts';
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
  | { readonly kind: 'reporting'; readonly data: ReportingPicture }
  | { readonly kind: 'cadence'; readonly data: CadencePicture; readonly words: CadenceWords }
);

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
      return reportingDrawing(picture.data, sheet);
    case 'cadence':
      return cadenceDrawing(picture.data, picture.words, sheet);
    default:
      return boardOf(picture.data, sheet);
  }
}

/** In letters for a room a board is words: its markers would fill a dozen screens, and no legend is at hand there. */
const boardOf = (grid: Grid, sheet: Sheet): Frame[] =>
  sheet.height !== null && sheet.text > MOST_OF_MARKERS ? boardList(grid, sheet) : gridDrawing(grid, sheet);

/** The largest letters in which a board has markers. */
const MOST_OF_MARKERS = 17;

/** The sheet of each kind on a desk: as wide as the page, and the size of its letters there. */
const DESK: Record<Exclude<Picture['kind'], 'flow'>, Sheet> = {
  overview: { width: 1190, height: 502, text: 20 },
  organ: { width: 1160, height: null, text: 15 },
  article: { width: 970, height: null, text: 15 },
  network: { width: 1190, height: null, text: 14 },
  topics: { width: 1190, height: null, text: 14 },
  matrix: { width: 1190, height: null, text: 14 },
  reporting: { width: 860, height: null, text: 15 },
  cadence: { width: 1190, height: null, text: 14 },
};

/** The picture for a desk, whole. */
export const deskFrame = (picture: Picture): Frame =>
  picture.kind === 'flow' ? flowSheet(picture.data) : (framesOf(picture, DESK[picture.kind])[0] as Frame);

/** Letters on a landscape A4 of 1040 units, of kinds that are set closer there than on a page: 8 pt, of flows 9. */
const ON_PAPER: Partial<Record<Picture['kind'], number>> = {
  network: 10.8,
  topics: 10.8,
  matrix: 10.8,
  cadence: 10.8,
  flow: 12.4,
};

/** Boards, years and flows for a landscape A4: a page has more room than paper. */
export function paperFrame(picture: Picture): Frame | null {
  const text = ON_PAPER[picture.kind];
  return text ? (framesOf(picture, { width: 1040, height: null, text })[0] ?? null) : null;
}

/** The picture for a phone, whole: narrow, and as long as it needs. */
export function phoneFrame(picture: Picture): Frame {
  const sheet = { width: 344, height: null, text: 14 };
  switch (picture.kind) {
    case 'organ':
      return organStack(picture.data, sheet);
    case 'network':
    case 'topics':
    case 'matrix':
      return boardList(picture.data, sheet)[0] as Frame;
    case 'overview':
      return overviewDrawing(picture.data, { ...sheet, text: 13 });
    default:
      return framesOf(picture, sheet)[0] as Frame;
  }
}
