import { cycleLabels } from '../labels/duties.ts';
import { partnerName, partnerVerb } from '../model/sentences.ts';
import type { Answer } from './answer.ts';
import type { AnswerDuty } from './answer-duties.ts';
import { keysOf } from './keys.ts';

/** No line begins with what separates. */
const NEXT = '\u00a0· ';

/**
 * What a question asks for and nothing else, of duties that make one sentence: `cấp ủy cùng cấp`, `hằng tháng · ba tháng`.
 * Those toward whom are the partners that the asked verb ties, where the duty has others too.
 */
export function answerHead(
  { asked, verbs }: Pick<Answer, 'asked' | 'verbs'>,
  duties: readonly AnswerDuty[],
  nameOf: (organ: string) => string,
): string {
  if (asked === 'often') return [...new Set(duties.flatMap(cycleLabels))].join(NEXT);
  if (asked === 'who') return [...new Set(duties.map(({ actor }) => nameOf(actor)))].join(', ');
  const partners = duties.flatMap((duty) =>
    duty.partners.map((partner) => ({
      name: partnerName(duty, nameOf(partner.organ)),
      verb: ` ${keysOf(partnerVerb(duty, partner)).join(' ')} `,
    })),
  );
  const tied = partners.filter(({ verb }) => verbs.some((one) => verb.includes(` ${one} `)));
  return [...new Set((tied.length > 0 ? tied : partners).map(({ name }) => name))].join(', ');
}
