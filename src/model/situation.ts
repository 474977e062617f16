import { z } from 'zod';
import type { Duty } from './duty.ts';
import type { Fault } from './fault.ts';
import type { Article, Provision } from './hierarchy.ts';
import { nearestWords, noOrgan } from './nearest.ts';
import type { Organ } from './organ.ts';
import type { OrganIndex } from './organ-index.ts';
import type { PlaceFinder } from './places.ts';
import { dutiesIn } from './quoted-duties.ts';
import { ownParagraphs } from './walk.ts';
import type { YamlFile } from './yaml-file.ts';

const words = z.string().trim().min(1);

/** What situations are about, in the order of a list: the people's voice, sudden events, policies, meetings, offices. */
export const SITUATION_KINDS = ['people', 'urgent', 'policy', 'rhythm', 'staff'] as const;
export type SituationKind = (typeof SITUATION_KINDS)[number];

/** An everyday situation: a question in everyday words, answered by quoted provisions. */
export const situationSchema = z.strictObject({
  title: words,
  question: words,
  /** Under which heading the list has it. */
  kind: z.enum(SITUATION_KINDS).optional(),
  /** Other everyday words for it, for search. */
  say: z.array(words).default([]),
  /** What the text leaves open about the order. */
  open: words.optional(),
  steps: z
    .array(
      z.strictObject({
        /** Who acts; none where the text does not say. */
        who: z.array(words),
        does: words,
        provision: words,
        quote: words,
        /** The text's own words that put this step after the one before. */
        // biome-ignore lint/suspicious/noThenProperty: the key is content, never a promise
        then: words.optional(),
      }),
    )
    .min(1),
});
type SituationFile = z.output<typeof situationSchema>;

/** One step of a situation: who does what, by which words. */
interface SituationStep {
  readonly who: readonly Organ['id'][];
  readonly does: string;
  readonly article: Article;
  readonly provision: Provision;
  readonly quote: string;
  /** The words that tie it to the step before; null where the text ties no order. */
  readonly tie: string | null;
  readonly duties: readonly Duty[];
}

export interface Situation {
  /** The name of its file, and the last part of its address. */
  readonly id: string;
  readonly title: string;
  readonly question: string;
  readonly kind: SituationKind | null;
  readonly say: readonly string[];
  readonly open: string | null;
  readonly steps: readonly SituationStep[];
}

/** What a situation is joined to. */
interface Holder {
  readonly id: string;
  readonly placeAt: PlaceFinder;
  readonly duties: readonly Duty[];
}
type Report = (path: (string | number)[], message: string) => void;
type RawStep = SituationFile['steps'][number];

/**
 * Joins a situation to its regulation. Every fault has its line: an unknown provision or organ, words that are not in
 * the provision, an organ that bears no duty there, an order that neither the text ties nor `open` explains.
 */
export function joinSituation(
  file: YamlFile<SituationFile>,
  id: string,
  regulation: Holder,
  organs: OrganIndex,
): { situation: Situation; faults: Fault[] } {
  const faults: Fault[] = [];
  const { steps: raw, open, kind, ...rest } = file.value;
  const steps = raw.flatMap((step, n) => {
    const fault: Report = (path, message) =>
      faults.push({ file: file.file, line: file.lineOf(['steps', n, ...path]), message });
    return joinStep(step, regulation, organs, fault);
  });
  if (open === undefined && raw.slice(1).some((step) => step.then === undefined)) {
    const message = 'the text ties no order between these steps (`then`): say so in `open`';
    faults.push({ file: file.file, line: file.lineOf(['steps']), message });
  }
  return { situation: { ...rest, id, kind: kind ?? null, open: open ?? null, steps }, faults };
}

function joinStep(raw: RawStep, regulation: Holder, organs: OrganIndex, fault: Report): SituationStep[] {
  const place = regulation.placeAt(raw.provision);
  if (place?.kind !== 'provision') {
    fault(['provision'], `${regulation.id} has no provision \`${raw.provision}\``);
    return [];
  }
  const paragraphs = ownParagraphs(place.provision);
  const lost = (['quote', 'then'] as const).filter(
    (key) => raw[key] !== undefined && !paragraphs.some((paragraph) => paragraph.includes(raw[key] ?? '')),
  );
  for (const key of lost) {
    const nearest = nearestWords(raw[key] ?? '', paragraphs.join(' '));
    fault([key], `${key} is not in ${raw.provision}: «${raw[key]}»; nearest words there: «${nearest}»`);
  }
  const { duties, bound } = dutiesIn(regulation.duties, place, raw.quote);
  raw.who.forEach((organ, i) => {
    if (!organs.byId.has(organ)) {
      fault(['who', i], noOrgan(organ, organs.byId.keys()));
    } else if (lost.length === 0 && regulation.duties.length > 0 && !bound.includes(organ)) {
      const who = bound.join(', ') || 'nobody by name';
      fault(['who', i], `these words of ${raw.provision} bind no \`${organ}\`; they bind ${who}`);
    }
  });
  const own = duties.filter(({ actor }) => raw.who.includes(actor));
  return [{ ...raw, ...place, tie: raw.then ?? null, duties: own }];
}
