/** Our own words in a deck: paragraphs and lists with references, read from the tree of its file. */
import type { MdastNode } from 'satteri';
import { citation } from '../model/citation.ts';
import { articleName } from '../model/division-name.ts';
import { noOrgan } from '../model/nearest.ts';
import type { Place } from '../model/places.ts';
import type { Block, SlideRun } from '../slides/slide.ts';
import type { DeckContext } from './deck-context.ts';
import { childrenOf, elementOf, type KnownAttributes } from './mdx-tree.ts';

/** The paragraphs and list entries among some nodes; anything else is a fault. */
export function blocksOf(nodes: readonly MdastNode[], context: DeckContext): Block[] {
  return nodes.flatMap((child): Block[] => {
    if (child.type === 'paragraph') return [{ kind: 'paragraph', runs: runsOf(child, context) }];
    if (child.type === 'list') {
      return childrenOf(child).map((item) => ({
        kind: 'entry',
        runs: childrenOf(item).flatMap((part) => runsOf(part, context)),
      }));
    }
    context.fault('a slide’s words are paragraphs and lists', child);
    return [];
  });
}

/** A place that a deck names; a fault where the regulation has none. */
export function placeAt(of: string, { regulation, fault }: DeckContext, at?: MdastNode): Place | null {
  const place = regulation.placeAt(of);
  if (!place) fault(`${regulation.id} has nothing at \`${of}\``, at);
  return place;
}

function runsOf(node: MdastNode, context: DeckContext): SlideRun[] {
  return childrenOf(node).flatMap((child): SlideRun[] => {
    if (child.type === 'text') return [{ text: child.value.replace(/\s+/gu, ' ') }];
    if (child.type === 'mdxJsxTextElement') return reference(child, context);
    context.fault('a slide holds plain words, <Ref to="…"/> and <Organ id="…"/>', child);
    return [];
  });
}

/** What may be among the words of a slide. */
const MARKS_IN_WORDS: Readonly<Record<string, KnownAttributes>> = {
  Ref: { needs: ['to'] },
  Organ: { needs: ['id'] },
};

function reference(node: MdastNode, context: DeckContext): SlideRun[] {
  const { organs } = context.library;
  const { name, attributes, faults = [] } = elementOf(node, MARKS_IN_WORDS) ?? {};
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
