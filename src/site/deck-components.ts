/** What stands in a deck: components, each a view of the model, and in `<Slide>` our own words. */
import type { MdastNode } from 'satteri';
import { citation } from '../model/citation.ts';
import { articleName, divisionName } from '../model/division-name.ts';
import type { Duty } from '../model/duty.ts';
import { articlesIn, divisionsIn } from '../model/ladder.ts';
import type { Library, Regulation } from '../model/library.ts';
import { noOrgan, noSuch } from '../model/nearest.ts';
import type { Place } from '../model/places.ts';
import { dutySlides } from '../slides/duty-slides.ts';
import { flowSlides } from '../slides/flow-slides.ts';
import type { Block, Run, Slide, Source } from '../slides/slide.ts';
import { contentsSlides, textSlides } from '../slides/text-slides.ts';
import { wordsSlides } from '../slides/words-slides.ts';
import { childrenOf, elementOf, type KnownAttributes } from './mdx-tree.ts';
import { articleFullName } from './names.ts';

/** Where a component stands, and to whom its faults are told. */
export interface DeckContext {
  readonly regulation: Regulation;
  readonly library: Library;
  readonly fault: (message: string, at?: MdastNode) => void;
}

type Component = (attributes: ReadonlyMap<string, string>, context: DeckContext, node: MdastNode) => Slide[];

const COMPONENTS: Record<string, KnownAttributes & { make: Component }> = {
  Slide: {
    needs: ['title'],
    make: (attributes, context, node) => textSlides(attributes.get('title') ?? '', blocksOf(node, context)),
  },
  Contents: { needs: ['of'], make: (attributes, context) => contents(attributes, context) },
  Article: { needs: ['of'], make: (attributes, context) => article(attributes, context) },
  Provision: { needs: ['of'], make: (attributes, context) => provision(attributes, context) },
  OrganDuties: {
    needs: ['organ', 'in'],
    make: (attributes, context) => duties(attributes.get('in') ?? '', attributes, context),
  },
  DiagramStep: {
    needs: ['of'],
    may: ['organ', 'role'],
    make: (attributes, context) => duties(attributes.get('of') ?? '', attributes, context),
  },
  Flow: { needs: ['of'], make: (attributes, context) => flow(attributes, context) },
};

/** The slides that one node at the top of a deck stands for; a node that is no component is a fault. */
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
  return found.faults.length === 0 ? component.make(found.attributes, context, node) : [];
}

function contents(attributes: ReadonlyMap<string, string>, { regulation, fault }: DeckContext): Slide[] {
  const of = attributes.get('of') ?? '';
  const division = divisionsIn(regulation.instrument.divisions).find(({ path }) => path === of);
  if (!division) {
    fault(`${regulation.id} has no division \`${of}\``);
    return [];
  }
  return contentsSlides(`Các điều của ${divisionName(division)}`, articlesIn(division.divisions), (one) =>
    articleFullName(regulation, one),
  );
}

function article(attributes: ReadonlyMap<string, string>, context: DeckContext): Slide[] {
  const place = placeAt(attributes.get('of') ?? '', context);
  if (!place || place.kind === 'matter') return [];
  const { regulation, library } = context;
  const bound = new Set(
    regulation.duties.filter((duty) => duty.article === place.article.id).map((duty) => duty.actor),
  );
  const organs = [...bound].flatMap((id) => library.organs.byId.get(id) ?? []);
  const title = organs.length > 0 ? 'Ai có trách nhiệm' : articleName(place.article);
  return [{ kind: 'article', title, article: place.article, organs, sources: [] }];
}

function provision(attributes: ReadonlyMap<string, string>, context: DeckContext): Slide[] {
  const of = attributes.get('of') ?? '';
  const place = placeAt(of, context);
  if (place?.kind === 'provision') return wordsSlides(place, citation(place.article, place.provision));
  if (place) context.fault(`<Provision of="${of}"> names no provision: write dieu-5#khoan-1`);
  return [];
}

/** The duties at a place, of one organ or one role where they are named. */
function duties(of: string, attributes: ReadonlyMap<string, string>, context: DeckContext): Slide[] {
  const { regulation, library, fault } = context;
  const place = placeAt(of, context);
  const organ = attributes.get('organ');
  if (organ && !library.organs.byId.has(organ)) {
    fault(noOrgan(organ, library.organs.byId.keys()));
    return [];
  }
  if (!place || place.kind === 'matter') return [];
  const role = attributes.get('role');
  const chosen = regulation.duties.filter(
    (duty) =>
      duty.article === place.article.id &&
      (place.kind === 'article' || duty.provision === place.provision.id) &&
      (!organ || duty.actor === organ) &&
      (!role || duty.role === role),
  );
  if (chosen.length === 0) fault(`no duty${organ ? ` of \`${organ}\`` : ''} stands at \`${of}\``);
  const sourceOf = (duty: Duty): Source => {
    const at = regulation.placeAt(`${duty.article}#${duty.provision}`);
    if (at?.kind !== 'provision') throw new Error(`no provision ${duty.article}#${duty.provision}`);
    return at;
  };
  return chosen.flatMap((duty, i) =>
    dutySlides(duty, { organs: library.organs.byId, sourceOf, place: `${i + 1}/${chosen.length}` }),
  );
}

function flow(attributes: ReadonlyMap<string, string>, { regulation, library, fault }: DeckContext): Slide[] {
  const of = attributes.get('of') ?? '';
  const found = regulation.flows.find(({ id }) => id === of);
  if (found) return flowSlides(found, library.organs.byId);
  const ids = regulation.flows.map(({ id }) => id);
  fault(noSuch('flow', of, ids, `of ${regulation.id} in content/flows`));
  return [];
}

function placeAt(of: string, { regulation, fault }: DeckContext, at?: MdastNode): Place | null {
  const place = regulation.placeAt(of);
  if (!place) fault(`${regulation.id} has nothing at \`${of}\``, at);
  return place;
}

/** The paragraphs and list entries of a `<Slide>`. */
function blocksOf(node: MdastNode, context: DeckContext): Block[] {
  return childrenOf(node).flatMap((child): Block[] => {
    if (child.type === 'paragraph') return [{ kind: 'paragraph', runs: runsOf(child, context) }];
    if (child.type === 'list') {
      return childrenOf(child).map((item) => ({
        kind: 'entry',
        runs: childrenOf(item).flatMap((part) => runsOf(part, context)),
      }));
    }
    context.fault('<Slide> holds paragraphs and lists', child);
    return [];
  });
}

function runsOf(node: MdastNode, context: DeckContext): Run[] {
  return childrenOf(node).flatMap((child): Run[] => {
    if (child.type === 'text') return [{ text: child.value.replace(/\s+/gu, ' ') }];
    if (child.type === 'mdxJsxTextElement') return reference(child, context);
    context.fault('<Slide> holds plain words, <Ref to="…"/> and <Organ id="…"/>', child);
    return [];
  });
}

/** What may stand among the words of a slide. */
const IN_WORDS: Readonly<Record<string, KnownAttributes>> = {
  Ref: { needs: ['to'] },
  Organ: { needs: ['id'] },
};

function reference(node: MdastNode, context: DeckContext): Run[] {
  const { organs } = context.library;
  const { name, attributes, faults = [] } = elementOf(node, IN_WORDS) ?? {};
  for (const message of faults) context.fault(message, node);
  const to = attributes?.get('to');
  const id = attributes?.get('id');
  if (name === 'Ref' && to) {
    const place = placeAt(to, context, node);
    if (!place || place.kind === 'matter') return [];
    const cited =
      place.kind === 'provision' ? citation(place.article, place.provision) : articleName(place.article);
    return [{ text: `(${cited})`, place: to }];
  }
  if (name === 'Organ' && id) {
    const organ = organs.byId.get(id);
    if (!organ) context.fault(noOrgan(id, organs.byId.keys()), node);
    const words = childrenOf(node).map((child) => (child.type === 'text' ? child.value : ''));
    return organ ? [{ text: words.join('') || organ.name, organ: id }] : [];
  }
  if (faults.length === 0)
    context.fault(`<${name}> is not for a slide's words; there are <Ref to="…"/> and <Organ id="…"/>`, node);
  return [];
}
