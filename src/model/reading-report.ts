import { CYCLES, type Duty, ROLES } from './duty.ts';
import { syllablesOf } from './duty-rules.ts';
import type { Regulation } from './regulation.ts';
import { ownParagraphs } from './walk.ts';

/** What a reading holds, in lines for editors: duties by role, topic and rhythm; the length of tasks; where quotes end early. */
export function readingReport(regulation: Regulation): string[] {
  const { duties, topics, readings } = regulation;
  const tally = (keys: readonly string[], keysOf: (duty: Duty) => readonly (string | null)[]) =>
    keys.map((key) => `${key} ${duties.filter((duty) => keysOf(duty).includes(key)).length}`).join(', ');
  const lengths = duties.flatMap(({ task }) => (task ? [syllablesOf(task).length] : []));
  const open = [...readings.values()].flatMap((reading) => reading.open);
  const early = duties.flatMap((duty) => {
    const before = wordAfter(regulation, duty);
    return before ? [`  ${duty.id} ends before «${before}»: «…${duty.quote.slice(-40)}»`] : [];
  });
  return [
    `${regulation.id}: ${duties.length} duties, ${open.length} open points`,
    `roles: ${tally(ROLES, ({ role }) => [role])}`,
    `topics: ${tally(
      topics.map(({ id }) => id),
      ({ topic }) => [topic],
    )}`,
    `rhythms: ${tally(CYCLES, ({ cycles }) => cycles)}`,
    ...(lengths.length > 0
      ? [`syllables of a task: ${Math.min(...lengths)} to ${Math.max(...lengths)}`]
      : []),
    `quotes that end before the next act: ${early.length}`,
    ...early,
  ];
}

/** The word that begins the next act right behind a quote: `để`, `và`, `đồng thời`; null where it ends with its sentence. */
function wordAfter(regulation: Regulation, { article, provision, quote }: Duty): string | null {
  const place = regulation.placeAt(`${article}#${provision}`);
  if (place?.kind !== 'provision') return null;
  const text = ownParagraphs(place.provision).find((paragraph) => paragraph.includes(quote)) ?? '';
  const rest = text.slice(text.indexOf(quote) + quote.length).trimStart();
  return /^(?:để|và|đồng thời)(?!\p{L})/u.exec(rest)?.[0] ?? null;
}
