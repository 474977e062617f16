import { ORGAN_LABELS } from '../labels/organ.ts';
import { articleName } from '../model/division-name.ts';
import { CYCLES } from '../model/duty.ts';
import { capital } from '../model/letter-case.ts';
import type { Organ } from '../model/organ.ts';
import type { BriefPart, OrganBrief } from '../model/organ-brief.ts';
import { dutyPhrase } from '../model/sentences.ts';
import { dutyCitation } from './duty-citation.ts';
import { library } from './library.ts';
import { organAnswer, widerAnswer } from './organ-answer.ts';
import { hasEnded, organFile } from './organ-duties.ts';
import { articleUrl, deckUrl, dutyUrl, organUrl } from './urls.ts';

/** How many names one answer gives; the rest are counted. */
const NAMED = 3;
const PLACES = 8;

/** The answer for one organ, small enough to be fetched when its reader comes back. */
export function organBrief(organ: Organ): OrganBrief {
  const { bears } = organFile(organ.id);
  const { answers, cycles, partners } = organAnswer(bears);
  const named = (organs: readonly Organ[]) =>
    shortened(
      organs.map(({ id, name }) => ({ words: name, href: organUrl(id) })),
      NAMED,
      'cơ quan',
    );
  const told = new Set<string>();
  const wider = answers[0]?.isReport ? null : widerAnswer(organ, 'report');
  const upward = wider
    ? [{ words: ORGAN_LABELS.notSaid }, seeAlso(wider)]
    : answers.flatMap(({ verb, organs }) => {
        const [first, ...rest] = named(organs.filter(({ id }) => !told.has(id) && told.add(id)));
        return first ? [{ ...first, before: verb }, ...rest] : [];
      });
  const widerPeriods = cycles.length > 1 ? null : widerAnswer(organ, 'period');
  const places = library().regulations.flatMap((regulation) =>
    regulation.articles
      .filter(({ id }) => bears.some((duty) => duty.regulation === regulation.id && duty.article === id))
      .map((article) => ({ words: articleName(article), href: articleUrl(regulation.id, article.id) })),
  );
  const nameOf = library().organs.nameOf;
  const [first] = bears;
  return {
    name: organ.name,
    href: organUrl(organ.id),
    count: bears.length,
    ended: hasEnded(organ.id) ? `[${capital(ORGAN_LABELS.ended)}]` : null,
    deck: first ? deckUrl(first.regulation, `co-quan-${organ.id}`) : null,
    rows: [
      { label: ORGAN_LABELS.reports, parts: orSilent(upward, ORGAN_LABELS.notSaid) },
      {
        label: ORGAN_LABELS.howOften,
        parts: [
          ...orSilent(
            cycles.map(({ label }) => ({ words: label })),
            ORGAN_LABELS.noCycle,
          ),
          ...(widerPeriods ? [seeAlso(widerPeriods)] : []),
        ],
      },
      { label: ORGAN_LABELS.withWhom, parts: orSilent(named(partners), ORGAN_LABELS.notSaid) },
      { label: ORGAN_LABELS.where, parts: orSilent(shortened(places, PLACES, 'điều'), ORGAN_LABELS.notSaid) },
    ],
    recurring: CYCLES.flatMap((cycle) =>
      bears
        .filter((duty) => duty.cycles.includes(cycle))
        .map((duty) => ({
          cycle,
          words: capital(duty.task ?? dutyPhrase(duty, nameOf)),
          cite: dutyCitation(duty),
          href: dutyUrl(duty),
        })),
    ).filter(({ cycle }) => cycle !== 'regular' && cycle !== 'ad-hoc'),
  };
}

const shortened = (parts: readonly BriefPart[], most: number, what: string): BriefPart[] =>
  parts.length > most + 1
    ? [...parts.slice(0, most), { words: `và ${parts.length - most} ${what} khác` }]
    : [...parts];

/** The wider body whose duties answer what the organ's own do not. */
const seeAlso = ({ id, name }: Organ): BriefPart => ({
  before: ORGAN_LABELS.seeAlso,
  words: name,
  href: organUrl(id),
});

const orSilent = (parts: BriefPart[], words: string): BriefPart[] => (parts.length > 0 ? parts : [{ words }]);
