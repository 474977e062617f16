import { leadOf, organBox, TARGET } from './blocks.ts';
import { type Element, el, textLines } from './element.ts';
import type { Grid } from './grid.ts';
import { roleMarker } from './role-marker.ts';
import { setLines } from './set-lines.ts';
import type { Frame, Sheet } from './sheet.ts';

/** Words that are longer are read where they are quoted. */
const SHORT = 70;

/** A board for phones: under each organ its cells, one under the other, with their signs and words. */
export function gridList({ rows, columns, cells }: Grid, { width, text }: Sheet): Frame {
  const nameOf = new Map(columns.map(({ id, name }) => [id, name]));
  const lead = leadOf(text);
  const elements: Element[] = [];
  let y = 1;
  for (const row of rows) {
    const hue = row.group ?? 'other';
    const box = organBox({ ...row, group: hue }, width - 2, text);
    elements.push(box.draw(1, y));
    y += box.height + text * 0.4;
    for (const cell of cells.filter((one) => one.row === row.id)) {
      const inset = text * 0.8 + cell.roles.length * text * 0.95;
      const column = columns.find(({ id }) => id === cell.column);
      const lines = setLines(nameOf.get(cell.column) ?? cell.column, text, width - inset - text * 2.5);
      const words =
        cell.words.length <= SHORT ? setLines(cell.words, text * 0.93, width - inset - text * 2.5) : [];
      const high = Math.max(TARGET, (lines.length + words.length) * lead + 4);
      elements.push(
        el(
          'a',
          { class: 'cell', href: cell.href, 'aria-label': cell.said, ...cell.marks },
          el('rect', { x: 1, y, width: width - 2, height: high, rx: 3, fill: hue, 'fill-opacity': 0.05 }),
          ...cell.roles.map((role, n) =>
            roleMarker(role, text * 0.9 + n * text * 0.95, y + lead * 0.55, text * 0.33, hue),
          ),
          el(
            'g',
            column?.group ? { 'data-organ': cell.column } : {},
            textLines(lines, { x: inset + text * 0.4, y: y + text * 0.98 + 2, size: text, lead }),
          ),
          words.length > 0 &&
            textLines(
              words,
              {
                x: inset + text * 0.4,
                y: y + text * 0.98 + 2 + lines.length * lead,
                size: text * 0.93,
                lead,
              },
              { fill: hue },
            ),
          cell.count > 1 &&
            el(
              'text',
              {
                x: width - text * 0.6,
                y: y + text * 1.1,
                'text-anchor': 'end',
                'font-size': text,
                'font-weight': 600,
                fill: hue,
              },
              String(cell.count),
            ),
        ),
      );
      y += high + 3;
    }
    y += text;
  }
  return { width, height: y, steps: 0, elements };
}
