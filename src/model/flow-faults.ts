/** What is wrong with a flow as a whole: its steps, what leads from one to another, and what its title says. */
import { citation } from './citation.ts';
import type { Article, Provision } from './hierarchy.ts';
import { capital } from './letter-case.ts';
import { mentionFinder } from './mentions.ts';
import { nearestWords, noSuch } from './nearest.ts';
import type { OrganIndex } from './organ-index.ts';
import type { PlaceFinder } from './places.ts';
import type { FlowFile } from './schemas/flow.ts';
import { NUMBER_WORDS } from './text/numbers.ts';
import { ownParagraphs } from './walk.ts';
import type { YamlFile } from './yaml-file.ts';

/** A flow's file, what it is joined to, and where faults go. */
export interface FlowContext {
  readonly file: YamlFile<FlowFile>;
  readonly placeAt: PlaceFinder;
  readonly organs: OrganIndex;
  readonly fault: (path: (string | number)[], message: string) => void;
}

/** A step whose provision is known. */
interface PlacedStep {
  readonly id: string;
  readonly who: readonly string[];
  readonly with: readonly string[];
  readonly toward: readonly string[];
  readonly article: Article;
  readonly provision: Provision;
}

/** Reports the faults of a flow whose steps are joined. */
export function checkFlow(context: FlowContext, steps: readonly PlacedStep[]): void {
  checkIds(context);
  checkTies(context, steps);
  checkBegins(context, steps);
  checkReach(context);
  if (steps.length === context.file.value.steps.length) checkMessage(context, steps);
}

function checkIds({ file, fault }: FlowContext): void {
  file.value.steps.forEach(({ id }, n) => {
    const first = file.value.steps.findIndex((one) => one.id === id);
    if (first < n) fault(['steps', n, 'id'], `step \`${id}\` stands here twice`);
  });
}

/** An arrow leads to a step, and its words are in the provision of one of the two. */
function checkTies({ file, fault }: FlowContext, steps: readonly PlacedStep[]): void {
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

function checkBegins({ file, fault }: FlowContext, steps: readonly PlacedStep[]): void {
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
function checkReach({ file, fault }: FlowContext): void {
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

/** A number in words or figures; `Điều` with a capital letter is a citation. */
const COUNTED = new RegExp(
  `(?<![\\p{L}\\d])(\\d+|${NUMBER_WORDS.flatMap((one) => [one, capital(one)]).join('|')}) (khoản|điều|bước|nhánh)(?!\\p{L})`,
  'gu',
);

/**
 * What a title and its sentence say is what the steps do: a body or an office that they name has a part in one, a provision that they cite
 * is one of theirs, and a number of articles, khoản, steps or branches is theirs.
 */
function checkMessage({ file, organs, fault }: FlowContext, steps: readonly PlacedStep[]): void {
  const { begins } = file.value;
  const takePart = new Set(steps.flatMap((step) => [...step.who, ...step.with, ...step.toward]));
  const cited = new Set(
    steps.flatMap(({ article, provision }) => [citation(article, provision), `Điều ${article.number}`]),
  );
  const counts: Record<string, number> = {
    khoản: new Set(steps.map(({ article, provision }) => `${article.id} ${provision.id}`)).size,
    điều: new Set(steps.map(({ article }) => article.id)).size,
    bước: steps.length,
    nhánh: begins.flatMap((begin) => begin.steps).length,
  };
  for (const key of ['title', 'summary'] as const) {
    const words = file.value[key];
    for (const { organ } of mentionFinder(organs)(words))
      if (organ.kind !== 'class' && !takePart.has(organ.id))
        fault([key], `${key} names ${organ.name}, which has no part in a step`);
    for (const [place] of words.matchAll(/(?:khoản [\d.]+ )?Điều \d+/gu))
      if (!cited.has(place)) fault([key], `${key} cites ${place}, of which there is no step`);
    for (const [said, number = '', noun = ''] of words.matchAll(COUNTED)) {
      const count = NUMBER_WORDS.indexOf(number.toLowerCase());
      const right = counts[noun] ?? 0;
      if ((count < 0 ? Number(number) : count) !== right)
        fault([key], `${key} says “${said}”, but there are ${right}`);
    }
  }
}

/** Words that are not where they should be, with those there that are most like them. */
export const notThere = (what: string, words: string, where: string, text: string): string =>
  `${what} is not in ${where}: «${words}»; nearest words there: «${nearestWords(words, text)}»`;

const noStep = (id: string, steps: FlowFile['steps']): string =>
  noSuch(
    'step',
    id,
    steps.map((step) => step.id),
  );
