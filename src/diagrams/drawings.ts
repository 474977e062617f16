import { organDrawing } from './organ-drawing.ts';
import type { OrganPicture } from './organ-picture.ts';
import { overviewDrawing } from './overview-drawing.ts';
import type { OverviewPicture } from './overview-picture.ts';
import type { Frame, Sheet } from './sheet.ts';

/** A picture as a page carries it for its scripts: what kind it is, its title, and its data. */
export type Picture = { readonly title: string; readonly source: string } & (
  | { readonly kind: 'overview'; readonly data: OverviewPicture }
  | { readonly kind: 'organ'; readonly data: OrganPicture }
);

/** A picture drawn for a sheet, on as many screens as it needs. */
export function framesOf(picture: Picture, sheet: Sheet): Frame[] {
  switch (picture.kind) {
    case 'overview':
      return [overviewDrawing(picture.data, sheet)];
    case 'organ':
      return organDrawing(picture.data, sheet);
  }
}
