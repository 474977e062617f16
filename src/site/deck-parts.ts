/** The parts of a lesson's slide: read from `<Part>`, from the steps of a flow, or from those of a situation. */

import type { MdastNode } from 'satteri';
import { OPEN_LABELS } from '../labels/notes.ts';
import { FACT_LABELS } from '../labels/status.ts';
import type { Flow } from '../model/flow.ts';
import { capital } from '../model/letter-case.ts';
import { noOrgan } from '../model/nearest.ts';
import type { Situation } from '../model/situation.ts';
import { ownParagraphs } from '../model/walk.ts';
import { writtenName } from '../model/written-name.ts';
import { EMPTY_PART, lastStep } from '../slides/lesson-slide.ts';
import { type Beginning, type Block, type Part, SLOTS, type Slot, type Source } from '../slides/slide.ts';
import { placeOf, provisionTasks } from '../slides/task-items.ts';
import type { DeckContext } from './deck-context.ts';
import { blocksOf, placeAt } from './deck-words.ts';
import { childrenOf, elementOf, type KnownAttributes } from './mdx-tree.ts';

const PARTS: Readonly<Record<string, KnownAttributes>> = {
  Part: { needs: [], may: ['title', 'organ', 'of', 'actor', 'at', 'arrow', 'link', 'step', 'fact'] },
};

/**
 * The parts among the nodes of a slide, each a step after the one before (`step="same"` appears with it, `step="first"`
 * from the start, `step="each"` line by line); words outside a part make one of their own before them. A slide may begin
 * empty, or with the heads of its parts.
 */
export function partsOf(
  nodes: readonly MdastNode[],
  context: DeckContext,
  begins: Beginning | null = null,
): Part[] {
  const isPart = (node: MdastNode) => node.type === 'mdxJsxFlowElement' && node.name === 'Part';
  const blocks = blocksOf(
    nodes.filter((node) => !isPart(node)),
    context,
  );
  const parts: Part[] = blocks.length > 0 ? [{ ...EMPTY_PART, blocks }] : [];
  for (const node of nodes.filter(isPart)) {
    const found = elementOf(node, PARTS);
    for (const message of found?.faults ?? []) context.fault(message, node);
    const attributes = found?.attributes ?? new Map<string, string>();
    const last = parts.at(-1);
    const before = last && lastStep(last);
    const asked = attributes.get('step');
    const next = before === undefined ? (begins ? 1 : 0) : before + 1;
    const step = asked === 'first' ? 0 : asked === 'same' ? (before ?? next) : next;
    const isHeadFirst = begins === 'heads';
    parts.push({ ...partOf(attributes, node, context), step, isStepped: asked === 'each', isHeadFirst });
  }
  return parts;
}

function partOf(attributes: ReadonlyMap<string, string>, node: MdastNode, context: DeckContext): Part {
  const { library, regulation, linesAt, fault } = context;
  const { byId } = library.organs;
  const organ = attributes.get('organ');
  const actor = attributes.get('actor');
  for (const id of [organ, actor]) if (id && !byId.has(id)) fault(noOrgan(id, byId.keys()), node);
  const slot = attributes.get('at') ?? null;
  if (slot && !SLOTS.some((one) => one === slot))
    fault(`<Part at="${slot}">: there are ${SLOTS.join(', ')}`, node);
  const arrow = attributes.get('arrow') ?? null;
  if (arrow !== null && arrow !== 'in' && arrow !== 'out') fault(`<Part arrow="${arrow}">: in or out`, node);
  const duties = regulation.duties.filter((duty) => !actor || duty.actor === actor);
  const sources = sourcesOf(attributes.get('of') ?? '', context, node);
  const tasks = sources.map((source) =>
    provisionTasks(source, duties, library.organs.nameOf, linesAt(placeOf(source))),
  );
  for (const { place, items } of actor ? tasks : [])
    if (items.length === 0) fault(`no duty of \`${actor}\` at \`${place}\``, node);
  return {
    ...EMPTY_PART,
    title: attributes.get('title') ?? null,
    organ: (organ && byId.get(organ)) || null,
    slot: slot as Slot | null,
    link: attributes.get('link') ?? null,
    arrow: arrow === 'in' || arrow === 'out' ? arrow : null,
    tasks,
    blocks: [...factOf(attributes, context, node), ...blocksOf(childrenOf(node), context)],
  };
}

/** What is known of the regulation's status, by its number among the facts, word by word with its source. */
function factOf(attributes: ReadonlyMap<string, string>, context: DeckContext, node: MdastNode): Block[] {
  const asked = attributes.get('fact');
  if (asked === undefined) return [];
  const { facts } = context.regulation.about.status;
  const fact = facts[Number(asked) - 1];
  if (!fact) {
    context.fault(`fact="${asked}": the status has ${facts.length} facts`, node);
    return [];
  }
  return [
    { kind: 'paragraph', runs: [{ text: fact.text }] },
    { kind: 'source', runs: [{ text: `${FACT_LABELS.source}: ${fact.sources.join('; ')}` }] },
  ];
}

/** The provisions that a list of places names; an article stands for all of its own. */
export function sourcesOf(of: string, context: DeckContext, node?: MdastNode): Source[] {
  return of
    .split(/\s+/u)
    .filter(Boolean)
    .flatMap((one): Source[] => {
      const place = placeAt(one, context, node);
      if (place?.kind === 'provision') return [place];
      if (place) context.fault(`\`${one}\` is no provision: write dieu-5#khoan-1`, node);
      return [];
    });
}

/** A flow's steps as parts; the text's own words are on the lines between them. */
export function flowParts(flow: Flow, context: DeckContext): Part[] {
  const tieTo = (id: string) =>
    flow.steps.flatMap(({ next }) => next.filter(({ to }) => to === id).map(({ words }) => words))[0] ?? null;
  return flow.steps.map((step, i) => ({
    ...EMPTY_PART,
    title: namesOf(step, context),
    link: tieTo(step.id),
    linkQuoted: true,
    blocks: [{ kind: 'paragraph', runs: [{ text: capital(step.does) }] }],
    places: [step],
    step: i,
  }));
}

/** What a situation asks for, step by step, after the class has thought. */
export function situationParts(situation: Situation, context: DeckContext): Part[] {
  return situation.steps.map(
    (step, i): Part => ({
      ...EMPTY_PART,
      title: namesOf(step, context),
      blocks: [{ kind: 'paragraph', runs: [{ text: capital(step.does) }] }],
      places: [step],
      step: i + 1,
    }),
  );
}

/** Who acts, named as in the step's words or, where these leave it out, in its provision's. */
const namesOf = (
  { who, quote, provision }: { who: readonly string[]; quote: string } & Pick<Source, 'provision'>,
  { library }: DeckContext,
): string =>
  who
    .flatMap((id) => library.organs.byId.get(id) ?? [])
    .map((organ) => capital(writtenName(organ, quote, ...ownParagraphs(provision))))
    .join(' · ') || OPEN_LABELS.nobody;
