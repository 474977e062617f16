import { leadOf, organBox, TARGET } from './blocks.ts';
import type { CadencePicture } from './cadence-picture.ts';
import { type Element, el, textLines } from './element.ts';
import { within } from './organ-side.ts';
import { setLines } from './set-lines.ts';
import type { Frame, Sheet } from './sheet.ts';

/** A year for phones: under each organ what comes back, how often first. */
export function cadenceList({ rows }: CadencePicture, { width, text }: Sheet): Frame {
  const lead = leadOf(text);
  const elements: Element[] = [];
  let y = 1;
  for (const { organs } of rows) {
    for (const organ of organs) {
      const box = organBox(organ, width - 2, text);
      elements.push(box.draw(1, y));
      y += box.height + 3;
    }
    const [first, ...others] = organs;
    for (const [n, beat] of (first?.beats ?? []).entries()) {
      const hue = first?.group ?? 'other';
      const often = setLines(beat.often, text, width - text * 1.6);
      const about = setLines(beat.about, text, width - text * 1.6);
      const high = Math.max(TARGET, (often.length + about.length) * lead + text * 0.4);
      elements.push(
        within(
          el(
            'a',
            { class: 'cell', href: beat.href, 'aria-label': beat.said, ...beat.marks },
            el('rect', { x: 1, y, width: width - 2, height: high, rx: 3, fill: hue, 'fill-opacity': 0.06 }),
            textLines(
              often,
              { x: text * 0.8, y: y + text * 1.1, size: text, lead },
              { fill: hue, 'font-weight': 600 },
            ),
            textLines(about, { x: text * 0.8, y: y + text * 1.1 + often.length * lead, size: text, lead }),
          ),
          others.map((other) => other.beats[n]?.marks ?? {}),
        ),
      );
      y += high + 3;
    }
    y += text;
  }
  return { width, height: y, steps: 0, elements };
}
