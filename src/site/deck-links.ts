import type { Regulation } from '../model/regulation.ts';
import { decksOf } from './decks.ts';
import { library } from './library.ts';
import { ownDeckUrl } from './own-deck.ts';
import { deckUrl } from './urls.ts';

/** The deck of an organ's duties and of those toward it; null where it has too few for one. With several regulations, the first that has one. */
export function organDeckUrl(organ: string): string | null {
  for (const regulation of library().regulations) {
    const deck = decksOf(regulation).find(({ id }) => id === `co-quan-${organ}`);
    if (deck) return deckUrl(regulation.id, deck.id);
  }
  return null;
}

/** An article's duties as slides; null where it gives none. */
export const articleDeckUrl = ({ id, duties }: Regulation, article: string): string | null =>
  duties.some((duty) => duty.article === article) ? ownDeckUrl(id, article) : null;

/** A topic's duties as slides. */
export const topicDeckUrl = ({ id }: Regulation, topic: string): string => ownDeckUrl(id, `chu-de-${topic}`);

/** The lessons on a regulation, those on single organs aside. */
export const lessonsOf = (regulation: Regulation): { href: string; title: string }[] =>
  decksOf(regulation).flatMap(({ id, title, of }) =>
    of === 'regulation' || 'divisions' in of ? [{ href: deckUrl(regulation.id, id), title }] : [],
  );

/** The slides of lessons that ask groups for a situation. */
export const lessonsWith = (regulation: Regulation, situation: string): { href: string; title: string }[] =>
  decksOf(regulation).flatMap(({ id, title, slides }) =>
    slides.flatMap((slide, i) =>
      slide.kind === 'lesson' && slide.situation === situation
        ? [{ href: `${deckUrl(regulation.id, id)}#trang-${i + 1}`, title: `${title}, trang ${i + 1}` }]
        : [],
    ),
  );

/** The deck that teaches a division, or a part of it; null where there is none. */
export function divisionDeckUrl(regulation: Regulation, path: string): string | null {
  const teaches = (one: string) => one === path || one.startsWith(`${path}/`) || path.startsWith(`${one}/`);
  const deck = decksOf(regulation).find(
    ({ of }) => of !== 'regulation' && 'divisions' in of && of.divisions.some(teaches),
  );
  return deck ? deckUrl(regulation.id, deck.id) : null;
}
