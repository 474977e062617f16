import { articleName, articlesName, divisionName } from '../model/division-name.ts';
import type { Article, Division } from '../model/hierarchy.ts';
import type { Regulation } from '../model/regulation.ts';
import { articlesIn, divisionsIn, wordsText } from '../model/walk.ts';
import type { Deck, Slide } from '../slides/slide.ts';

/** A step of the small map of a deck. */
export interface HereStep {
  /** `Điều 5`. */
  readonly name: string;
  /** `5`. */
  readonly short: string;
  /** What it is called in the text. */
  readonly title: string;
  readonly isHere: boolean;
}

/** With more articles than this, a corner shows the divisions. */
const MOST = 8;

/** The small map of the whole for one slide: articles of the deck's divisions, chapters of a deck of the whole text. */
export function deckMap(regulation: Regulation, { of }: Deck, slide: Slide): HereStep[] {
  if (of !== 'regulation' && 'organ' in of) return [];
  const blocks = slide.kind === 'lesson' ? slide.parts.flatMap((part) => part.blocks) : [];
  const referred = blocks.flatMap(({ runs }) => runs.flatMap(({ place }) => place?.split('#')[0] ?? []));
  const here = new Set([...slide.sources.map(({ article }) => article.id), ...referred]);
  const { divisions } = regulation.instrument;
  if (of === 'regulation') {
    const steps = divisions.flatMap((division) => {
      if (division.kind === 'article') return [];
      const own = articlesIn(division.divisions);
      const name = divisionName(division);
      return [
        {
          name,
          short: division.number,
          title: wordsText(division.heading),
          isHere: own.some(({ id }) => here.has(id)),
        },
      ];
    });
    // What is about more than one chapter is in none of them.
    return steps.filter(({ isHere }) => isHere).length > 1 ? [] : steps;
  }
  const groups = of.divisions.flatMap(
    (path) => divisionsIn(divisions).find((one) => one.path === path) ?? [],
  );
  const taught = articlesIn(groups);
  const step = (article: Article): HereStep => ({
    name: articleName(article),
    short: article.number,
    title: wordsText(article.heading),
    isHere: here.has(article.id),
  });
  return taught.length <= MOST ? taught.map(step) : groups.flatMap((group) => range(group, here));
}

/** A division as the range of its articles. */
function range(division: Division, here: ReadonlySet<string>): HereStep[] {
  const articles = articlesIn(division.divisions);
  const [first, last] = [articles[0], articles.at(-1)];
  if (!first || !last) return [];
  const isHere = articles.some(({ id }) => here.has(id));
  return [
    {
      name: articlesName(articles),
      short: `${first.number}–${last.number}`,
      title: wordsText(division.heading),
      isHere,
    },
  ];
}
