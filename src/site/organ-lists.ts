import { GROUPS, type Organ } from '../model/organ.ts';
import { library } from './library.ts';
import { organFile } from './organ-duties.ts';
import { pageOf } from './paging.ts';
import { url } from './urls.ts';

/** All organs, by group; where they are too many for one page, each group goes on to pages of its own. */

/** The most organs that one page names. */
const ORGANS_A_PAGE = 240;
/** How many of a group stand on the first page where not all do: those with most duties. */
const FOREMOST = 30;

export interface OrganGroup {
  readonly group: Organ['group'];
  readonly organs: readonly Organ[];
}

const grouped = (organs: readonly Organ[]): OrganGroup[] =>
  GROUPS.map((group) => ({ group, organs: organs.filter((organ) => organ.group === group) })).filter(
    (one) => one.organs.length > 0,
  );

/** Whether the organs are too many for one page. */
export const areMany = (organs: readonly Organ[] = library().organs.organs): boolean =>
  organs.length > ORGANS_A_PAGE;

/** The groups as the first page lists them; `rest` is how many of a group it leaves to that group's own pages. */
export function listedGroups(): (OrganGroup & { readonly rest: number })[] {
  const { organs } = library().organs;
  return grouped(organs).map(({ group, organs }) => {
    const shown = areMany() ? foremost(organs) : organs;
    return { group, organs: shown, rest: organs.length - shown.length };
  });
}

const foremost = (organs: readonly Organ[]): Organ[] =>
  organs
    .map((organ) => ({ organ, count: organFile(organ.id).bears.length }))
    .sort((a, b) => b.count - a.count)
    .slice(0, FOREMOST)
    .map(({ organ }) => organ);

/** Organs that bear a duty or take part in one, by group: those that can be set side by side. */
export const boundGroups = (): OrganGroup[] =>
  grouped(
    library().organs.organs.filter(({ id }) => {
      const { bears, meets } = organFile(id);
      return bears.length + meets.length > 0;
    }),
  );

/** One page of the organs of a group. */
export const groupUrl = (group: Organ['group'], number = 1): string =>
  url(`co-quan/nhom/${group}/${number > 1 ? `trang-${number}/` : ''}`);

/** The pages of the groups that have some of their own. */
export function groupPages() {
  const many = areMany()
    ? grouped(library().organs.organs).filter((one) => one.organs.length > FOREMOST)
    : [];
  return many.flatMap(({ group, organs }) =>
    Array.from({ length: pageOf(organs, 1, ORGANS_A_PAGE).count }, (_, i) => ({
      params: { page: i === 0 ? group : `${group}/trang-${i + 1}` },
      props: { group, page: pageOf(organs, i + 1, ORGANS_A_PAGE) },
    })),
  );
}
