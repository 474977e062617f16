import { ORGAN_LABELS } from '../labels/organ.ts';
import { CYCLES } from '../model/duty.ts';
import { capital } from '../model/letter-case.ts';
import type { Organ } from '../model/organ.ts';
import type { OrganBrief } from '../model/organ-brief.ts';
import { dutyPhrase } from '../model/sentences.ts';
import { bound, NO_BREAK } from '../model/unbroken.ts';
import { answerRows } from './answer-rows.ts';
import { dutyCitation } from './duty-citation.ts';
import { library } from './library.ts';
import { hasEnded, organFile } from './organ-duties.ts';
import { isSplit } from './organ-pages.ts';
import { deckUrl, dutyUrl, organUrl } from './urls.ts';

/** Words so short are one piece: `khi cần`. */
const SHORT = 12;

/** The answer for one organ, small enough to be fetched when its reader comes back. */
export function organBrief(organ: Organ): OrganBrief {
  const { bears } = organFile(organ.id);
  const nameOf = library().organs.nameOf;
  const [first] = bears;
  return {
    name: organ.name,
    href: organUrl(organ.id),
    count: bears.length,
    ended: hasEnded(organ.id) ? `[${capital(ORGAN_LABELS.ended)}]` : null,
    deck: first ? deckUrl(first.regulation, `co-quan-${organ.id}`) : null,
    rows: answerRows(organ, bears, ({ id }) =>
      isSplit(organ.id) ? null : `${organUrl(organ.id)}#duty-${id}`,
    ).map(({ label, parts }) => ({
      label,
      // No line ends within a word; scripts that show it know no words.
      parts: parts.map((part) => ({
        ...part,
        words: part.words.length <= SHORT ? part.words.replaceAll(' ', NO_BREAK) : bound(part.words),
      })),
    })),
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
