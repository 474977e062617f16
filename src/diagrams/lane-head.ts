/** Who acts in a lane: names one below the other, each after the shape of its group. */
import { leadOf, TARGET, wayBox } from './blocks.ts';
import { type Element, el, textLines } from './element.ts';
import { NOBODY } from './flow-picture.ts';
import { groupMark, SIGN } from './group-sign.ts';
import { GUTTER } from './lane-lines.ts';
import type { Way } from './organ-picture.ts';
import { setLines } from './set-lines.ts';

/** The names above a lane: how high they must be, and how they are drawn. */
export function laneHead(organs: readonly Way[], width: number, text: number) {
  const names = organs.map((organ) => laneName(organ, width, text));
  const top = text * 0.6;
  return {
    height: names.reduce((sum, { height }) => sum + height, top) || text * 2,
    draw: (x: number): Element[] => {
      if (names.length === 0)
        return [textLines([NOBODY], { x, y: top + text * 1.2, size: text, lead: text }, { fill: 'muted' })];
      let y = top;
      return names.map(({ height, draw }) => {
        y += height;
        return draw(x, y - height);
      });
    },
  };
}

function laneName(organ: Way, width: number, text: number) {
  const [lead, mark] = [leadOf(text), text * SIGN];
  const inside = width - text * GUTTER - mark - text * 0.5;
  const lines = setLines(organ.name, text * 1.03, inside);
  const height = Math.max(TARGET, lines.length * lead + text * 0.3);
  const draw = (x: number, y: number): Element => {
    const line = y + (height - lines.length * lead) / 2 + text * 0.98;
    return wayBox(
      organ,
      el(
        'g',
        { class: 'organ', 'data-organ': organ.id },
        el('rect', { x, y, width: width - text * GUTTER, height, fill: 'paper', 'fill-opacity': 0 }),
        groupMark(organ.group, x, line - text * 0.36, text),
        textLines(lines, { x: x + mark + text * 0.5, y: line, size: text, lead }, { 'font-weight': 600 }),
      ),
    );
  };
  return { height, draw };
}
