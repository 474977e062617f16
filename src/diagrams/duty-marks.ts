import type { Duty } from '../model/duty.ts';

const words = (all: readonly string[]): string | undefined => [...new Set(all)].join(' ') || undefined;

/** What a line, cell or row says of the duties it stands for; `to` where it leads to one organ. */
export const dutyMarks = (duties: readonly DutyMark[], to?: string): Record<string, string | undefined> => ({
  'data-from': words(duties.map(({ actor }) => actor)),
  'data-to': to,
  'data-role': words(duties.map(({ role }) => role)),
  'data-relation': words(
    duties.flatMap(({ partners }) =>
      partners.filter(({ organ }) => to === undefined || organ === to).map(({ relation }) => relation),
    ),
  ),
  'data-cycle': words(duties.flatMap(({ cycles }) => cycles)),
  'data-duties': words(duties.map(({ id }) => id)),
});

type DutyMark = Pick<Duty, 'id' | 'actor' | 'role' | 'partners' | 'cycles'>;
