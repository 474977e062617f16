/** What stands in a deck: components, each a view of the model, and in `<Slide>` our own words. */
import type { MdastNode } from 'satteri';
import { citation } from '../model/citation.ts';
import { articleName, divisionName } from '../model/division-name.ts';
import type { Duty } from '../model/duty.ts';
import { articlesIn, divisionsIn } from '../model/ladder.ts';
import type { Library, Regulation } from '../model/library.ts';
import { nearestName } from '../model/nearest.ts';
import type { Place } from '../model/places.ts';
import { dutySlides } from '../slides/duty-slides.ts';
import { flowSlides } from '../slides/flow-slides.ts';
import type { Block, Run, Slide, Source } from '../slides/slide.ts';
import { contentsSlides, textSlides } from '../slides/text-slides.ts';
import { wordsSlides } from '../slides/words-slides.ts';
import { articleFullName } from './names.ts';

/** Where a component stands, and to whom its faults are told. */
export interface DeckContext {
  readonly regulation: Regulation;
  readonly library: Library;
  readonly fault: (message: string, at?: MdastNode) => void;
}

type Component = (attributes: ReadonlyMap<string, string>, context: DeckContext, node: MdastNode) => Slide[];

const COMPONENTS: Record<string, { needs: readonly string[]; may: readonly string[]; make: Component }> = {
  Slide: {
    needs: ['title'],
    may: [],
    make: (attributes, context, node) => textSlides(attributes.get('title') ?? '', blocksOf(node, context)),
  },
  Contents: { needs: ['of'], may: [], make: (attributes, context) => contents(attributes, context) },
  Article: { needs: ['of'], may: [], make: (attributes, context) => article(attributes, context) },
  Provision: { needs: ['of'], may: [], make: (attributes, context) => provision(attributes, context) },
  OrganDuties: {
    needs: ['organ', 'in'],
    may: [],
    make: (attributes, context) => duties(attributes.get('in') ?? '', attributes, context),
  },
  DiagramStep: {
    needs: ['of'],
    may: ['organ', 'role'],
    make: (attributes, context) => duties(attributes.get('of') ?? '', attributes, context),
  },
  Flow: { needs: ['of'], may: [], make: (attributes, context) => flow(attributes, context) },
};

/** The slides that one node at the top of a deck stands for; a node that is no component is a fault. */
export function slidesOf(node: MdastNode, context: DeckContext): Slide[] {
  if (node.type !== 'mdxJsxFlowElement') {
    context.fault('a deck holds components only; our own words stand in <Slide title="…">');
    return [];
  }
  const name = node.name ?? '';
  const component = COMPONENTS[name];
  if (!component) {
    context.fault(`<${name}> is no component for decks; there are ${Object.keys(COMPONENTS).join(', ')}`);
    return [];
  }
  const attributes = attributesOf(node);
  const missing = component.needs.filter((key) => !attributes.get(key));
  const unknown = [...attributes.keys()].filter(
    (key) => ![...component.needs, ...component.may].includes(key),
  );
  for (const key of missing) context.fault(`<${name}> needs ${key}="…"`);
  for (const key of unknown) context.fault(`<${name}> knows no ${key}="…"`);
  return missing.length + unknown.length > 0 ? [] : component.make(attributes, context, node);
}

function attributesOf(node: MdastNode): Map<string, string> {
  const attributes = new Map<string, string>();
  if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return attributes;
  for (const one of node.attributes) {
    if (one.type !== 'mdxJsxAttribute') continue;
    attributes.set(one.name, 'value' in one && typeof one.value === 'string' ? one.value : '');
  }
  return attributes;
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
    const nearest = nearestName(organ, library.organs.byId.keys());
    fault(`no organ \`${organ}\` in content/organs.yaml${nearest ? `; did you mean \`${nearest}\`?` : ''}`);
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
  const nearest = nearestName(
    of,
    regulation.flows.map(({ id }) => id),
  );
  fault(
    `no flow \`${of}\` of ${regulation.id} in content/flows${nearest ? `; did you mean \`${nearest}\`?` : ''}`,
  );
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

function reference(node: MdastNode, context: DeckContext): Run[] {
  const { library } = context;
  const attributes = attributesOf(node);
  const name = 'name' in node ? node.name : '';
  const to = attributes.get('to');
  const id = attributes.get('id');
  if (name === 'Ref' && to) {
    const place = placeAt(to, context, node);
    if (!place || place.kind === 'matter') return [];
    const cited =
      place.kind === 'provision' ? citation(place.article, place.provision) : articleName(place.article);
    return [{ text: `(${cited})`, place: to }];
  }
  if (name === 'Organ' && id) {
    const organ = library.organs.byId.get(id);
    if (!organ) {
      const nearest = nearestName(id, library.organs.byId.keys());
      context.fault(
        `no organ \`${id}\` in content/organs.yaml${nearest ? `; did you mean \`${nearest}\`?` : ''}`,
        node,
      );
      return [];
    }
    const words = childrenOf(node).map((child) => (child.type === 'text' ? child.value : ''));
    return [{ text: words.join('') || organ.name, organ: id }];
  }
  context.fault(`<${name}> is not for a slide's words; there are <Ref to="…"/> and <Organ id="…"/>`, node);
  return [];
}

const childrenOf = (node: MdastNode): MdastNode[] =>
  'children' in node ? (node.children as MdastNode[]) : [];
