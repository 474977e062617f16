import type { Article, Division } from '../../src/model/hierarchy.ts';

/** A division with the ids of all articles in it, however deep. */
export interface HeldDivision extends Division {
  readonly articles: readonly string[];
}

/** All divisions of a text, however deep. */
export const divisionsOf = (divisions: readonly (Division | Article)[]): HeldDivision[] =>
  divisions.flatMap((division) =>
    division.kind === 'article'
      ? []
      : [{ ...division, articles: articlesIn(division) }, ...divisionsOf(division.divisions)],
  );

const articlesIn = (division: Division | Article): string[] =>
  division.kind === 'article' ? [division.id] : division.divisions.flatMap(articlesIn);
