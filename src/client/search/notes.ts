import { dutiesOf } from '../../labels/organ.ts';
import {
  alsoSearched,
  missingLabel,
  noPhrase,
  SEARCH_LABELS,
  searchedInstead,
  searchOnly,
} from '../../labels/search.ts';
import { slug } from '../../model/fold.ts';
import { type FoundPage, pagesFor } from '../../search/pages.ts';
import type { PlanNote } from '../../search/plan/note.ts';
import type { SearchAnswer } from '../../search/search.ts';
import { suggest } from '../../search/suggest.ts';
import type { SearchWords } from '../../search/words.ts';
import { buttonTo, element, linkTo } from '../element.ts';
import { wholeWords } from './whole-words.ts';

/** Where pages of other kinds are. */
export interface Places {
  readonly home: string;
  readonly organs: string;
  readonly glossary: string;
}

/** Pages offered at most. */
const OFFERS = 3;

/** What was found; then changes made to the query, each with a button that takes it back through `keep`. */
export function noteElement(
  notes: readonly PlanNote[],
  found: string,
  keep: (words: string) => void,
): HTMLElement {
  const line = element('p', 'search-notes muted', `${found} `);
  for (const { kind, from, to } of notes) {
    const isInstead = kind === 'everyday';
    line.append(
      element(
        'span',
        '',
        // Above it an answer or an organ's page may have the whole name already.
        element(
          'span',
          isInstead ? '' : 'told',
          ...wholeWords(isInstead ? searchedInstead(from, to) : alsoSearched(to)),
        ),
        ' ',
        buttonTo(searchOnly(from), () => keep(from), 'plain'),
      ),
      ' ',
    );
  }
  return line;
}

/** What is said of the results and what can be done with them, in one quiet block before them. */
export const metaElement = (said: HTMLElement, tools: HTMLElement | null): HTMLElement =>
  element('div', 'search-meta', said, ...(tools ? [tools] : []));

/** What the texts have in place of a number or a phrase that they lack. */
export function missingElements({ missing, plan, results }: SearchAnswer): HTMLElement[] {
  if (missing) {
    const { anchors, within, part, count, kind } = missing;
    return [element('p', 'search-missing', missingLabel(anchors.at(-1) ?? '', within, part, count, kind))];
  }
  const [phrase] = plan.phrases;
  if (!phrase || results.some(({ weak }) => !weak)) return [];
  return [element('p', 'search-missing', noPhrase(plan.shown.slice(...phrase).join(' ')))];
}

/** Whether the query is the name of an organ and nothing else, so that its page answers it. */
export const asksForPage = ({ plan }: SearchAnswer): boolean =>
  plan.organs.length > 0 &&
  plan.own.every(
    ({ silent }, i) => silent || plan.organs.some(({ from, keys }) => from <= i && i < from + keys.length),
  );

/** Links to pages that the query names: tools and topics, organs, terms. */
export function offersOf(
  typed: string,
  answer: SearchAnswer,
  words: SearchWords,
  pages: readonly FoundPage[],
  places: Places,
): HTMLAnchorElement[] {
  const { plan } = answer;
  const near = suggest(typed, words);
  const organs = new Map(
    [...plan.organs.map(({ organ }) => organ), ...near.organs].map((one) => [one.id, one]),
  );
  const named = pagesFor(pages, plan, OFFERS).map(({ path, title }) => {
    const link = linkTo(`${places.home}${path}`, '');
    link.append(...wholeWords(title));
    return link;
  });
  const ofOrgans = [...organs.values()].map(({ id, name }) => {
    const link = linkTo(`${places.organs}${id}/`, '');
    link.append(element('span', 'of', dutiesOf(name).slice(0, -name.length)), element('span', 'whole', name));
    return link;
  });
  const isNothing = answer.results.every(({ weak }) => weak);
  const leadsToOrgan = asksForPage(answer) || (isNothing && plan.organs.length > 0);
  return [
    ...(leadsToOrgan ? [...ofOrgans, ...named] : [...named, ...ofOrgans]),
    ...near.terms.map((term) => linkTo(`${places.glossary}#${slug(term)}`, term)),
  ].slice(0, OFFERS);
}

/** A list of pages that are offered. */
export function offerElement(links: readonly HTMLAnchorElement[]): HTMLElement {
  const list = element('ul', 'chips offers');
  list.setAttribute('aria-label', SEARCH_LABELS.pages);
  list.append(...links.map((link) => element('li', '', link)));
  return list;
}

/** What helps where nothing has all that is asked for. */
export function nothingFound(
  { near, missing }: SearchAnswer,
  ask: (query: string) => void,
  places: Places,
): HTMLElement[] {
  if (missing) return [];
  const help = element('p', 'muted nothing');
  if (near.length > 0) {
    help.append(`${SEARCH_LABELS.nearWords} `);
    for (const word of near)
      help.append(
        buttonTo(word, () => ask(word), 'plain'),
        ' · ',
      );
  }
  help.append(linkTo(places.organs, SEARCH_LABELS.organs));
  return [help];
}
