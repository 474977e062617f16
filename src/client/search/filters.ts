import { CYCLE_LABELS, ROLE_LABELS } from '../../labels/duties.ts';
import { ORGAN_LABELS } from '../../labels/organ.ts';
import { SEARCH_LABELS } from '../../labels/search.ts';
import { CYCLES, type Cycle, ROLES, type Role } from '../../model/duty.ts';
import { FACETS, type Facet, type Filter, facetCounts } from '../../search/filter.ts';
import type { SearchRecord } from '../../search/records.ts';
import type { SearchWords } from '../../search/words.ts';
import { buttonTo, element } from '../element.ts';

const LABELS: Record<Facet, string> = {
  regulation: SEARCH_LABELS.regulation,
  division: SEARCH_LABELS.division,
  organ: SEARCH_LABELS.organ,
  role: SEARCH_LABELS.role,
  cycle: ORGAN_LABELS.cycles,
};

/** What the filters need to know of names. */
export type Names = Pick<SearchWords, 'organs' | 'regulations'>;

/** The filters, each value with how many results it leaves; `choose` receives a new filter. */
export function filterElement(
  records: readonly SearchRecord[],
  filter: Filter,
  names: Names,
  choose: (filter: Filter) => void,
): HTMLElement {
  const counts = facetCounts(records, filter);
  const fields = element('div', 'filters');
  for (const facet of FACETS) {
    const values = inOrder(facet, [...counts[facet].keys()]);
    // A choice of one is none: with one regulation, nobody is asked which.
    if (values.length < 2 && !filter[facet]) continue;
    // Every regulation has a Chương II: which chapter can only be asked within one.
    if (facet === 'division' && !filter.division && !filter.regulation && counts.regulation.size > 1)
      continue;
    const label = element('label', '', LABELS[facet]);
    const select = element('select');
    select.append(new Option(SEARCH_LABELS.all, ''));
    for (const value of values) {
      const count = counts[facet].get(value) ?? 0;
      select.append(new Option(`${nameOf(facet, value, names)} (${count})`, value));
    }
    select.value = filter[facet] ?? '';
    select.dataset.control = `filter-${facet}`;
    select.classList.toggle('chosen', Boolean(filter[facet]));
    select.addEventListener('change', () => {
      const { [facet]: _, ...others } = filter;
      choose(select.value ? { ...others, [facet]: select.value } : others);
    });
    label.append(select);
    fields.append(label);
  }
  if (Object.keys(filter).length > 0) fields.append(buttonTo(SEARCH_LABELS.noFilter, () => choose({})));
  return fields;
}

/** The values chosen, in words: `Ủy ban nhân dân huyện, phối hợp`; empty where none is. */
export const filterWords = (filter: Filter, names: Names): string =>
  FACETS.flatMap((facet) => (filter[facet] ? nameOf(facet, filter[facet], names) : [])).join(', ');

function inOrder(facet: Facet, values: readonly string[]): string[] {
  const order: readonly string[] = facet === 'role' ? ROLES : facet === 'cycle' ? CYCLES : [];
  return [...values].sort((a, b) => order.indexOf(a) - order.indexOf(b));
}

function nameOf(facet: Facet, value: string, { organs, regulations }: Names): string {
  switch (facet) {
    case 'regulation':
      return regulations[value] ?? value;
    case 'organ':
      return organs.find(({ id }) => id === value)?.name ?? value;
    case 'role':
      return ROLE_LABELS[value as Role] ?? value;
    case 'cycle':
      return CYCLE_LABELS[value as Cycle] ?? value;
    case 'division':
      return value;
  }
}
