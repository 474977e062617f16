/** One block of an article's drawing: organs with the very same tasks, the stem, and the tasks. */
import type { Block, Task } from './article-picture.ts';
import { actText, type Detail, headAcross, organBox, TARGET } from './blocks.ts';
import { type Element, el } from './element.ts';
import { sharedGroup } from './flow-picture.ts';
import { type SetBundle, setBundle, within } from './organ-side.ts';
import type { Sheet } from './sheet.ts';

/** Where organs, stem, words and partners are. */
export interface BlockPlan {
  readonly narrow: boolean;
  readonly text: number;
  /** How wide organs are, and where the stem runs. */
  readonly organ: number;
  readonly stem: number;
  readonly words: { readonly x: number; readonly width: number };
  readonly boxes: { readonly x: number; readonly width: number };
}

/** A block whose sizes are known. */
export interface SetBlock {
  readonly organs: readonly ReturnType<typeof organBox>[];
  readonly group: Block['organs'][number]['group'];
  /** How high its organs are, and whether tasks come below them. */
  readonly head: number;
  readonly isHeadAbove: boolean;
  readonly tasks: readonly SetBundle[];
}

/** The columns for some blocks; without partners words have their room. */
export function planOf(blocks: readonly Block[], { width, text }: Sheet): BlockPlan {
  const shared = blocks.some(({ tasks }) => tasks.some(({ partners }) => partners.length > 0));
  const narrow = width < text * 46;
  const organ = narrow ? width - 2 : Math.min(text * 15, width * 0.23);
  const widest = narrow ? Math.min(text * 12, width * 0.385) : Math.min(text * 17, width * 0.24);
  const box = shared ? widest : 0;
  const stem = narrow ? text * 0.9 : organ + text * 1.6;
  const x = stem + text;
  return {
    narrow,
    text,
    organ,
    stem,
    words: { x, width: width - x - box - (shared ? text * (narrow ? 2 : 2.6) : 4) },
    boxes: { x: width - box - 1, width: box },
  };
}

/** Sets a block in its columns. */
export function setBlock(block: Block, plan: BlockPlan, detail: Detail): SetBlock {
  const organs = block.organs.map((organ) => organBox(organ, plan.organ, plan.text));
  return {
    organs,
    group: sharedGroup(block.organs) ?? 'other',
    head: organs.reduce((sum, one) => sum + one.height + plan.text * 0.4, 0),
    isHeadAbove: plan.narrow,
    tasks: block.tasks.map((task) => setTask(task, block, plan, detail)),
  };
}

/** A task: with partners a bundle with one act, without them its words and a short line. */
function setTask(task: Task, { organs }: Block, plan: BlockPlan, detail: Detail): SetBundle {
  const [organ] = organs;
  // What organs of several systems do together has the hue of none.
  const hue = sharedGroup(organs) ?? 'other';
  const { words, boxes, stem, text } = plan;
  if (organ && task.partners.length > 0)
    return setBundle(
      { organs: task.partners, acts: [task] },
      { side: 'toward', edge: stem, acts: words, boxes, text, detail, middle: { ...organ, group: hue } },
    );
  const set = actText(task, words.width + (boxes.width > 0 ? boxes.width * 0.9 : 0), text, hue, detail);
  const height = Math.max(TARGET, set.height);
  const attributes = {
    class: 'own',
    href: task.href,
    'aria-label': `${organ?.name} ${task.verb}: ${task.about}`,
    ...task.marks,
  };
  const area = {
    x: stem,
    width: words.x + words.width - stem,
    height,
    fill: 'paper',
    'fill-opacity': 0,
  } as const;
  const draw: SetBundle['draw'] = (y, step) => {
    const at = y + text * 0.65;
    const link = el(
      'a',
      { ...attributes, 'data-step': step },
      el('rect', { ...area, y }),
      el('path', {
        d: `M${stem},${at}H${words.x - text * 0.5}`,
        stroke: hue,
        'stroke-width': 1.8,
        fill: 'none',
      }),
      headAcross(words.x - text * 0.3, at, text * 0.5, hue),
      set.draw(words.x, y),
    );
    return [within(link, task.joint)];
  };
  return { height, leaves: { first: text * 0.65, last: text * 0.65 }, draw };
}

/** Draws a block, or a part of its tasks, from `top` down; says where it ends. */
export function drawBlock(
  { organs, head, group }: SetBlock,
  tasks: readonly SetBundle[],
  plan: BlockPlan,
  { top, step, gap }: { readonly top: number; readonly step: number; readonly gap: number },
): { elements: Element[]; bottom: number } {
  const { text, narrow, stem } = plan;
  const start = narrow ? top + head : top;
  let y = start;
  let [first, last] = [Number.POSITIVE_INFINITY, start];
  const drawn = tasks.flatMap((task) => {
    first = Math.min(first, y + task.leaves.first);
    last = y + task.leaves.last;
    const elements = task.draw(y, step);
    y += task.height + gap;
    return elements;
  });
  const tasksEnd = y - gap;
  const high = narrow ? 0 : head - text * 0.4;
  let at = narrow ? top : top + Math.max(0, (Math.min(tasksEnd - top, text * 12) - high) / 2);
  const middles: number[] = [];
  const between: string[] = [];
  const heads = organs.map((organ) => {
    const element = el('g', { 'data-step': step }, organ.draw(1, at));
    middles.push(at + organ.height / 2);
    if (narrow && organ !== organs.at(-1)) between.push(`M${stem},${at + organ.height}v${text * 0.4}`);
    at += organ.height + text * 0.4;
    return element;
  });
  // From the organs, or the first task, to where the last task leaves it.
  const stemFrom = narrow ? start - text * 0.4 : Math.min(first, ...middles);
  const stemTo = Math.max(last, ...middles);
  const lines = [
    ...(narrow ? between : middles.map((middle) => `M${plan.organ + 1},${middle}H${stem}`)),
    `M${stem},${stemFrom}V${stemTo}`,
  ].map((d) => el('path', { stroke: group, 'stroke-width': 1.8, fill: 'none', 'data-step': step, d }));
  return { elements: [...heads, ...lines, ...drawn], bottom: Math.max(tasksEnd, top + high) };
}
