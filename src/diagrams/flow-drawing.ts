import { type Element, el } from './element.ts';
import type { FlowPicture, LanePart } from './flow-picture.ts';
import { columnsOf } from './lane-boxes.ts';
import { boxElement, laneElement, tieElement } from './lane-elements.ts';
import { type LaidPart, layPart } from './lane-layout.ts';
import type { Frame, Sheet } from './sheet.ts';

/** How wide a column is at least, and at most, in letters' sizes. */
const COLUMN = { least: 13, room: 9, most: 30 };
/** On a sheet with fewer letters across lanes would squeeze their words. */
const LEAST_FOR_LANES = 30;

/**
 * A flow as lanes: a column for each organ, time down, arrows where the text says what comes after, dotted lines where it
 * only speaks of another step. Parts that nothing joins are drawn apart, with their own lanes. Several screens where the height
 * is limited; a part that is higher than one goes on below the same lanes.
 */
export function flowDrawing({ parts }: FlowPicture, { width, height, text }: Sheet): Frame[] {
  // A screen begins one unit below its edge and ends two above it.
  const room = (height ?? Number.POSITIVE_INFINITY) - 3;
  const screens: Screen[] = [];
  const rest = bandsOf(
    (height === null ? parts : parts.map(belowEachOther)).map((part) =>
      width < LEAST_FOR_LANES * text || (columnsOf(part) > 1 && columnsOf(part) * COLUMN.room * text > width)
        ? withoutLanes(part)
        : part,
    ),
    { width, text },
  );
  // Where all of them are on one sheet, lanes are as wide as each other.
  const most = height === null ? Math.min(...rest.map((band) => laneWidth(band, { width, text }))) : width;
  while (rest.length > 0) {
    const band = rest.shift() as LanePart[];
    const laid = layBand(band, { width, text }, most);
    const last = screens.at(-1);
    if (last && last.height + text * 1.2 + laid.height <= room) addTo(last, laid, text);
    else if (laid.height <= room) screens.push(addTo({ height: 0, steps: 0, elements: [] }, laid, text));
    else if (band.length > 1)
      rest.splice(
        0,
        rest.length,
        band.slice(0, 1),
        ...bandsOf([...band.slice(1), ...rest.flat()], { width, text }),
      );
    else {
      const [above, below] = splitAt(
        band[0] as LanePart,
        (part) => layBand([part], { width, text }).height <= room,
      );
      screens.push(addTo({ height: 0, steps: 0, elements: [] }, layBand([above], { width, text }), text));
      if (below) rest.unshift([below]);
    }
  }
  return screens.map((screen) => ({
    width,
    height: screen.height + 2,
    steps: screen.steps - 1,
    elements: screen.elements,
  }));
}

interface Screen {
  height: number;
  steps: number;
  readonly elements: Element[];
}

interface Band {
  readonly height: number;
  readonly parts: readonly { readonly part: LanePart; readonly laid: LaidPart; readonly x: number }[];
}

/** Parts side by side as long as their columns have room. */
function bandsOf(parts: readonly LanePart[], { width, text }: Pick<Sheet, 'width' | 'text'>): LanePart[][] {
  const most = Math.floor(width / (text * COLUMN.least));
  const bands: LanePart[][] = [];
  let used = Number.POSITIVE_INFINITY;
  for (const part of parts) {
    const columns = columnsOf(part);
    if (used + columns <= most) bands.at(-1)?.push(part);
    else {
      bands.push([part]);
      used = 0;
    }
    used += columns;
  }
  return bands;
}

const betweenParts = (text: number): number => text * 1.6;

/** How wide a lane of a band can be. */
function laneWidth(parts: readonly LanePart[], { width, text }: Pick<Sheet, 'width' | 'text'>): number {
  const columns = parts.reduce((sum, part) => sum + columnsOf(part), 0);
  return Math.min((width - betweenParts(text) * (parts.length - 1)) / columns, text * COLUMN.most);
}

function layBand(
  parts: readonly LanePart[],
  sheet: Pick<Sheet, 'width' | 'text'>,
  most = Number.POSITIVE_INFINITY,
): Band {
  const { text } = sheet;
  const gap = betweenParts(text);
  const wide = Math.min(laneWidth(parts, sheet), most);
  let x = 0;
  const laid = parts.map((part) => {
    const placed = { part, laid: layPart(part, columnsOf(part) * wide, text), x };
    x += placed.laid.width + gap;
    return placed;
  });
  return { height: Math.max(...laid.map(({ laid }) => laid.height)), parts: laid };
}

/** Steps that are level with what they speak of are below it where the height is limited, so that a screen can end between them. */
const belowEachOther = (part: LanePart): LanePart => {
  const rowOf = new Map(part.boxes.map(({ id, row }) => [id, row]));
  const isLevel = ({ id, row }: LanePart['boxes'][number]) =>
    part.ties.some(({ kind, from, to }) => kind === 'concerns' && to === id && rowOf.get(from) === row);
  return { ...part, boxes: part.boxes.map((box) => (isLevel(box) ? { ...box, row: box.row + 1 } : box)) };
};

/** A part whose lanes do not fit side by side: boxes one below the other, each naming who acts. */
const withoutLanes = ({ boxes, ties }: LanePart): LanePart => ({
  lanes: [],
  ties,
  boxes: [...boxes]
    .sort((a, b) => a.row - b.row)
    .map((box, row) => ({
      ...box,
      lane: 0,
      slot: 0,
      row,
      isNamed: true,
    })),
});

/** The rows of a part that fit, one at least, and the rest under the same lanes. */
function splitAt(part: LanePart, fits: (part: LanePart) => boolean): [LanePart, LanePart | null] {
  const rows = Math.max(...part.boxes.map(({ row }) => row)) + 1;
  const upTo = (row: number): LanePart => {
    const boxes = part.boxes.filter((box) => box.row < row);
    return { ...part, boxes, ties: part.ties.filter(({ to }) => boxes.some(({ id }) => id === to)) };
  };
  let row = Math.max(1, rows - 1);
  while (row > 1 && !fits(upTo(row))) row -= 1;
  const boxes = part.boxes.filter((box) => box.row >= row).map((box) => ({ ...box, row: box.row - row }));
  if (boxes.length === 0) return [part, null];
  return [
    upTo(row),
    { ...part, boxes, ties: part.ties.filter(({ to }) => boxes.some(({ id }) => id === to)) },
  ];
}

function addTo(screen: Screen, { parts, height }: Band, text: number): Screen {
  const top = screen.height === 0 ? 1 : screen.height + text * 1.2;
  // Lanes begin with their own lines.
  if (screen.height > 0 && parts.every(({ part }) => part.lanes.length === 0))
    screen.elements.push(
      el('path', {
        d: `M0,${top - text * 0.6}H${parts.reduce((end, { laid }) => end + laid.width, 0)}`,
        stroke: 'line',
        'stroke-width': 1,
        'data-step': screen.steps,
      }),
    );
  for (const { part, laid, x } of parts) {
    const steps = stepsOf(laid, screen.steps);
    const first = screen.steps;
    screen.steps = Math.max(...steps.values()) + 1;
    screen.elements.push(
      el(
        'g',
        { transform: `translate(${Math.round(x)} ${Math.round(top)})` },
        el(
          'g',
          { 'data-step': first },
          ...laid.lanes.map((lane, n) => laneElement(lane, part.lanes[n]?.organs ?? [], text)),
        ),
        ...laid.ties.map((tie) => tieElement(tie, steps, text)),
        ...laid.boxes.map((box) => boxElement(box, steps.get(box.box.id) ?? first, text)),
      ),
    );
  }
  screen.height = top + height;
  return screen;
}

/**
 * The step at which each box appears: the first box is visible from the start, an occasion appears with its first step.
 */
function stepsOf({ boxes, ties }: LaidPart, before: number): Map<string, number> {
  const own = [...boxes].filter(({ box }) => !box.isOccasion).sort((a, b) => a.y - b.y || a.x - b.x);
  const steps = new Map(own.map(({ box }, n) => [box.id, before + n]));
  for (const { box } of boxes.filter(({ box }) => box.isOccasion)) {
    const set = ties.filter(({ tie }) => tie.from === box.id).map(({ tie }) => steps.get(tie.to) ?? before);
    steps.set(box.id, Math.min(...set, before + own.length - 1));
  }
  return steps;
}
