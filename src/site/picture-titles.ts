/** What drawings say, counted from what they show. */
import type { CadencePicture } from '../diagrams/cadence-picture.ts';
import type { Grid } from '../diagrams/grid.ts';
import type { REPORTING, ReportingPicture } from '../diagrams/reporting-picture.ts';
import { PICTURE_MESSAGES } from '../labels/pictures.ts';

/** The one of which there are most, with their number; null where two have as many. */
function most(ids: readonly string[]): { id: string; count: number } | null {
  const [first, second] = [...Map.groupBy(ids, (id) => id)]
    .map(([id, own]) => ({ id, count: own.length }))
    .sort((a, b) => b.count - a.count);
  return first && first.count > (second?.count ?? 0) ? first : null;
}

const nameOf = (id: string, all: readonly { id: string; name: string }[]): string =>
  all.find((one) => one.id === id)?.name ?? id;

/** Between how many organs there are duties. */
export const networkTitle = ({ rows, columns }: Grid): string =>
  PICTURE_MESSAGES.network(rows.length, columns.length);

/** The field of work in which most organs act. */
export function topicsTitle({ columns, cells }: Grid): string {
  const top = most(cells.map(({ column }) => column));
  const { most: said, few } = PICTURE_MESSAGES.topics;
  return top ? said(nameOf(top.id, columns), top.count) : few(columns.length);
}

/** The organ that has most roles. */
export function rolesTitle({ rows, columns, cells }: Grid): string {
  const top = most(cells.map(({ row }) => row));
  const { most: said, few } = PICTURE_MESSAGES.roles;
  return top ? said(nameOf(top.id, rows), top.count, columns.length) : few(columns.length);
}

/** To whom most organs report. */
export function reportingTitle(
  { organs, ties }: ReportingPicture,
  relation: (typeof REPORTING)[number],
): string {
  const senders = new Set(ties.map(({ from }) => from)).size;
  const top = most(ties.map(({ to }) => to));
  const { most: said, few } = PICTURE_MESSAGES.reporting;
  return top && senders > 1
    ? said(relation, top.count, senders, nameOf(top.id, organs))
    : few(relation, senders, new Set(ties.map(({ to }) => to)).size);
}

/** How many things come at set times, always, and when there is need. */
export function cadenceTitle({ rows }: CadencePicture): string {
  const beats = rows.flatMap(({ organs }) => organs[0]?.beats ?? []);
  const count = (is: (cycle: string) => boolean) => beats.filter(({ cycles }) => cycles.some(is)).length;
  return PICTURE_MESSAGES.cadence(
    count((cycle) => cycle !== 'regular' && cycle !== 'ad-hoc'),
    count((cycle) => cycle === 'regular'),
    count((cycle) => cycle === 'ad-hoc'),
  );
}
