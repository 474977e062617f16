/**
 * Drawings so small that only their shape is seen: few parts, large, without words. They are made of what the picture says
 * first, not of the whole drawing made smaller, in which nothing could be told apart.
 */
import { CYCLES } from '../model/duty.ts';
import type { Group } from '../model/organ.ts';
import type { CadencePicture } from './cadence-picture.ts';
import type { Picture } from './drawings.ts';
import { type Element, el } from './element.ts';
import type { Grid, Head } from './grid.ts';
import { flow, flowHeight, flowWidth } from './mini-flow.ts';
import { HEIGHT, miniBox, tie, WIDTH } from './mini-parts.ts';
import type { OrganPicture } from './organ-picture.ts';
import { overviewDrawing } from './overview-drawing.ts';
import type { ReportingPicture } from './reporting-picture.ts';
import { rhythmShapes } from './rhythm-shapes.ts';
import { roleMarker } from './role-marker.ts';
import { type Frame, svgMarkup } from './sheet.ts';
import { unlinked } from './unlinked.ts';

/** The same as markup, for the eye alone. */
export function miniMarkup(picture: Picture): string {
  const drawn = miniDrawing(picture);
  // As large in a list as any other: of its own width, and no wider than its column.
  const [width, height] = [Math.round(drawn.width * 0.7), Math.round(drawn.height * 0.7)];
  return svgMarkup(unlinked(drawn), {
    class: 'preview',
    'aria-hidden': 'true',
    width,
    height,
    preserveAspectRatio: 'xMinYMid',
  });
}

/** The picture at a glance, on a sheet of 3 : 2, or lower. */
function miniDrawing(picture: Picture): Frame {
  switch (picture.kind) {
    case 'overview':
      return overviewDrawing(picture.data, { width: WIDTH, height: HEIGHT, text: 11 }, { mini: true });
    case 'reporting':
      return sheetOf(reporting(picture.data));
    case 'network':
    case 'topics':
    case 'matrix':
      return sheetOf(board(picture.data));
    case 'organ':
      return sheetOf(organ(picture.data));
    case 'cadence':
      return sheetOf(year(picture.data));
    case 'flow':
      return {
        ...sheetOf(flow(picture.data)),
        width: flowWidth(picture.data),
        height: flowHeight(picture.data),
      };
    default:
      return sheetOf([]);
  }
}

const sheetOf = (elements: Element[]): Frame => ({ width: WIDTH, height: HEIGHT, steps: 0, elements });

/** The receiver with the most senders, and these. */
function reporting({ organs, ties }: ReportingPicture): Element[] {
  const all = [...Map.groupBy(ties, ({ to }) => to).values()].sort((a, b) => b.length - a.length);
  const groupOf = (id: string | undefined) => organs.find((organ) => organ.id === id)?.group ?? 'other';
  // Who reports by two verbs is one.
  const senders = [...new Map((all[0] ?? []).map((tie) => [tie.from, tie])).values()].slice(0, 4);
  const room = WIDTH / senders.length;
  return [
    miniBox(groupOf(senders[0]?.to), { x: WIDTH / 2 - 60, y: 2, width: 120, height: 48 }),
    ...senders.flatMap(({ from }, n) => {
      const middle = room * (n + 0.5);
      const end = WIDTH / 2 + (n - (senders.length - 1) / 2) * 26;
      return [
        ...tie(groupOf(from), [middle, 150], [end, 52]),
        miniBox(groupOf(from), { x: middle - room / 2 + 6, y: 150, width: room - 12, height: 46 }),
      ];
    }),
  ];
}

/** The organ, above it some of those that act toward it, below some of those toward whom it acts: of each system at most one. */
function organ({ organ: middle, from, toward }: OrganPicture): Element[] {
  const some = (bundles: OrganPicture['from']) =>
    [...new Set(bundles.flatMap(({ organs }) => organs.map(({ group }) => group)))].slice(0, 4);
  const place = { x: WIDTH / 2 - 70, y: 76, width: 140, height: 48 };
  const row = (groups: readonly Group[], isAbove: boolean) =>
    groups.flatMap((group, n) => {
      const room = WIDTH / groups.length;
      const at = room * (n + 0.5);
      const port = WIDTH / 2 + (n - (groups.length - 1) / 2) * 30;
      const box = { x: at - 32, y: isAbove ? 2 : HEIGHT - 40, width: 64, height: 38 };
      const line = isAbove
        ? tie(group, [at, box.y + box.height], [port, place.y - 2])
        : tie(middle.group, [port, place.y + place.height], [at, box.y - 2]);
      return [...line, miniBox(group, box)];
    });
  return [...row(some(from), true), ...row(some(toward), false), miniBox(middle.group, place)];
}

/** The fullest rows and columns, in their order, with the first marker of each cell. */
function board({ rows, columns, cells }: Grid): Element[] {
  const fullest = (heads: readonly Head[], side: 'row' | 'column', count: number) => {
    const full = ({ id }: Head) => cells.filter((cell) => cell[side] === id).length;
    const kept = new Set([...heads].sort((a, b) => full(b) - full(a)).slice(0, count));
    return heads.filter((head) => kept.has(head));
  };
  const [down, across] = [fullest(rows, 'row', 5), fullest(columns, 'column', 6)];
  const [left, high, wide] = [64, HEIGHT / 5, (WIDTH - 64) / 6];
  return down.flatMap((row, r) => {
    const hue = row.group ?? 'ink';
    const y = r * high;
    return [
      el('rect', {
        x: 0,
        y: y + high / 2 - 5,
        width: 46,
        height: 10,
        rx: 5,
        fill: hue,
        'fill-opacity': 0.55,
      }),
      ...across.flatMap((column, c): Element[] => {
        const x = left + c * wide;
        const cell = cells.find((one) => one.row === row.id && one.column === column.id);
        const ground = { x: x + 1.5, y: y + 1.5, width: wide - 3, height: high - 3, rx: 4 };
        const [role] = cell?.roles ?? [];
        return role === undefined
          ? [el('rect', { ...ground, fill: 'muted', 'fill-opacity': 0.1 })]
          : [
              el('rect', { ...ground, fill: hue, 'fill-opacity': 0.2 }),
              roleMarker(role, x + wide / 2, y + high / 2, 8.5, hue),
            ];
      }),
    ];
  });
}

/** A line of the year for each rhythm, the most frequent first, each in the hue of an organ that has it. */
function year({ rows }: CadencePicture): Element[] {
  const beats = rows.flatMap(({ organs }) =>
    organs.flatMap(({ group, beats }) => beats.map(({ cycles }) => ({ group, cycles }))),
  );
  const kinds = CYCLES.filter(
    (kind) => kind !== 'ad-hoc' && kind !== 'regular' && beats.some(({ cycles }) => cycles.includes(kind)),
  );
  const month = WIDTH / 12;
  const rules = Array.from({ length: 13 }, (_, n) =>
    el('path', {
      d: `M${Math.min(WIDTH - 1, 1 + n * month)},4V${HEIGHT - 4}`,
      stroke: 'line',
      'stroke-width': n % 3 === 0 ? 2 : 1,
      fill: 'none',
    }),
  );
  const lines = kinds.flatMap((cycle, n) => {
    const groups = [...new Set(beats.flatMap((beat) => (beat.cycles.includes(cycle) ? [beat.group] : [])))];
    const hue = groups[n % groups.length] ?? 'other';
    const y = (HEIGHT * (n + 0.5)) / kinds.length;
    return rhythmShapes(cycle, y, { x: 0, month, text: 28 }).map(({ tag, line, attributes }) =>
      el(tag, { ...attributes, ...(line ? { stroke: hue } : { fill: hue }) }),
    );
  });
  return [...rules, ...lines];
}
