import type { SearchRecord } from './records.ts';

/** Results under one heading of the ladder: `Chương II`, then `Điều 5`, then the provisions. */
export interface ResultTree<T> {
  readonly heading: string;
  readonly branches: readonly ResultTree<T>[];
  readonly leaves: readonly T[];
}

/** Results in text order under the headings that they are under. `recordOf` gives the record of a result. */
export function resultTree<T extends { readonly number: number }>(
  results: readonly T[],
  recordOf: (result: T) => SearchRecord,
  headingOf: (record: SearchRecord) => readonly string[],
): ResultTree<T>[] {
  const inOrder = [...results].sort((a, b) => a.number - b.number);
  return grow(inOrder.map((result) => ({ result, path: headingOf(recordOf(result)) })));
}

function grow<T>(placed: readonly { result: T; path: readonly string[] }[]): ResultTree<T>[] {
  const groups = Map.groupBy(placed, ({ path }) => path[0] ?? '');
  return [...groups].map(([heading, members]) => ({
    heading,
    branches: grow(
      members
        .filter(({ path }) => path.length > 1)
        .map(({ result, path }) => ({ result, path: path.slice(1) })),
    ),
    leaves: members.filter(({ path }) => path.length <= 1).map(({ result }) => result),
  }));
}
