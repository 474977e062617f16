import type { Duty } from '../model/duty.ts';
import { partnerVerb } from '../model/sentences.ts';

/** The law's verbs of duties toward organs, the commonest first, each once; none where the reading has no verbs. */
export function commonVerbs(duties: readonly Duty[], toward: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const duty of duties) {
    const named = duty.partners.filter(({ organ }) => toward.includes(organ));
    const read = named.filter(({ plainVerb }) => plainVerb !== undefined || duty.plainVerb !== null);
    for (const verb of new Set(read.map((partner) => partnerVerb(duty, partner))))
      counts.set(verb, (counts.get(verb) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1]).map(([verb]) => verb);
}
