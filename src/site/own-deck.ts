import { SLIDE_LABELS } from '../labels/slides.ts';
import { articleName, articlesRange, divisionName } from '../model/division-name.ts';
import type { Duty } from '../model/duty.ts';
import type { Division } from '../model/hierarchy.ts';
import { capital } from '../model/letter-case.ts';
import { provisionAt } from '../model/places.ts';
import type { Regulation } from '../model/regulation.ts';
import { divisionsIn, wordsText } from '../model/walk.ts';
import { headedByActors } from '../slides/actor-heads.ts';
import { endSlide, titleSlide } from '../slides/frame-slides.ts';
import { partsByProvision } from '../slides/organ-deck.ts';
import type { Deck, Part, Slide } from '../slides/slide.ts';
import { taskPages, verbsOn } from '../slides/task-pages.ts';
import { decksOf } from './decks.ts';
import { library } from './library.ts';
import { linesOf } from './line-source.ts';
import { articleFullName, regulationName, statusSentences } from './names.ts';
import { deckUrl } from './urls.ts';

/** The last segment of the address at which a trainer puts a deck of her own together. */
export const OWN_DECK = 'tu-chon';

/** What can be chosen, and its slides. */
export interface OwnChoice {
  /** `dieu-5`, or `co-quan-ban-dan-van-huyen-uy`. */
  readonly id: string;
  readonly label: string;
  /** Whether the label is words of the law. */
  readonly isLaw?: boolean;
  readonly of: 'articles' | 'topics' | 'organs';
  readonly slides: readonly Slide[];
}

/** The articles with duties, the topics and the organs with decks, each with the slides that it brings. */
export function ownChoices(regulation: Regulation): OwnChoice[] {
  const sourceOf = (duty: Duty) => provisionAt(regulation, duty);
  const matter = { sourceOf, organs: library().organs.byId, linesAt: linesOf(regulation) };
  const articles = regulation.articles.flatMap((article) => {
    const own = regulation.duties.filter((duty) => duty.article === article.id);
    if (own.length === 0) return [];
    const parts = withActors(partsByProvision(own, matter));
    const slides = taskPages(
      parts,
      (page) => `${articleName(article)}: ${verbsOn(page) || 'nhiệm vụ'}`,
      true,
    );
    const label = articleFullName(regulation, article);
    return [{ id: article.id, label, isLaw: article.heading.length > 0, of: 'articles' as const, slides }];
  });
  const topics = regulation.topics.map(({ id, name }) => {
    const own = regulation.duties.filter(({ topic }) => topic === id);
    const parts = withActors(partsByProvision(own, matter));
    const slides = taskPages(parts, (page) => `${name}: ${verbsOn(page, 3)}`, true);
    return { id: `chu-de-${id}`, label: name, of: 'topics' as const, slides };
  });
  const organs = decksOf(regulation).flatMap(({ id, of, slides }) =>
    of !== 'regulation' && 'organ' in of
      ? [
          {
            id,
            label: capital(of.organ.name),
            of: 'organs' as const,
            slides: slides.filter(({ kind }) => kind === 'lesson'),
          },
        ]
      : [],
  );
  return [...articles, ...topics, ...organs];
}

/** What a deck may begin with, in one press. */
interface OwnStart {
  readonly label: string;
  /** Of a part of the text: which it is, and its articles. */
  readonly part?: { readonly name: string; readonly range: string; readonly isLaw: boolean };
  readonly ids: readonly string[];
  readonly slides: number;
}

/** So many of a kind fit on a projector. */
const MOST_STARTS = 6;

/** The chapters and sections with all their articles; the topics and organs with most to teach. */
export function ownStarts(regulation: Regulation, choices: readonly OwnChoice[]) {
  const start = (label: string, own: readonly OwnChoice[]): OwnStart => ({
    label,
    ids: own.map(({ id }) => id),
    slides: own.reduce((sum, { slides }) => sum + slides.length, 0),
  });
  const fullest = (of: OwnChoice['of']) =>
    choices
      .filter((choice) => choice.of === of)
      .sort((a, b) => b.slides.length - a.slides.length)
      .map((choice) => start(choice.label, [choice]));
  const divisions = divisionsIn(regulation.instrument.divisions).flatMap((division) => {
    const articles = division.divisions.filter((one) => one.kind === 'article');
    const own = choices.filter(({ id }) => articles.some((article) => article.id === id));
    if (own.length === 0) return [];
    const name = chapterAnd(regulation, division);
    const heading = wordsText(division.heading);
    const part = { name, range: articlesRange(articles), isLaw: heading !== '' };
    return [{ ...start(heading || name, own), part }];
  });
  const starts = { divisions, topics: fullest('topics'), organs: fullest('organs') };
  return (['divisions', 'topics', 'organs'] as const)
    .map((of) => ({ of, starts: starts[of].slice(0, MOST_STARTS) }))
    .filter((group) => group.starts.length > 0);
}

/** `Chương II, Mục I`: a section with the chapter that it is in, for numbers of sections begin again in each. */
const chapterAnd = ({ instrument }: Regulation, division: Division): string =>
  [
    ...instrument.divisions.filter((outer) => outer.kind !== 'article' && outer.divisions.includes(division)),
    division,
  ]
    .flatMap((one) => (one.kind === 'article' ? [] : divisionName(one)))
    .join(', ');

/** Parts headed by who must act, where that is not the same for all. */
function withActors(parts: readonly Part[]): Part[] {
  const headed = parts.map((part) => headedByActors(part, library().organs.byId));
  return new Set(headed.map(({ title }) => title)).size > 1 ? headed : [...parts];
}

/** The deck before anything is chosen. */
export function ownDeck(regulation: Regulation): Deck {
  const title = `${SLIDE_LABELS.own} theo ${regulationName(regulation)}`;
  const line = `${regulationName(regulation)} · ${statusSentences(regulation)[0]}`;
  const summary = 'chọn điều, cơ quan để có bài riêng';
  const slides = [titleSlide(SLIDE_LABELS.own, [line]), endSlide()];
  return { id: OWN_DECK, title, summary, of: 'regulation', slides, leftOut: [] };
}

/** The address of a deck of one's own with something already chosen. */
export const ownDeckUrl = (doc: string, ...chosen: readonly string[]): string =>
  `${deckUrl(doc, OWN_DECK)}${chosen.length > 0 ? `?chon=${chosen.join(',')}` : ''}`;
