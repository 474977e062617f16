/** Inverse document frequency as in BM25, never below zero. */
export const rarityOf = (holding: number, size: number): number =>
  Math.log(1 + (size - holding + 0.5) / (holding + 0.5));
