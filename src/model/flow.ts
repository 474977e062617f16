import type { Duty } from './duty.ts';
import type { Fault } from './fault.ts';
import type { Article, Provision } from './hierarchy.ts';
import { nearestWords, noOrgan, noSuch } from './nearest.ts';
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

interface Context {
  readonly file: YamlFile<FlowFile>;
  readonly placeAt: PlaceFinder;
  readonly organs: OrganIndex;
  readonly fault: (path: (string | number)[], message: string) => void;
}

/**
 * Joins a flow to the regulation it is of. Every fault is reported with its line: an unknown organ or provision, words
 * that are not in the provision, a step that nothing leads to, an arrow that leads nowhere, two steps of one id.
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

  checkIds(context);
  checkTies(context, steps);
  checkBegins(context, steps);
  checkReach(context);
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

function joinStep({ file, placeAt, organs, fault }: Context, n: number, duties: readonly Duty[]): FlowStep[] {
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

function checkIds({ file, fault }: Context): void {
  file.value.steps.forEach(({ id }, n) => {
    const first = file.value.steps.findIndex((one) => one.id === id);
    if (first < n) fault(['steps', n, 'id'], `step \`${id}\` stands here twice`);
  });
}

/** An arrow leads to a step, and its words are in the provision of one of the two. */
function checkTies({ file, fault }: Context, steps: readonly FlowStep[]): void {
  file.value.steps.forEach((raw, n) => {
    for (const key of ['next', 'concerns'] as const) {
      raw[key].forEach(({ to, words }, i) => {
        const path = ['steps', n, key, i];
        if (!file.value.steps.some(({ id }) => id === to)) {
          fault([...path, 'to'], noStep(to, file.value.steps));
          return;
        }
        const ends = steps.filter(({ id }) => id === to || id === raw.id);
        const places = ends.map((step) => step.provision);
        if (places.flatMap(ownParagraphs).some((paragraph) => paragraph.includes(words))) return;
        const where = [...new Set(places.map(({ id }) => id))].join(' or ');
        fault([...path, 'words'], notThere('words', words, where, places.flatMap(ownParagraphs).join(' ')));
      });
    }
  });
}

function checkBegins({ file, fault }: Context, steps: readonly FlowStep[]): void {
  file.value.begins.forEach((begin, b) => {
    begin.steps.forEach((id, i) => {
      if (!file.value.steps.some((step) => step.id === id)) {
        fault(['begins', b, 'steps', i], noStep(id, file.value.steps));
        return;
      }
      const step = steps.find((one) => one.id === id);
      const { when } = begin;
      if (!step || when === undefined) return;
      const words = ownParagraphs(step.provision);
      if (words.some((paragraph) => paragraph.includes(when))) return;
      fault(['begins', b, 'when'], notThere('when', when, step.provision.id, words.join(' ')));
    });
  });
}

/** Every step begins the flow, comes after another, or speaks of one that does. */
function checkReach({ file, fault }: Context): void {
  const { begins, steps } = file.value;
  const reached = new Set(begins.flatMap((begin) => begin.steps));
  let before = -1;
  while (reached.size > before) {
    before = reached.size;
    for (const step of steps) {
      if (reached.has(step.id)) for (const { to } of step.next) reached.add(to);
      else if (step.concerns.some(({ to }) => reached.has(to))) reached.add(step.id);
    }
  }
  steps.forEach(({ id }, n) => {
    if (reached.has(id)) return;
    fault(['steps', n, 'id'], `nothing leads to step \`${id}\`: name it under \`begins\` or in a \`next\``);
  });
}

const notThere = (what: string, words: string, where: string, text: string): string =>
  `${what} is not in ${where}: «${words}»; nearest words there: «${nearestWords(words, text)}»`;

const noStep = (id: string, steps: FlowFile['steps']): string =>
  noSuch(
    'step',
    id,
    steps.map((step) => step.id),
  );
