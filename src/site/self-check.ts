import { csv } from '../exports/csv.ts';
import { cycleLabels } from '../labels/duties.ts';
import { SELF_CHECK_COLUMNS } from '../labels/slides.ts';
import { capital } from '../model/letter-case.ts';
import type { Organ } from '../model/organ.ts';
import { provisionAt } from '../model/places.ts';
import { provisionTasks } from '../slides/task-items.ts';
import { dutyCitation } from './duty-citation.ts';
import { library } from './library.ts';
import { dutyUrl, organUrl } from './urls.ts';

/** A task of an organ, to be ticked. */
interface SelfCheckRow {
  readonly task: string;
  readonly verbs: string;
  readonly cite: string;
  readonly href: string;
  readonly cycles: string;
  readonly duties: string;
}

/** The organs that have such a list: those with duties. */
export function selfCheckPaths() {
  const bound = new Set(library().regulations.flatMap(({ duties }) => duties.map(({ actor }) => actor)));
  return library()
    .organs.organs.filter(({ id }) => bound.has(id))
    .map((organ) => ({ params: { organ: organ.id }, props: { organ } }));
}

/** An organ's tasks in the order of the texts, each once. */
export function selfCheckRows(organ: Organ): SelfCheckRow[] {
  return library().regulations.flatMap((regulation) => {
    const own = regulation.duties.filter(({ actor }) => actor === organ.id);
    const groups = Map.groupBy(own, ({ article, provision }) => `${article}#${provision}`);
    return [...groups.values()].flatMap((group) => {
      const [first] = group;
      if (!first) return [];
      return provisionTasks(provisionAt(regulation, first), group, library().organs.nameOf).items.map(
        (item) => ({
          task: item.task ?? `“${item.quote}”`,
          verbs: item.verbs.join(' · '),
          cite: dutyCitation(first),
          href: dutyUrl(first),
          cycles: capital([...new Set(item.duties.flatMap(cycleLabels))].join('; ')),
          duties: item.duties.map(({ id }) => id).join(' '),
        }),
      );
    });
  });
}

/** The list as a table for spreadsheets. */
export const selfCheckCsv = (organ: Organ): string =>
  csv([
    [...SELF_CHECK_COLUMNS.facts, ...SELF_CHECK_COLUMNS.quarters],
    ...selfCheckRows(organ).map(({ task, cite, cycles }) => [task, cite, cycles, '', '', '', '']),
  ]);

/** The list's page, or a file below it. */
export const selfCheckUrl = (organ: string, file = ''): string => `${organUrl(organ)}tu-kiem-tra/${file}`;
