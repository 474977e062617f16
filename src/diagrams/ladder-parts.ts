/** A ladder in as many parts as it needs to be read: each receiver with all its senders in one of them, or each sender with its receivers. */
import { overlap } from './box-distance.ts';
import { areCrossing, hiddenShare } from './line-sight.ts';
import { airOf, type LabelledLadder, labelledLadder } from './reporting-drawing.ts';
import type { ReportingPicture, ReportingTie } from './reporting-picture.ts';
import type { Sheet } from './sheet.ts';

/**
 * The parts of a ladder for a sheet: by receiver or by sender, whichever is legible, or is in fewer parts, the one with the most
 * lines first. Null where one of them alone needs more than the sheet has.
 */
export function ladderParts(picture: ReportingPicture, sheet: Sheet): ReportingPicture[] | null {
  if (isLegible(picture, sheet)) return [picture];
  const byEnd = (end: 'from' | 'to') => [...Map.groupBy(picture.ties, (tie) => tie[end]).values()];
  const ways = [byEnd('to'), byEnd('from')]
    .sort((a, b) => a.length - b.length)
    .map((groups) => joined(groups, picture, sheet));
  return (
    ways.find((parts) => parts.every((part) => isLegible(part, sheet))) ??
    ways.find((parts) => parts.every((part) => fits(labelledLadder(part, unlimited(sheet)), sheet))) ??
    null
  );
}

/** Groups of lines in as few parts as are legible. */
function joined(groups: ReportingTie[][], picture: ReportingPicture, sheet: Sheet): ReportingPicture[] {
  const parts: ReportingTie[][] = [];
  for (const group of groups.sort((a, b) => b.length - a.length)) {
    const room = parts.find((part) => isLegible(withTies(picture, [...part, ...group]), sheet));
    if (room) room.push(...group);
    else parts.push([...group]);
  }
  return parts.map((ties) => withTies(picture, ties));
}

/** Some lines of a ladder, with the organs that they join. */
const withTies = ({ organs }: ReportingPicture, ties: readonly ReportingTie[]): ReportingPicture => ({
  ties,
  organs: organs.filter(({ id }) => ties.some(({ from, to }) => from === id || to === id)),
});

const unlimited = (sheet: Sheet): Sheet => ({ ...sheet, height: null });
const fits = ({ height }: LabelledLadder, sheet: Sheet): boolean =>
  sheet.height === null || height <= sheet.height;

/** The share of a line that its own label may be over. */
const MOST_HIDDEN = 0.1;

/**
 * Whether a ladder fits at its natural height, no two lines cross, and no label is near a box, another label or another's
 * line, nor over much of its own.
 */
function isLegible(picture: ReportingPicture, sheet: Sheet): boolean {
  const ladder = labelledLadder(picture, unlimited(sheet));
  if (!fits(ladder, sheet)) return false;
  const { labels, lines, boxes } = ladder;
  const air = airOf(sheet.text) * 0.9;
  if (lines.some((line, n) => lines.slice(n + 1).some((other) => areCrossing(line, other)))) return false;
  return labels.every((label, n) => {
    const isOnBox = [...boxes.values()].some((box) => overlap(label, box, air / 2));
    const isOnLabel = labels.slice(n + 1).some((other) => overlap(label, other, air));
    const isOnLine = lines.some(
      (curves, line) => line !== n && curves.some((curve) => hiddenShare(label, curve, air / 2) > 0),
    );
    const isOverOwn = lines[n]?.some((curve) => hiddenShare(label, curve) > MOST_HIDDEN);
    return !isOnBox && !isOnLabel && !isOnLine && !isOverOwn;
  });
}
