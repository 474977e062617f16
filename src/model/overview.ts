import type { Duty } from './duty.ts';
import type { Fault } from './fault.ts';
import { noSuch } from './nearest.ts';
import type { OrganIndex } from './organ-index.ts';
import type { OverviewFile, Side } from './schemas/overview.ts';
import type { YamlFile } from './yaml-file.ts';

/** Where a box begins, its row from 1, and how wide it is, in hundredths of the width. */
export type Cell = readonly [left: number, row: number, width: number];

/** Organs that act alike, in one box of the overview. */
interface OverviewBox {
  readonly id: string;
  readonly name: string;
  readonly organs: readonly string[];
  readonly wide: Cell;
  /** Where it is where the width holds fewer than fifty letters: on phones and old projectors. */
  readonly narrow: Cell;
}

/** All duties of one box's organs toward another's. */
interface OverviewLine {
  readonly from: string;
  readonly to: string;
  readonly duties: readonly Duty[];
  /** The sides by which it leaves and enters, where the drawing is not to choose them. */
  readonly sides: readonly [Side, Side] | null;
  readonly narrow: readonly [Side, Side] | null;
}

/** The first view of a regulation: at most nine boxes, at most twelve lines, and what they show in one sentence. */
export interface Overview {
  readonly message: string;
  readonly boxes: readonly OverviewBox[];
  readonly lines: readonly OverviewLine[];
  /** The box that the message is about. */
  readonly hub: string | null;
  /** Duties that the lines stand for, duties that have a partner, and all. */
  readonly counts: { readonly drawn: number; readonly shared: number; readonly all: number };
}

/** The duties of the organs of one box toward those of another. */
const dutiesBetween = (
  duties: readonly Duty[],
  from: Pick<OverviewBox, 'organs'>,
  to: Pick<OverviewBox, 'organs'>,
): Duty[] =>
  duties.filter(
    ({ actor, partners }) =>
      from.organs.includes(actor) && partners.some(({ organ }) => to.organs.includes(organ)),
  );

/** How many duties lead from a box's organs to those of other boxes, or the other way. */
const dutiesAcross = (duties: readonly Duty[], { organs }: Pick<OverviewBox, 'organs'>): number =>
  duties.filter(({ actor, partners }) => {
    const named = partners.map(({ organ }) => organ);
    return organs.includes(actor)
      ? named.some((organ) => !organs.includes(organ))
      : named.some((organ) => organs.includes(organ));
  }).length;

/**
 * Joins an overview to the duties it is of. Reported with its line: an unknown organ, an organ in two boxes, two boxes in one
 * place, a line between boxes that are not there or that no duty leads along, and a message that is no longer true.
 */
export function joinOverview(
  file: YamlFile<OverviewFile>,
  duties: readonly Duty[],
  organs: OrganIndex,
): { overview: Overview; faults: Fault[] } {
  const faults: Fault[] = [];
  const report = (path: (string | number)[], message: string) =>
    faults.push({ file: file.file, line: file.lineOf(path), message });
  const { message, hub, boxes, lines } = file.value;
  checkBoxes(file.value, organs, report);
  const boxAt = (id: string, path: (string | number)[]) => {
    const box = boxes.find((one) => one.id === id);
    if (!box)
      report(
        path,
        noSuch(
          'box',
          id,
          boxes.map((one) => one.id),
        ),
      );
    return box;
  };
  const joined = lines.flatMap((line, n): OverviewLine[] => {
    const [from, to] = [boxAt(line.from, ['lines', n, 'from']), boxAt(line.to, ['lines', n, 'to'])];
    if (!from || !to) return [];
    const own = dutiesBetween(duties, from, to);
    if (own.length === 0) report(['lines', n], `no duty leads from \`${line.from}\` to \`${line.to}\``);
    return [{ ...line, duties: own, sides: line.sides ?? null, narrow: line.narrow ?? null }];
  });
  if (hub) boxAt(hub, ['hub']);
  checkMessage(file.value, duties, report);
  const counts = {
    drawn: new Set(joined.flatMap((line) => line.duties)).size,
    shared: duties.filter(({ partners }) => partners.length > 0).length,
    all: duties.length,
  };
  return { overview: { message, boxes, lines: joined, hub: hub ?? null, counts }, faults };
}

type Report = (path: (string | number)[], message: string) => void;

function checkBoxes({ boxes }: OverviewFile, organs: OrganIndex, report: Report): void {
  const boxOf = new Map<string, string>();
  boxes.forEach((box, b) => {
    const twin = boxes.findIndex((other) => other.id === box.id);
    if (twin < b) report(['boxes', b, 'id'], `there are two boxes \`${box.id}\``);
    for (const key of ['wide', 'narrow'] as const) {
      const [left, row, width] = box[key];
      const over = boxes
        .slice(0, b)
        .find(({ [key]: [from, other, wide] }) => row === other && left < from + wide && from < left + width);
      if (over) report(['boxes', b, key], `\`${box.id}\` lies over \`${over.id}\` in row ${row}`);
      if (left + width > 100)
        report(['boxes', b, key], `\`${box.id}\` ends beyond the width, at ${left + width}`);
    }
    box.organs.forEach((organ, i) => {
      const path = ['boxes', b, 'organs', i];
      if (!organs.byId.has(organ)) report(path, noSuch('organ', organ, organs.byId.keys()));
      const other = boxOf.get(organ);
      if (other) report(path, `organ \`${organ}\` is in box \`${other}\` already; an organ is in one box`);
      boxOf.set(organ, box.id);
    });
  });
}

/** How many duties an organ shares with others, as the one that bears them or as a partner. */
const sharedBy = (duties: readonly Duty[], organ: string): number =>
  duties.filter(
    ({ actor, partners }) =>
      (actor === organ && partners.length > 0) || partners.some((partner) => partner.organ === organ),
  ).length;

/** The hub holds the organ that shares most duties with others; each number of the message is stated and right. */
function checkMessage(
  { message, hub, boxes, states }: OverviewFile,
  duties: readonly Duty[],
  report: Report,
): void {
  const across = boxes.map((box) => ({ id: box.id, count: dutiesAcross(duties, box) }));
  const most = boxes
    .flatMap((box) => box.organs.map((organ) => ({ box: box.id, organ, count: sharedBy(duties, organ) })))
    .reduce((best, one) => (one.count > best.count ? one : best));
  if (hub && boxes.some(({ id }) => id === hub) && most.box !== hub)
    report(['hub'], `\`${hub}\` is called the hub, but \`${most.organ}\` shares most duties (${most.count})`);
  states.forEach(({ number, box }, n) => {
    const right = box
      ? across.find(({ id }) => id === box)?.count
      : duties.filter(({ partners }) => partners.length > 0).length;
    if (right === undefined)
      report(
        ['states', n, 'box'],
        noSuch(
          'box',
          box ?? '',
          boxes.map(({ id }) => id),
        ),
      );
    else if (right !== number)
      report(['states', n, 'number'], `the message says ${number}, but the duties are ${right}`);
  });
  for (const [number] of message.matchAll(/\d+/gu))
    if (!states.some((state) => String(state.number) === number))
      report(['message'], `the message says ${number}; name under \`states\` what it counts`);
}
