import type { Article, Paragraph } from '../model/hierarchy.ts';
import { once } from '../model/once.ts';
import type { Organ } from '../model/organ.ts';
import {
  type ArticleReferences,
  nameReader,
  type Reference,
  type ReferenceTarget,
  referenceReader,
} from '../model/references/text-references.ts';
import type { Regulation } from '../model/regulation.ts';
import { longestOf } from '../model/segments.ts';
import { articlesIn, paragraphText } from '../model/walk.ts';
import { handedOver } from './handed-over.ts';
import { wholeOf } from './instruments.ts';
import { library } from './library.ts';
import { articleUrl, divisionUrl, organUrl, regulationUrl } from './urls.ts';

/** Words of the law that lead somewhere: an organ named, or a provision referred to. */
export interface LawLink {
  readonly start: number;
  readonly end: number;
  readonly href: string;
  /** The organ that the words name; null for a reference. */
  readonly organ: Organ['id'] | null;
}

/** The organs and offices that a text names, as links. */
const organLinks = (text: string): LawLink[] =>
  library()
    .mentionsIn(text)
    .filter(({ organ }) => organ.kind !== 'class')
    .map(({ start, end, organ }) => ({ start, end, href: organUrl(organ.id), organ: organ.id }));

/** The references of all articles, read here or before. */
export const articleReferences = once((): ReadonlyMap<Article, ArticleReferences> => {
  const handed = handedOver();
  if (handed) return handed.references;
  const { regulations } = library();
  const read = referenceReader(regulations);
  return new Map(
    regulations.flatMap((regulation) =>
      regulation.text.instruments.flatMap((instrument) =>
        articlesIn(instrument.divisions).map(
          (article) => [article, read(regulation, instrument, article)] as const,
        ),
      ),
    ),
  );
});

const referencesIn = (article: Article, paragraph: Paragraph): readonly Reference[] =>
  articleReferences().get(article)?.get(paragraph) ?? [];

/** All links of a paragraph of an article, offsets within its words on one line; of two that overlap the longer is kept. */
export function linksIn(article: Article, paragraph: Paragraph): LawLink[] {
  const references = referencesIn(article, paragraph).flatMap(({ start, end, target }) =>
    target ? [{ start, end, href: targetUrl(target), organ: null }] : [],
  );
  return longestOf([...references, ...organLinks(paragraphText(paragraph))]);
}

/**
 * References alone, for a page that holds the whole text: those to the text itself lead to places of that page, and organs,
 * which each name on every line, stay words.
 */
export const referencesOnWhole = (
  regulation: Regulation,
  article: Article,
  paragraph: Paragraph,
): LawLink[] =>
  referencesIn(article, paragraph).flatMap(({ start, end, target }) =>
    target ? [{ start, end, href: hrefOnWhole(wholeOf(regulation), target), organ: null }] : [],
  );

function hrefOnWhole(whole: Regulation, target: ReferenceTarget): string {
  const { regulation, segment, place } = target;
  if (regulation !== whole.id || place === '') return targetUrl(target);
  return `#${[segment, ...place.split(/[#/]/u)].filter(Boolean).join('-')}`;
}

const names = once(() => nameReader(library().regulations));

/** The texts of the library that bases and the like name, as links. */
export function textLinks(regulation: Regulation, words: string): LawLink[] {
  return names()(wholeOf(regulation), words).flatMap(({ start, end, target }: Reference) =>
    target ? [{ start, end, href: targetUrl(target), organ: null }] : [],
  );
}

function targetUrl({ regulation, segment, place }: ReferenceTarget): string {
  const text = segment ? `${regulation}/${segment}` : regulation;
  if (place === '') return regulationUrl(text);
  const [page = '', provision] = place.split('#');
  return page.startsWith('dieu-') ? articleUrl(text, page, provision) : divisionUrl(text, page);
}
