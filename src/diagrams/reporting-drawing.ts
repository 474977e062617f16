import { leadOf, organBox, wayBox } from './blocks.ts';
import type { Cubic } from './cubic.ts';
import type { LineLabel } from './label-tries.ts';
import { type Ladder, ladderLayout } from './ladder-layout.ts';
import { lineElement } from './line-element.ts';
import { placeLabels } from './line-labels.ts';
import type { Box } from './node-shape.ts';
import { mostMet, type ReportingPicture } from './reporting-picture.ts';
import type { Frame, Sheet } from './sheet.ts';

const THICKNESS = 1.8;

/** The room that words have around them, so that each is read with its own line. */
export const airOf = (text: number): number => text * 0.6;

/** A ladder laid out, with a label for each line. */
export interface LabelledLadder extends Ladder {
  readonly labels: readonly LineLabel[];
}

/** Lays a ladder out and finds places for the verbs of its lines. */
export function labelledLadder(picture: ReportingPicture, sheet: Sheet): LabelledLadder {
  const ladder = ladderLayout(picture, sheet);
  const { text, width } = sheet;
  const lines = picture.ties.map(({ verb, count }, n) => ({
    text: `${verb}${count > 1 ? `\u00a0·\u00a0${count}` : ''}`,
    curves: ladder.lines[n] ?? [],
    thickness: THICKNESS,
  }));
  const style = {
    size: text,
    lead: leadOf(text),
    widths: [14, 9, 7].map((ems) => ems * text),
    offsets: [0.35, 0.7, 1.1],
    // Next to who says it.
    at: 0.35,
    air: airOf(text),
    apart: airOf(text),
  };
  const obstacles = { boxes: [...ladder.boxes.values()], width, height: ladder.height };
  return { ...ladder, labels: placeLabels(lines, style, obstacles) };
}

/**
 * A ladder: organs of one level in one row, the highest on top, those without a level in the last row; a line with the law's
 * verb from each to whom it reports. A line that skips a row passes between its boxes.
 */
export function reportingDrawing(picture: ReportingPicture, sheet: Sheet): Frame {
  const { boxes, height, lines, labels } = labelledLadder(picture, sheet);
  const { text } = sheet;
  const groupOf = new Map(picture.organs.map(({ id, group }) => [id, group]));
  const targets = [...new Set(picture.ties.map(({ to }) => to))];
  const drawn = picture.ties.map((tie, n) =>
    lineElement({
      ...tie,
      step: targets.indexOf(tie.to) + 1,
      curves: lines[n] as readonly [Cubic, ...Cubic[]],
      hue: groupOf.get(tie.from) ?? 'other',
      thickness: THICKNESS,
      head: text * 0.65,
      label: labels[n],
      text,
      lead: leadOf(text),
    }),
  );
  const most = mostMet(picture);
  const organs = picture.organs.map((organ) => {
    const box = boxes.get(organ.id) as Box;
    return wayBox(organ, organBox(organ, box.width, text).draw(box.x, box.y, organ.id === most));
  });
  return { width: sheet.width, height, steps: targets.length, elements: [...drawn, ...organs] };
}
