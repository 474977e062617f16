import { randomOf, shuffled } from './random.ts';

/** The set of questions of the served pages; scripts replace it. */
export const FIRST_SEED = '1';
/** How many questions a set has where nothing else is asked for. */
export const QUESTIONS = 10;

/** What the draw looks at. */
interface Drawable {
  readonly id: string;
  readonly kind: string;
  readonly level: number;
  /** The article's id. */
  readonly article: string;
}

/** What a set is narrowed to; nothing left out means all. */
export interface Wanted {
  readonly count: number;
  readonly articles?: ReadonlySet<string> | null;
  readonly level?: number | null;
}

/**
 * So many questions, the same for the same seed: articles in turn, so that a set goes over the whole text, and within an
 * article kinds that have not been asked first. No question comes twice.
 */
export function drawQuestions<T extends Drawable>(pool: readonly T[], seed: string, wanted: Wanted): T[] {
  const random = randomOf(seed);
  const open = pool.filter(
    ({ article, level }) =>
      (!wanted.articles || wanted.articles.has(article)) && (!wanted.level || level === wanted.level),
  );
  const groups = shuffled([...Map.groupBy(open, ({ article }) => article).values()], random).map((group) =>
    shuffled(group, random),
  );
  const drawn: T[] = [];
  const asked = new Map<string, number>();
  while (drawn.length < wanted.count && groups.some((group) => group.length > 0)) {
    for (const group of groups) {
      if (group.length === 0 || drawn.length === wanted.count) continue;
      const least = Math.min(...group.map(({ kind }) => asked.get(kind) ?? 0));
      const at = group.findIndex(({ kind }) => (asked.get(kind) ?? 0) === least);
      const [next] = group.splice(at, 1) as [T];
      asked.set(next.kind, least + 1);
      drawn.push(next);
    }
  }
  return drawn;
}
