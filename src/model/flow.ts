import type { Duty } from './duty.ts';
import type { Fault } from './fault.ts';
import { checkFlow, type FlowContext, notThere } from './flow-faults.ts';
import type { Article, Provision } from './hierarchy.ts';
import { noOrgan } from './nearest.ts';
import type { Organ } from './organ.ts';
import type { OrganIndex } from './organ-index.ts';
import type { PlaceFinder } from './places.ts';
import type { FlowFile } from './schemas/flow.ts';
import { ownParagraphs } from './walk.ts';
import type { YamlFile } from './yaml-file.ts';

/** What leads from one step to another: the text's own words. */
export interface FlowTie {
  readonly to: string;
  readonly words: string;
}

/** One step of a flow: who does what, with and toward whom, and the words that say so. */
export interface FlowStep {
  readonly id: string;
  /** The organs that take it; empty where the text does not say who does. */
  readonly who: readonly Organ['id'][];
  /** What is done, in few words of ours. */
  readonly does: string;
  readonly with: readonly Organ['id'][];
  readonly toward: readonly Organ['id'][];
  readonly article: Article;
  readonly provision: Provision;
  readonly quote: string;
  readonly next: readonly FlowTie[];
  /** Steps that its words speak of, without saying which comes first. */
  readonly concerns: readonly FlowTie[];
  /** The duties that say the same of the same organs. */
  readonly duties: readonly Duty[];
}

/** A process that a regulation orders. */
export interface Flow {
  /** The name of its file. */
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  /** What the text leaves open about the order. */
  readonly open: string;
  /** The steps that may come first, and the text's words for the occasion, where it names one. */
  readonly begins: readonly { readonly when: string | null; readonly steps: readonly string[] }[];
  readonly steps: readonly FlowStep[];
}

/**
 * Joins a flow to the regulation it is of. Every fault is reported with its line: an unknown organ or provision, words
 * that are not in the provision, a step that nothing leads to, an arrow that leads nowhere, two steps of one id, a title that
 * says what the steps do not.
 */
export function joinFlow(
  file: YamlFile<FlowFile>,
  placeAt: PlaceFinder,
  duties: readonly Duty[],
  organs: OrganIndex,
): { flow: Flow; faults: Fault[] } {
  const faults: Fault[] = [];
  const fault = (path: (string | number)[], message: string) =>
    faults.push({ file: file.file, line: file.lineOf(path), message });
  const context = { file, placeAt, organs, fault };
  const { title, summary, open, begins } = file.value;
  const steps = file.value.steps.flatMap((_, place) => joinStep(context, place, duties));

  checkFlow(context, steps);
  const flow = {
    id: flowIdOf(file.file),
    title,
    summary,
    open,
    begins: begins.map((begin) => ({ when: begin.when ?? null, steps: begin.steps })),
    steps,
  };
  return { flow, faults };
}

/** `bao-cao` for `content/flows/bao-cao.yaml`. */
const flowIdOf = (file: string): string => file.replace(/^.*[\\/]/u, '').replace(/\.yaml$/u, '');

function joinStep(
  { file, placeAt, organs, fault }: FlowContext,
  n: number,
  duties: readonly Duty[],
): FlowStep[] {
  const raw = file.value.steps[n];
  if (!raw) return [];
  for (const key of ['who', 'with', 'toward'] as const) {
    raw[key].forEach((id, i) => {
      if (!organs.byId.has(id)) fault(['steps', n, key, i], noOrgan(id, organs.byId.keys()));
    });
  }
  const place = placeAt(raw.provision);
  if (place?.kind !== 'provision') {
    fault(['steps', n, 'provision'], `${file.value.regulation} has no provision \`${raw.provision}\``);
    return [];
  }
  const { article, provision } = place;
  const words = ownParagraphs(provision);
  if (!words.some((paragraph) => paragraph.includes(raw.quote))) {
    fault(['steps', n, 'quote'], notThere('quote', raw.quote, raw.provision, words.join(' ')));
  }
  const step = { ...raw, article, provision };
  return [{ ...step, duties: duties.filter((duty) => isOf(duty, step)) }];
}

/**
 * Whether a duty says the same as a step: of the same provision, by one of its organs, in words that overlap the step's,
 * with no partner that the step does not name.
 */
function isOf(duty: Duty, step: Omit<FlowStep, 'duties'>): boolean {
  if (duty.article !== step.article.id || duty.provision !== step.provision.id) return false;
  if (!step.who.includes(duty.actor)) return false;
  const named = [...step.with, ...step.toward];
  if (!duty.partners.every(({ organ }) => named.includes(organ))) return false;
  return ownParagraphs(step.provision).some((paragraph) => {
    const [a, b] = [paragraph.indexOf(step.quote), paragraph.indexOf(duty.quote)];
    return a >= 0 && b >= 0 && a < b + duty.quote.length && b < a + step.quote.length;
  });
}
