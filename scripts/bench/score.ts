/** A query with what answers it: any of `expect`, or, where it is `absent`, nothing. */
export interface Asked {
  readonly query: string;
  readonly kind: string;
  /** `dieu-11#khoan-3`, or `dieu-16` for any provision of it. */
  readonly expect?: readonly string[];
  readonly absent?: boolean;
}

export interface Score {
  readonly at1: number;
  readonly at3: number;
  readonly at10: number;
  /** One over the place of the first right result. */
  readonly mrr: number;
  /** Right at once, and not marked as a guess. */
  readonly sure: number;
}

/**
 * Scores one answer: `sure` are the results that are not only guesses, best first, `all` those too. A query with no
 * answer is right where nothing is sure.
 */
export function scoreOf({ expect }: Asked, sure: readonly string[], all: readonly string[]): Score {
  if (!expect) {
    const right = sure.length === 0 ? 1 : 0;
    return { at1: right, at3: right, at10: right, mrr: right, sure: right };
  }
  const isRight = (id: string) => expect.some((answer) => id === answer || id.startsWith(`${answer}#`));
  const place = all.findIndex(isRight);
  const within = (count: number) => (place >= 0 && place < count ? 1 : 0);
  return {
    at1: within(1),
    at3: within(3),
    at10: within(10),
    mrr: place < 0 ? 0 : 1 / (place + 1),
    sure: isRight(sure[0] ?? '') ? 1 : 0,
  };
}

/** Prints the mean scores of each kind of query, and of all. */
export function printScores(
  head: string,
  rows: ReadonlyMap<string, readonly Score[]>,
  isSummed = true,
): void {
  const mean = (scores: readonly Score[], pick: (score: Score) => number) =>
    (scores.reduce((sum, one) => sum + pick(one), 0) / scores.length).toFixed(3);
  console.log(`${head.padEnd(32)} count  @1     @3     @10    MRR    sure@1`);
  const all = isSummed && rows.size > 4 ? [['all', [...rows.values()].flat()] as const] : [];
  for (const [name, scores] of [...rows, ...all]) {
    const figures = [
      mean(scores, (s) => s.at1),
      mean(scores, (s) => s.at3),
      mean(scores, (s) => s.at10),
      mean(scores, (s) => s.mrr),
      mean(scores, (s) => s.sure),
    ];
    console.log(`${name.padEnd(32)} ${String(scores.length).padStart(5)}  ${figures.join('  ')}`);
  }
}
