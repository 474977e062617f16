/** What drawings say, counted from what they show. */
import { type CadencePicture, hasSetTimes } from '../diagrams/cadence-picture.ts';
import type { Grid } from '../diagrams/grid.ts';
import type { REPORTING, ReportingPicture } from '../diagrams/reporting-picture.ts';
import { PICTURE_MESSAGES } from '../labels/pictures.ts';
import { capital } from '../model/letter-case.ts';

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

const topField = ({ cells }: Grid) => most(cells.map(({ column }) => column));

/** A board with the column that its title names. */
export const withTopField = (grid: Grid): Grid => ({ ...grid, told: topField(grid)?.id });

/** The field of work in which most organs act. */
export function topicsTitle(grid: Grid): string {
  const { columns } = grid;
  const top = topField(grid);
  const { most: said, few } = PICTURE_MESSAGES.topics;
  return top ? said(nameOf(top.id, columns), top.count) : few(columns.length);
}

/** The organ that has most roles. */
export function rolesTitle({ rows, columns, cells }: Grid): string {
  const top = most(cells.map(({ row }) => row));
  const { most: said, few } = PICTURE_MESSAGES.roles;
  return top ? said(nameOf(top.id, rows), top.count, columns.length) : few(columns.length);
}

/** Who reports to the one to whom most organs do; where there is no one such, who reports. Of more than `mostNamed` it says how many they are. */
export function reportingTitle(
  { organs, ties }: ReportingPicture,
  relation: (typeof REPORTING)[number],
  nameOf: (organ: string) => string,
  mostNamed?: number,
): string {
  const pairs = [...new Map(ties.map((tie) => [`${tie.from} ${tie.to}`, tie])).values()];
  const all = new Set(pairs.map(({ from }) => from));
  const top = all.size > 1 ? most(pairs.map(({ to }) => to)) : null;
  const isMeant = (id: string) => pairs.some(({ from, to }) => from === id && (!top || to === top.id));
  const names = organs.flatMap(({ id }) => (isMeant(id) ? [nameOf(id)] : []));
  const said = PICTURE_MESSAGES.reporting[relation];
  const senders = PICTURE_MESSAGES.organs(names, mostNamed);
  return capital(top ? said.most(senders, nameOf(top.id)) : said.few(senders));
}

/** How many things come back, and how many of them at set times. */
export function cadenceTitle({ rows }: CadencePicture): string {
  const beats = rows.flatMap(({ organs }) => organs[0]?.beats ?? []);
  const dated = beats.filter(({ cycles }) => hasSetTimes(cycles));
  return PICTURE_MESSAGES.cadence(beats.length, dated.length);
}
