import type { Duty } from '../model/duty.ts';
import { oncePer } from '../model/once.ts';
import { provisionAt } from '../model/places.ts';
import type { Regulation } from '../model/regulation.ts';
import { LEAST_DUTIES, organDeck } from '../slides/organ-deck.ts';
import type { Deck } from '../slides/slide.ts';
import { readDecks } from './deck-source.ts';
import { library } from './library.ts';
import { linesOf } from './line-source.ts';
import { regulationName } from './names.ts';
import { siteConfig } from './site.config.ts';
import { absoluteUrl, divisionUrl, organUrl, regulationUrl } from './urls.ts';

/** Every deck of a regulation: those on a subject, then one for each organ with enough duties on its two sides, in the order in which duties name them. */
export const decksOf = oncePer((regulation: Regulation): readonly Deck[] => {
  const { decks: subjects } = readDecks(siteConfig.contentFolder, regulation, library());
  return [...subjects, ...organDecks(regulation)];
});

/** The static paths of a page that every deck has. */
export const deckPaths = () =>
  library().regulations.flatMap((regulation) =>
    decksOf(regulation).map((deck) => ({
      params: { doc: regulation.id, deck: deck.id },
      props: { regulation, deck },
    })),
  );

/** The page to which a deck's last slide leads, with scheme and host. */
export function readOnUrl(regulation: Regulation, { of }: Deck): string {
  if (of === 'regulation') return absoluteUrl(regulationUrl(regulation.id));
  return absoluteUrl(
    'organ' in of ? organUrl(of.organ.id) : divisionUrl(regulation.id, of.divisions[0] ?? ''),
  );
}

function organDecks(regulation: Regulation): Deck[] {
  const { byId } = library().organs;
  const { duties } = regulation;
  const lines = [`theo ${regulationName(regulation)}`, regulation.about.title];
  const sourceOf = (duty: Duty) => provisionAt(regulation, duty);
  const matter = { duties, organs: byId, lines, sourceOf, linesAt: linesOf(regulation) };
  const sides = new Map<string, Set<Duty>>();
  for (const duty of duties)
    for (const id of [duty.actor, ...duty.partners.map(({ organ }) => organ)])
      sides.set(id, (sides.get(id) ?? new Set()).add(duty));
  return [...sides].flatMap(([id, { size }]) => {
    const organ = byId.get(id);
    return organ && size >= LEAST_DUTIES ? [organDeck({ ...matter, organ })] : [];
  });
}
