import type { Duty, Partner } from '../model/duty.ts';
import { dutyVerb, partnerVerb } from '../model/sentences.ts';

/** The words on a line toward a partner: those that tie it; a preposition alone, or a noun, is said with the duty's verb. */
export function verbToward(duty: Duty, partner: Partner): string {
  const verb = partnerVerb(duty, partner);
  if (!/^(?:với|cùng|cho|đối với|(?:sự|việc) .+)$/u.test(verb)) return verb;
  const main = dutyVerb(duty);
  if (main.endsWith(` ${verb}`)) return main;
  // What a verb has besides it is in the text behind a comma: `tăng cường công khai, minh bạch, sự giám sát của`.
  return duty.quote.includes(`${main}, ${verb}`) ? `${main}, ${verb}` : `${main} ${verb}`;
}

/** The law's verbs of duties toward organs, the commonest first, each once; none where the reading has no verbs. */
export function commonVerbs(duties: readonly Duty[], toward: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const duty of duties) {
    const named = duty.partners.filter(({ organ }) => toward.includes(organ));
    const read = named.filter(({ plainVerb }) => plainVerb !== undefined || duty.plainVerb !== null);
    for (const verb of new Set(read.map((partner) => verbToward(duty, partner))))
      counts.set(verb, (counts.get(verb) ?? 0) + 1);
  }
  return apart([...counts].sort((a, b) => b[1] - a[1]).map(([verb]) => verb));
}

/** Verbs without those that contain, or are part of, an earlier one: `chủ trì, phối hợp với` next to `phối hợp với`. */
const apart = (verbs: readonly string[]): string[] =>
  verbs.filter((verb, n) => !verbs.slice(0, n).some((other) => other.includes(verb) || verb.includes(other)));

/** Verbs of one thing to do, each once; one that is a part of another is said with it. */
export const verbsTogether = (verbs: readonly string[]): string =>
  [...new Set(verbs)]
    .filter((verb, _, all) => !all.some((other) => other !== verb && other.includes(verb)))
    .join(', ');
