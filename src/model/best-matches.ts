/** Pairs each of one list with at most one of the other, the most alike first, down to a least likeness. */
export function bestMatches<T>(
  upper: readonly T[],
  lower: readonly T[],
  alike: (a: T, b: T) => number,
  least: number,
): [upper: T, lower: T][] {
  const scored = upper.flatMap((one) => lower.map((other) => ({ one, other, score: alike(one, other) })));
  const taken = new Set<T>();
  return scored
    .filter(({ score }) => score >= least)
    .sort((a, b) => b.score - a.score)
    .flatMap(({ one, other }): [T, T][] => {
      if (taken.has(one) || taken.has(other)) return [];
      taken.add(one).add(other);
      return [[one, other]];
    });
}
