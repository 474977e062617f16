/** The organ in the middle of its drawing: its name, and below it what it does by itself. */
import { actText, type Detail, leadOf, TARGET } from './blocks.ts';
import { type Element, el, textLines } from './element.ts';
import { headShape, nodeShape } from './node-shape.ts';
import type { OrganPicture } from './organ-picture.ts';
import { setLines } from './set-lines.ts';

/** The pillar's place, with its name set for it. */
export interface Pillar {
  readonly x: number;
  readonly top: number;
  readonly width: number;
  readonly text: number;
  readonly name: readonly string[];
  /** How high the name's box is. */
  readonly head: number;
}

/** One of the organ's own tasks, set for the pillar. */
export type OwnTask = ReturnType<typeof ownTask>;

/** Sets the name of the organ for a place. */
export function pillarFor(
  { organ }: OrganPicture,
  place: { x: number; top: number; width: number },
  text: number,
): Pillar {
  const name = setLines(organ.name, text * 1.15, place.width - text);
  return { ...place, text, name, head: name.length * leadOf(text * 1.15) + text * 0.9 };
}

/** Sets one of its own tasks. */
export function ownTask(
  { organ }: OrganPicture,
  act: OrganPicture['own'][number],
  { width, text }: Pillar,
  detail: Detail,
) {
  const words = actText(act, width - text * 1.4, text, organ.group, detail);
  return { act, ...words };
}

const betweenTasks = (text: number): number => text * 0.66;

/** How high the pillar is with some of its tasks. */
export const pillarHeight = ({ head, text }: Pillar, own: readonly OwnTask[]): number =>
  head + text * 1.2 + own.reduce((sum, { height }) => sum + height + betweenTasks(text), -betweenTasks(text));

/** The organ in a height; `isQuiet` below its own name in larger letters. */
export function pillarElement(
  { organ }: OrganPicture,
  pillar: Pillar,
  own: readonly OwnTask[],
  height: number,
  isQuiet = false,
): Element {
  const { x, top, width, text, name, head } = pillar;
  const lead = leadOf(text * 1.15);
  let y = top + head + text * 0.77;
  const tasks = own.map((task) => {
    const element = taskElement(organ.name, task, pillar, y);
    y += task.height + betweenTasks(text);
    return element;
  });
  return el(
    'g',
    { class: 'organ middle', 'data-organ': organ.id },
    el('path', {
      d: nodeShape(organ.group, { x, y: top, width, height }),
      fill: organ.group,
      'fill-opacity': 0.07,
      stroke: organ.group,
      'stroke-width': 1.6,
      'stroke-opacity': 0.5,
    }),
    el(
      'g',
      { class: isQuiet ? null : 'strong' },
      !isQuiet &&
        el('path', { d: headShape(organ.group, { x, y: top, width, height }, head), fill: organ.group }),
      textLines(
        name,
        { x: x + width / 2, y: top + (head - name.length * lead) / 2 + text * 1.12, size: text * 1.15, lead },
        { 'text-anchor': 'middle', 'font-weight': 600, fill: isQuiet ? 'ink' : 'paper' },
      ),
    ),
    ...tasks,
  );
}

const taskElement = (
  organ: string,
  { act, height, draw }: OwnTask,
  { x, width, text }: Pillar,
  y: number,
): Element => {
  // A finger needs more than one line; lines keep one distance all the same.
  const reach = Math.max(TARGET, height);
  return el(
    'a',
    { class: 'own', href: act.href, 'aria-label': `${organ} ${act.verb}: ${act.about}`, ...act.marks },
    el('rect', {
      class: 'reach',
      x: x + 2,
      y: y - (reach - height) / 2,
      width: width - 4,
      height: reach,
      fill: 'paper',
      'fill-opacity': 0,
    }),
    draw(x + text * 0.7, y),
  );
};
