import type { Regulation } from '../model/regulation.ts';
import { articlesIn, divisionsIn, provisionsOf } from '../model/walk.ts';
import { coveredBy } from '../slides/coverage.ts';
import type { Deck } from '../slides/slide.ts';

/** A section's deck may leave out a tenth of its provisions, with reasons. */
const MAY_LEAVE_OUT = 0.1;

/** Every provision of the divisions that a deck teaches; none where it teaches the whole text. */
function placesTaught({ of }: Pick<Deck, 'of'>, regulation: Regulation): string[] {
  if (of === 'regulation' || 'organ' in of) return [];
  const divisions = divisionsIn(regulation.instrument.divisions);
  return of.divisions.flatMap((path) => {
    const division = divisions.find((one) => one.path === path);
    return articlesIn(division?.divisions ?? []).flatMap((article) =>
      provisionsOf(article).map((provision) => `${article.id}#${provision.id}`),
    );
  });
}

/** What a section's deck neither covers nor says it leaves out, and what it says wrongly. */
export function coverageFaults(deck: Deck, regulation: Regulation): string[] {
  const { of, slides, leftOut } = deck;
  if (of === 'regulation' || 'organ' in of) return [];
  const paths = divisionsIn(regulation.instrument.divisions).map(({ path }) => path);
  const unknown = of.divisions.filter((path) => !paths.includes(path));
  if (unknown.length > 0) return unknown.map((path) => `${regulation.id} has no division \`${path}\``);
  const taught = placesTaught(deck, regulation);
  const covered = new Set(slides.flatMap((slide) => coveredBy(slide, regulation.duties)));
  const named = new Set(leftOut.map((one) => one.of));
  const silent = taught.filter((place) => !covered.has(place) && !named.has(place));
  const most = Math.floor(taught.length * MAY_LEAVE_OUT);
  return [
    ...silent.map(
      (place) => `no slide covers \`${place}\`: show it in a <Part of>, or name it in \`left-out\``,
    ),
    ...leftOut
      .filter((one) => !taught.includes(one.of))
      .map((one) => `\`${one.of}\` is left out, but is not of this deck's divisions`),
    ...leftOut
      .filter((one) => covered.has(one.of))
      .map((one) => `\`${one.of}\` is named as left out, but a slide covers it`),
    ...(named.size > most
      ? [`${named.size} provisions are left out; at most ${most} of ${taught.length} may be`]
      : []),
  ];
}
