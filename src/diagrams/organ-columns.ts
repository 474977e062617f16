/** Where an organ's drawing has its columns: those who act toward it, the organ, those toward whom it acts. */
import type { Detail } from './blocks.ts';
import type { OrganPicture } from './organ-picture.ts';
import type { SidePlan } from './organ-side.ts';
import type { Sheet } from './sheet.ts';

/** The columns; a side without anything leaves its room to the others. */
export function columns(picture: OrganPicture, { width, text }: Sheet, detail: Detail) {
  const [hasFrom, hasToward] = [picture.from.length > 0, picture.toward.length > 0];
  const sides = Number(hasFrom) + Number(hasToward);
  const pillar = sides === 0 ? Math.min(width, text * 46) : width * (sides === 2 ? 0.235 : 0.3);
  const box = Math.min(text * 14, width * (sides === 2 ? 0.165 : 0.25));
  const words = sides === 0 ? 0 : Math.min(text * 30, (width - 4 - pillar) / sides - box - text * 2.6);
  const sideWidth = words + box + text * 2.6;
  const start = (width - pillar - sides * sideWidth) / 2;
  const left = start + (hasFrom ? sideWidth : 0);
  const shared = { text, detail, middle: picture.organ };
  const from: SidePlan = {
    ...shared,
    side: 'from',
    edge: left,
    boxes: { x: start, width: box },
    acts: { x: start + box + text * 1.7, width: words },
  };
  const toward: SidePlan = {
    ...shared,
    side: 'toward',
    edge: left + pillar,
    acts: { x: left + pillar + text * 0.6, width: words },
    boxes: { x: left + pillar + sideWidth - box, width: box },
  };
  return { pillar: { x: left, top: 1, width: pillar }, from, toward };
}
