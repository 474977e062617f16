/** A ladder in as many parts as it needs to be read: each receiver with all who report to it in one of them. */
import { pointAt } from './cubic.ts';
import { overlap } from './label-tries.ts';
import { type LabelledLadder, labelledLadder } from './reporting-drawing.ts';
import type { ReportingPicture, ReportingTie } from './reporting-picture.ts';
import type { Sheet } from './sheet.ts';

/**
 * The parts of a ladder for a sheet, the receiver with the most senders first; null where one of them alone needs more than
 * the sheet has.
 */
export function ladderParts(picture: ReportingPicture, sheet: Sheet): ReportingPicture[] | null {
  if (isLegible(picture, sheet)) return [picture];
  const groups = [...Map.groupBy(picture.ties, ({ to }) => to).values()].sort((a, b) => b.length - a.length);
  const parts: ReportingTie[][] = [];
  for (const group of groups) {
    const room = parts.find((part) => isLegible(withTies(picture, [...part, ...group]), sheet));
    if (room) room.push(...group);
    else parts.push([...group]);
  }
  const pictures = parts.map((ties) => withTies(picture, ties));
  return pictures.every((part) => fits(labelledLadder(part, unlimited(sheet)), sheet)) ? pictures : null;
}

/** Some lines of a ladder, with the organs that they join. */
const withTies = ({ organs }: ReportingPicture, ties: readonly ReportingTie[]): ReportingPicture => ({
  ties,
  organs: organs.filter(({ id }) => ties.some(({ from, to }) => from === id || to === id)),
});

const unlimited = (sheet: Sheet): Sheet => ({ ...sheet, height: null });
const fits = ({ height }: LabelledLadder, sheet: Sheet): boolean =>
  sheet.height === null || height <= sheet.height;

/** Whether a ladder fits at its natural height, and no label is on a box, on another label or on another's line. */
function isLegible(picture: ReportingPicture, sheet: Sheet): boolean {
  const ladder = labelledLadder(picture, unlimited(sheet));
  if (!fits(ladder, sheet)) return false;
  const { labels, lines, boxes } = ladder;
  return labels.every((label, n) => {
    const isOnBox = [...boxes.values()].some((box) => overlap(label, box));
    const isOnLabel = labels.slice(n + 1).some((other) => overlap(label, other));
    const isOnLine = lines.some(
      (curves, line) => line !== n && curves.some((curve) => isCrossed(label, curve)),
    );
    return !isOnBox && !isOnLabel && !isOnLine;
  });
}

const STEPS = 160;

const isCrossed = (
  { x, y, width, height }: LabelledLadder['labels'][number],
  curve: LabelledLadder['lines'][number][number],
): boolean =>
  Array.from({ length: STEPS + 1 }, (_, i) => pointAt(curve, i / STEPS)).some(
    ([px, py]) => px > x && px < x + width && py > y && py < y + height,
  );
