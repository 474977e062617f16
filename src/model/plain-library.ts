import { mentionFinder } from './mentions.ts';
import { organNamer } from './organ-index.ts';
import { placeFinder } from './places.ts';
import type { Library, Regulation } from './regulation.ts';

/** A library without what finds things in it: data alone, which one process can hand to another. */
export interface PlainLibrary {
  readonly organs: Omit<Library['organs'], 'nameOf'>;
  readonly glossary: Library['glossary'];
  readonly regulations: readonly Omit<Regulation, 'placeAt'>[];
}

/** The data of a library. */
export const plainLibrary = ({ organs, glossary, regulations }: Library): PlainLibrary => ({
  organs: { organs: organs.organs, byId: organs.byId, byName: organs.byName },
  glossary,
  regulations: regulations.map(({ placeAt: _, ...data }) => data),
});

/** The library whose data these are. */
export function libraryOf({ organs: plain, glossary, regulations }: PlainLibrary): Library {
  const organs = { ...plain, nameOf: organNamer(plain.byId) };
  return {
    organs,
    mentionsIn: mentionFinder(organs),
    glossary,
    regulations: regulations.map((one) => ({ ...one, placeAt: placeFinder(one.instrument, one.articles) })),
  };
}
