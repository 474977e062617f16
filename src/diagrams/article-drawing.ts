import type { ArticlePicture, Block, Task } from './article-picture.ts';
import { actText, type Detail, headAcross, organBox, TARGET } from './blocks.ts';
import { type Element, el } from './element.ts';
import { type SetBundle, setBundle, within } from './organ-side.ts';
import type { Frame, Sheet } from './sheet.ts';

/**
 * An article as a tree: organs, from each a stem to what it does by name, from each task a line to those with or toward whom
 * it is done. On a narrow sheet tasks are below their organ, set in. Where the height is limited, several screens.
 */
export function articleDrawing({ blocks }: ArticlePicture, sheet: Sheet, detail: Detail = 'tasks'): Frame[] {
  const { width, text } = sheet;
  const plan = planOf(blocks, sheet);
  const room = sheet.height ?? Number.POSITIVE_INFINITY;
  const frames: { elements: Element[]; height: number; steps: number }[] = [];
  for (const block of blocks) {
    const organs = block.organs.map((organ) => organBox(organ, plan.organ, text));
    const head = organs.reduce((sum, one) => sum + one.height + text * 0.4, 0);
    const rest = block.tasks.map((task) => ({ task, set: setTask(task, block, plan, text, detail) }));
    while (rest.length > 0) {
      const last = frames.at(-1);
      const used = last ? last.height + text * 1.2 : 0;
      const start = plan.narrow ? head : 0;
      const fits = countThatFit(
        rest.map(({ set }) => set.height),
        room - used - start,
        text * 0.9,
      );
      const frame = last && fits > 0 ? last : { elements: [], height: 0, steps: 0 };
      if (frame !== last) frames.push(frame);
      const taken = rest.splice(
        0,
        frame === last
          ? fits
          : Math.max(
              1,
              countThatFit(
                rest.map(({ set }) => set.height),
                room - start,
                text * 0.9,
              ),
            ),
      );
      frame.steps += 1;
      drawBlock(
        frame,
        taken.map(({ set }) => set),
        {
          organs,
          head,
          plan,
          text,
          group: block.organs[0]?.group ?? 'other',
          top: frame === last ? used : 1,
        },
      );
    }
  }
  return frames.map(({ elements, height, steps }) => ({
    width,
    height: height + 2,
    elements,
    steps: steps > 1 ? steps : 0,
  }));
}

interface Plan {
  readonly narrow: boolean;
  /** How wide organs are, where the stem runs, where words and partners are. */
  readonly organ: number;
  readonly stem: number;
  readonly words: { readonly x: number; readonly width: number };
  readonly boxes: { readonly x: number; readonly width: number };
}

function planOf(blocks: readonly Block[], { width, text }: Sheet): Plan {
  const shared = blocks.some(({ tasks }) => tasks.some(({ partners }) => partners.length > 0));
  if (width < text * 46) {
    const box = shared ? Math.min(text * 12, width * 0.36) : 0;
    const x = text * 1.9;
    return {
      narrow: true,
      organ: width - 4,
      stem: text * 0.9,
      words: { x, width: width - x - box - (shared ? text * 2 : 4) },
      boxes: { x: width - box - 2, width: box },
    };
  }
  const organ = Math.min(text * 15, width * 0.23);
  const box = shared ? Math.min(text * 17, width * 0.24) : 0;
  const stem = organ + text * 1.6;
  const x = stem + text;
  return {
    narrow: false,
    organ,
    stem,
    words: { x, width: width - x - box - (shared ? text * 2.6 : 4) },
    boxes: { x: width - box - 2, width: box },
  };
}

/** A task: with partners a bundle with one act, without them its words and a short line. */
function setTask(task: Task, block: Block, plan: Plan, text: number, detail: Detail): SetBundle {
  const [organ] = block.organs;
  const hue = organ?.group ?? 'other';
  const { words, boxes, stem } = plan;
  if (organ && task.partners.length > 0)
    return setBundle(
      { organs: task.partners, acts: [task] },
      { side: 'toward', edge: stem, acts: words, boxes, text, detail, middle: organ },
    );
  const set = actText(task, words.width + (boxes.width > 0 ? boxes.width * 0.9 : 0), text, hue, detail);
  const height = Math.max(TARGET, set.height);
  return {
    height,
    draw: (y, step) => [
      within(
        el(
          'a',
          {
            class: 'own',
            href: task.href,
            'aria-label': `${organ?.name} ${task.verb}: ${task.about}`,
            ...task.marks,
            'data-step': step,
          },
          el('rect', {
            x: stem,
            y,
            width: words.x + words.width - stem,
            height,
            fill: 'paper',
            'fill-opacity': 0,
          }),
          el('path', {
            d: `M${stem},${y + text * 0.65}H${words.x - text * 0.35}`,
            stroke: hue,
            'stroke-width': 1.8,
            fill: 'none',
          }),
          headAcross(words.x - text * 0.15, y + text * 0.65, text * 0.5, hue),
          set.draw(words.x + text * 0.15, y),
        ),
        task.joint,
      ),
    ],
  };
}

function countThatFit(heights: readonly number[], room: number, gap: number): number {
  let used = -gap;
  let count = 0;
  for (const height of heights) {
    used += height + gap;
    if (used > room) break;
    count += 1;
  }
  return count;
}

interface Around {
  readonly organs: readonly ReturnType<typeof organBox>[];
  readonly head: number;
  readonly plan: Plan;
  readonly text: number;
  readonly group: Block['organs'][number]['group'];
  readonly top: number;
}

/** Puts a block, or a part of it, at the end of a frame. */
function drawBlock(
  frame: { elements: Element[]; height: number; steps: number },
  sets: readonly SetBundle[],
  { organs, head, plan, text, group, top }: Around,
): void {
  const step = frame.steps;
  const start = plan.narrow ? top + head : top;
  let y = start;
  const drawn = sets.flatMap((set) => {
    const elements = set.draw(y, step);
    y += set.height + text * 0.9;
    return elements;
  });
  const tasksEnd = y - text * 0.9;
  const high = plan.narrow ? 0 : Math.max(head - text * 0.4, 0);
  const end = Math.max(tasksEnd, top + high);
  let at = plan.narrow ? top : top + Math.max(0, (Math.min(tasksEnd - top, text * 12) - high) / 2);
  const middles: number[] = [];
  for (const organ of organs) {
    frame.elements.push(el('g', { 'data-step': step }, organ.draw(1, at)));
    middles.push(at + organ.height / 2);
    at += organ.height + text * 0.4;
  }
  const stroke = { stroke: group, 'stroke-width': 1.8, fill: 'none', 'data-step': step } as const;
  if (plan.narrow)
    frame.elements.push(
      el('path', { ...stroke, d: `M${plan.stem},${start - text * 0.4}V${tasksEnd - text * 0.2}` }),
    );
  else {
    for (const middle of middles)
      frame.elements.push(el('path', { ...stroke, d: `M${plan.organ + 1},${middle}H${plan.stem}` }));
    frame.elements.push(
      el('path', {
        ...stroke,
        d: `M${plan.stem},${Math.min(start + text * 0.65, ...middles)}V${Math.max(tasksEnd - text * 0.25, ...middles)}`,
      }),
    );
  }
  frame.elements.push(...drawn);
  frame.height = end;
}
