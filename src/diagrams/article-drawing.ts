import { drawBlock, planOf, type SetBlock, setBlock } from './article-block.ts';
import type { ArticlePicture } from './article-picture.ts';
import type { Detail } from './blocks.ts';
import type { Element } from './element.ts';
import type { SetBundle } from './organ-side.ts';
import type { Frame, Sheet } from './sheet.ts';

/** Between blocks, and between the tasks of one, in letters' sizes. */
const GAPS = { blocks: 1.2, tasks: 0.9 };

interface Screen {
  readonly elements: Element[];
  height: number;
  blocks: number;
}

/**
 * An article as a tree: organs, from each a stem to what it does by name, from each task a line to those with or toward whom
 * it is done. On a narrow sheet tasks are below their organ, set in. Where the height is limited, several screens; the first
 * block of each is there at once.
 */
export function articleDrawing({ blocks }: ArticlePicture, sheet: Sheet, detail: Detail = 'tasks'): Frame[] {
  const plan = planOf(blocks, sheet);
  const gap = sheet.text * GAPS.tasks;
  const room = (sheet.height ?? Number.POSITIVE_INFINITY) - 2;
  const screens: Screen[] = [];
  for (const block of blocks) {
    const set = setBlock(block, plan, detail);
    for (let rest = set.tasks; rest.length > 0; ) {
      const last = screens.at(-1);
      const top = last ? last.height + sheet.text * GAPS.blocks : 1;
      const fits = last ? countThatFit(set, rest, room - top, gap) : 0;
      const screen = last && fits > 0 ? last : { elements: [], height: 0, blocks: 0 };
      if (screen !== last) screens.push(screen);
      const count = screen === last ? fits : Math.max(1, countThatFit(set, rest, room - 1, gap));
      const place = { top: screen === last ? top : 1, step: screen.blocks, gap };
      const { elements, bottom } = drawBlock(set, rest.slice(0, count), plan, place);
      screen.elements.push(...elements);
      screen.height = bottom;
      screen.blocks += 1;
      rest = rest.slice(count);
    }
  }
  return screens.map(({ elements, height, blocks: shown }) => ({
    width: sheet.width,
    height: height + 2,
    elements,
    steps: shown - 1,
  }));
}

/** How many tasks of a block find room together with its organs, which are next to them or, on a narrow sheet, above. */
function countThatFit(
  { head, isHeadAbove }: SetBlock,
  tasks: readonly SetBundle[],
  room: number,
  gap: number,
): number {
  if (head > room) return 0;
  let used = (isHeadAbove ? head : 0) - gap;
  let count = 0;
  for (const { height } of tasks) {
    used += height + gap;
    if (used > room) break;
    count += 1;
  }
  return count;
}
