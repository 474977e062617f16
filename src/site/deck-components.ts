/** What a deck holds: components, each a view of the model, with headlines, questions and notes of ours. */
import type { MdastNode } from 'satteri';
import { noSuch } from '../model/nearest.ts';
import { ownParagraphs } from '../model/walk.ts';
import { endSlide } from '../slides/frame-slides.ts';
import { EMPTY_PART, lessonSlide } from '../slides/lesson-slide.ts';
import { questionSlide } from '../slides/question-slide.ts';
import { BEGINNINGS, type Note, SHAPES, type Shape, type Slide } from '../slides/slide.ts';
import type { DeckContext } from './deck-context.ts';
import { flowParts, partsOf, situationParts, sourcesOf } from './deck-parts.ts';
import { blocksOf } from './deck-words.ts';
import { childrenOf, elementOf, type KnownAttributes } from './mdx-tree.ts';

type Attributes = ReadonlyMap<string, string>;
type Make = (attributes: Attributes, context: DeckContext, body: readonly MdastNode[]) => Slide[];

const COMPONENTS: Record<string, KnownAttributes & { make: Make }> = {
  Slide: { needs: ['title'], may: ['shape', 'minutes', 'countdown', 'begins'], make: lesson },
  Words: { needs: ['of', 'title'], may: ['minutes'], make: words },
  Question: { needs: ['id'], may: ['minutes', 'countdown'], make: question },
  Case: { needs: ['of'], may: ['minutes', 'countdown'], make: situation },
  End: { needs: ['title'], may: ['minutes'], make: end },
  Flow: { needs: ['of'], may: ['title', 'minutes'], make: flow },
};

/** The slides that one node at the top of a deck makes; a node that is no component is a fault. */
export function slidesOf(node: MdastNode, context: DeckContext): Slide[] {
  const found = node.type === 'mdxJsxFlowElement' ? elementOf(node, COMPONENTS) : null;
  if (!found) {
    context.fault('a deck holds components only; our own words stand in <Slide title="…">');
    return [];
  }
  const component = found.isKnown ? COMPONENTS[found.name] : undefined;
  if (!component) {
    const known = Object.keys(COMPONENTS).join(', ');
    context.fault(`<${found.name}> is no component for decks; there are ${known}`);
    return [];
  }
  for (const message of found.faults) context.fault(message);
  if (found.faults.length > 0) return [];
  const isNotes = (child: MdastNode) => child.type === 'mdxJsxFlowElement' && child.name === 'Notes';
  const children = childrenOf(node);
  const body = children.filter((child) => !isNotes(child));
  const note = noteOf(found.attributes, children.filter(isNotes).flatMap(childrenOf), context);
  return component.make(found.attributes, context, body).map((slide) => ({ ...slide, note }));
}

function noteOf(attributes: Attributes, nodes: readonly MdastNode[], context: DeckContext): Note | null {
  const minutes = numberOf('minutes', attributes, context);
  const blocks = blocksOf(nodes, context);
  return minutes === null && blocks.length === 0 ? null : { minutes, blocks };
}

function numberOf(name: string, attributes: Attributes, { fault }: DeckContext): number | null {
  const written = attributes.get(name);
  if (written === undefined) return null;
  const value = Number(written);
  if (!(value > 0)) fault(`${name}="${written}" is no number of minutes`);
  return value;
}

function lesson(attributes: Attributes, context: DeckContext, body: readonly MdastNode[]): Slide[] {
  const shape = attributes.get('shape') ?? 'list';
  if (!SHAPES.some((one) => one === shape)) context.fault(noSuch('shape', shape, SHAPES));
  const title = attributes.get('title') ?? '';
  if (/\d+\s*\/\s*\d+/u.test(title))
    context.fault(`«${title}» counts; a headline is the sentence to remember`);
  const asked = attributes.get('begins');
  const begins = BEGINNINGS.find((one) => one === asked) ?? null;
  if (asked !== undefined && !begins) context.fault(noSuch('beginning', asked, BEGINNINGS));
  const countdown = numberOf('countdown', attributes, context);
  return [lessonSlide(title, shape as Shape, partsOf(body, context, begins), countdown)];
}

function words(attributes: Attributes, context: DeckContext): Slide[] {
  return sourcesOf(attributes.get('of') ?? '', context).map((source) => {
    const part = { ...EMPTY_PART, quotes: ownParagraphs(source.provision), places: [source] };
    return lessonSlide(attributes.get('title') ?? '', 'words', [part]);
  });
}

function question(attributes: Attributes, context: DeckContext): Slide[] {
  const { questions, regulation, library, fault } = context;
  const id = attributes.get('id') ?? '';
  const found = questions.find((one) => one.id === id);
  const ids = questions.map((one) => one.id);
  if (!found) {
    fault(noSuch('question', id, ids, `in content/quiz/${regulation.id}.yaml`));
    return [];
  }
  const place = regulation.placeAt(found.at);
  if (place?.kind !== 'provision') return [];
  const slide = questionSlide(found, place, { nameOf: library.organs.nameOf, placeAt: regulation.placeAt });
  return [{ ...slide, countdown: numberOf('countdown', attributes, context) ?? slide.countdown }];
}

function situation(attributes: Attributes, context: DeckContext): Slide[] {
  const of = attributes.get('of') ?? '';
  const found = context.situations.find(({ id }) => id === of);
  if (!found) {
    const ids = context.situations.map(({ id }) => id);
    context.fault(noSuch('situation', of, ids, `in content/situations/${context.regulation.id}`));
    return [];
  }
  const countdown = numberOf('countdown', attributes, context);
  const parts = situationParts(found, context);
  const slide = lessonSlide(found.question, 'lanes', parts, countdown);
  return [{ ...slide, situation: found.id }];
}

/** The last slide of a lesson: what to take home. */
function end(attributes: Attributes, context: DeckContext, body: readonly MdastNode[]): Slide[] {
  return [endSlide(attributes.get('title'), blocksOf(body, context))];
}

function flow(attributes: Attributes, context: DeckContext): Slide[] {
  const of = attributes.get('of') ?? '';
  const { flows, id } = context.regulation;
  const found = flows.find((one) => one.id === of);
  if (!found) {
    const ids = flows.map((one) => one.id);
    context.fault(noSuch('flow', of, ids, `of ${id} in content/flows`));
    return [];
  }
  return [lessonSlide(attributes.get('title') ?? found.title, 'lanes', flowParts(found, context))];
}
