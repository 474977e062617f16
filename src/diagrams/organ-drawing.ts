import type { Detail } from './blocks.ts';
import type { Element } from './element.ts';
import type { Bundle, OrganPicture } from './organ-picture.ts';
import { ownTask, pillarElement, pillarFor, pillarHeight } from './organ-pillar.ts';
import { type SetBundle, type SidePlan, setBundle } from './organ-side.ts';
import { halves, paged } from './paged.ts';
import type { Frame, Sheet } from './sheet.ts';

/** Between bundles, in letters' sizes. */
const GAP = 1.1;
/** With fewer letters across, the words of both sides would be cut. */
const ROOM_FOR_BOTH = 60;

/**
 * One organ in the middle, once: on its left who acts toward it, within it what it does by itself, on its right toward whom
 * it acts. Every line is labelled with the law's verb and the task; none crosses another. Where the height is limited, several screens;
 * where letters are large too, first the one side, then the other.
 */
export function organDrawing(picture: OrganPicture, sheet: Sheet, detail: Detail = 'tasks'): Frame[] {
  if (sheet.height === null || sheet.width >= sheet.text * ROOM_FOR_BOTH)
    return frames(picture, sheet, detail);
  const sides = [
    { ...picture, toward: [] },
    { ...picture, from: [], own: picture.from.length > 0 ? [] : picture.own },
  ];
  return sides
    .filter(({ from, toward, own }) => from.length + toward.length + own.length > 0)
    .flatMap((side) => frames(side, sheet, detail));
}

function frames(picture: OrganPicture, sheet: Sheet, detail: Detail): Frame[] {
  const plan = columns(picture, sheet, detail);
  const pillar = pillarFor(picture, plan.pillar, sheet.text);
  const room = sheet.height === null ? Number.POSITIVE_INFINITY : sheet.height - 2;
  const gap = sheet.text * GAP;
  const withGap = ({ height }: { height: number }, isFirst: boolean) => height + (isFirst ? 0 : gap);
  const side = (bundles: readonly Bundle[], at: SidePlan) =>
    paged(
      bundles.flatMap((one) => setWithin(one, at, room)),
      room,
      withGap,
    );
  const [left, right] = [side(picture.from, plan.from), side(picture.toward, plan.toward)];
  const own = paged(
    picture.own.map((act) => ownTask(picture, act, pillar, detail)),
    room - pillarHeight(pillar, []),
    withGap,
  );
  const count = Math.max(left.length, right.length, own.length, 1);
  return Array.from({ length: count }, (_, n) => {
    const [a, b, c] = [left[n] ?? [], right[n] ?? [], own[n] ?? []];
    const height = Math.max(tall(a, gap), tall(b, gap), pillarHeight(pillar, c)) + 2;
    const steps = [a, b].filter(({ length }) => length > 0).length;
    return {
      width: sheet.width,
      height,
      steps,
      elements: [
        pillarElement(picture, pillar, c, height - 2),
        ...stacked(a, gap, 1, height),
        ...stacked(b, gap, steps, height),
      ],
    };
  });
}

const tall = (items: readonly { height: number }[], gap: number): number =>
  items.reduce((sum, one) => sum + one.height + gap, items.length > 0 ? -gap : 0);

/** A bundle set in as many parts as a screen's height asks for: half of its acts or of its organs in each. */
function setWithin(bundle: Bundle, plan: SidePlan, room: number): SetBundle[] {
  const set = setBundle(bundle, plan);
  const { acts, organs } = bundle;
  if (set.height <= room || (acts.length < 2 && organs.length < 2)) return [set];
  const parts =
    acts.length > 1
      ? halves(acts).map((some) => ({ ...bundle, acts: some }))
      : halves(organs).map((some) => ({ ...bundle, organs: some }));
  return parts.flatMap((part) => setWithin(part, plan, room));
}

/** Bundles one under the other, in the middle of the height. */
function stacked(items: readonly SetBundle[], gap: number, step: number, height: number): Element[] {
  let y = 1 + Math.max(0, (height - 2 - tall(items, gap)) / 2);
  return items.flatMap((item) => {
    const drawn = item.draw(y, step);
    y += item.height + gap;
    return drawn;
  });
}

/** Where an organ's drawing has its columns: those who act toward it, the organ, those toward whom it acts. */
/** The columns; a side without anything leaves its room to the others. */
function columns(picture: OrganPicture, { width, text }: Sheet, detail: Detail) {
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
