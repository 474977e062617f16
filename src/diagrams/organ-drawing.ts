import { actText, type Detail, leadOf } from './blocks.ts';
import { type Element, el, textLines } from './element.ts';
import { nodeShape } from './node-shape.ts';
import type { Bundle, OrganPicture } from './organ-picture.ts';
import { type SetBundle, type SidePlan, setBundle } from './organ-side.ts';
import { setLines } from './set-lines.ts';
import type { Frame, Sheet } from './sheet.ts';

/**
 * One organ in the middle, once: on its left who acts toward it, within it what it does by itself, on its right toward whom
 * it acts. Every line bears the law's verb and the task; none crosses another. Where the height is limited, several screens.
 */
export function organDrawing(picture: OrganPicture, sheet: Sheet, detail: Detail = 'tasks'): Frame[] {
  const both = sheet.width >= sheet.text * 46;
  if (both || sheet.height === null) return frames(picture, sheet, detail);
  // Too narrow for three columns with words: first the one side, then the other.
  const sides = [
    { ...picture, toward: [] },
    { ...picture, from: [], own: picture.from.length > 0 ? [] : picture.own },
  ];
  return sides
    .filter(({ from, toward, own }) => from.length + toward.length + own.length > 0)
    .flatMap((side) => frames(side, sheet, detail));
}

const GAP = 1.1;

function frames(picture: OrganPicture, sheet: Sheet, detail: Detail): Frame[] {
  const plan = columns(picture, sheet, detail);
  const own = picture.own.map((act) => ({
    act,
    words: actText(act, plan.pillar.width - sheet.text * 1.4, sheet.text, picture.organ.group, detail),
  }));
  const room = sheet.height === null ? Number.POSITIVE_INFINITY : sheet.height - 2;
  const name = setLines(picture.organ.name, sheet.text * 1.15, plan.pillar.width - sheet.text);
  const head = name.length * leadOf(sheet.text * 1.15) + sheet.text * 0.9;
  const gap = sheet.text * GAP;
  const left = paged(
    picture.from.flatMap((one) => setWithin(one, plan.from, room)),
    room,
    gap,
  );
  const right = paged(
    picture.toward.flatMap((one) => setWithin(one, plan.toward, room)),
    room,
    gap,
  );
  const middle = paged(
    own.map(({ act, words }) => ({ act, words, height: words.height })),
    room - head - gap,
    gap * 0.6,
  );
  const count = Math.max(left.length, right.length, middle.length, 1);
  return Array.from({ length: count }, (_, n) => {
    const [a, b, c] = [left[n] ?? [], right[n] ?? [], middle[n] ?? []];
    const tall = (items: readonly { height: number }[], between: number) =>
      items.reduce((sum, one) => sum + one.height + between, items.length > 0 ? -between : 0);
    const height =
      Math.max(tall(a, gap), tall(b, gap), head + gap * 0.7 + tall(c, gap * 0.6) + gap * 0.4) + 2;
    const steps = [a.length > 0, b.length > 0];
    return {
      width: sheet.width,
      height: sheet.height ?? height,
      steps: steps.filter(Boolean).length,
      elements: [
        pillar(picture, plan.pillar, { name, head, height, text: sheet.text }, c),
        ...stacked(a, gap, 1, height),
        ...stacked(b, gap, steps[0] ? 2 : 1, height),
      ],
    };
  });
}

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

const halves = <Item>(all: readonly Item[]): Item[][] => {
  const middle = Math.ceil(all.length / 2);
  return [all.slice(0, middle), all.slice(middle)];
};

/** Bundles one under the other, in the middle of the height. */
function stacked(items: readonly SetBundle[], gap: number, step: number, height: number): Element[] {
  const all = items.reduce((sum, one) => sum + one.height + gap, -gap);
  let y = 1 + Math.max(0, (height - 2 - all) / 2);
  return items.flatMap((item) => {
    const drawn = item.draw(y, step);
    y += item.height + gap;
    return drawn;
  });
}

/** Where the columns are; a side without anything leaves its room to the others. */
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
  return { pillar: { x: left, width: pillar }, from, toward };
}

interface PillarSize {
  readonly name: readonly string[];
  readonly head: number;
  readonly height: number;
  readonly text: number;
}
type Own = {
  readonly act: OrganPicture['own'][number];
  readonly words: ReturnType<typeof actText>;
  readonly height: number;
};

/** The organ in the middle: its name, and what it does by itself. */
function pillar(
  { organ }: OrganPicture,
  { x, width }: { x: number; width: number },
  { name, head, height, text }: PillarSize,
  own: readonly Own[],
): Element {
  const lead = leadOf(text * 1.15);
  let y = 1 + head + text * GAP * 0.7;
  return el(
    'g',
    { class: 'organ middle', 'data-organ': organ.id },
    el('rect', {
      x,
      y: 1,
      width,
      height: height - 2,
      fill: organ.group,
      'fill-opacity': 0.07,
      stroke: organ.group,
      'stroke-width': 1.6,
      'stroke-opacity': 0.5,
    }),
    el('path', { d: nodeShape(organ.group, { x, y: 1, width, height: head }), fill: organ.group }),
    textLines(
      name,
      { x: x + width / 2, y: 1 + (head - name.length * lead) / 2 + text * 1.12, size: text * 1.15, lead },
      { 'text-anchor': 'middle', 'font-weight': 600, fill: 'paper' },
    ),
    ...own.map(({ act, words, height: high }) => {
      const drawn = el(
        'a',
        {
          class: 'own',
          href: act.href,
          'aria-label': `${organ.name} ${act.verb}: ${act.about}`,
          ...act.marks,
        },
        el('rect', {
          class: 'reach',
          x: x + 2,
          y,
          width: width - 4,
          height: high,
          fill: 'paper',
          'fill-opacity': 0,
        }),
        words.draw(x + text * 0.7, y),
      );
      y += high + text * GAP * 0.6;
      return drawn;
    }),
  );
}

/** Items on as few screens as hold them, in order; one that is higher than a screen is alone on one. */
function paged<Item extends { readonly height: number }>(
  items: readonly Item[],
  room: number,
  gap: number,
): Item[][] {
  const pages: Item[][] = [];
  let used = 0;
  for (const item of items) {
    if (pages.length === 0 || used + gap + item.height > room) {
      pages.push([]);
      used = -gap;
    }
    pages.at(-1)?.push(item);
    used += gap + item.height;
  }
  return pages;
}
