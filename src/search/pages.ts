import { slug } from '../model/fold.ts';
import { type Columns, packColumns, unpackColumns } from './columns.ts';
import { keysOf } from './keys.ts';
import type { QueryPlan } from './plan/plan.ts';

/** A page of the site that is no provision: a diagram, a deck, a topic, what can be downloaded. */
export interface FoundPage {
  /** Behind the base path: `05-qc-hu/so-do/bao-cao/`. */
  readonly path: string;
  readonly title: string;
  /** What readers call such pages: `sơ đồ`; empty where the title says it. */
  readonly kind: string;
  /** Keys of other words by which it is asked for. */
  readonly says: string;
}

/** Pages that have every word that the query asks for, those with least else first. */
export function pagesFor(pages: readonly FoundPage[], { own, shown }: QueryPlan, limit: number): FoundPage[] {
  const typed = own.flatMap(({ silent }, i) => (silent ? [] : keysOf(shown[i] ?? '')));
  const asked = typed.filter((key) => !EMPTY.has(key));
  if (asked.length === 0) return [];
  const last = typed.at(-1);
  return pages
    .flatMap((page) => {
      const title = keysOf(`${page.kind} ${page.title}`);
      const keys = new Set([...title, ...page.says.split(' ')]);
      const has = (key: string) =>
        keys.has(key) || (key === last && key.length > 1 && [...keys].some((one) => one.startsWith(key)));
      if (!asked.every(has)) return [];
      const inTitle = asked.filter((key) => title.includes(key)).length;
      return [{ page, inTitle: inTitle / asked.length, length: title.length }];
    })
    .sort((a, b) => b.inTitle - a.inTitle || a.length - b.length)
    .slice(0, limit)
    .map(({ page }) => page);
}

/** Placeholder in a packed address for the name that ends the title: `Nhiệm vụ của Huyện ủy` is at `…/co-quan-huyen-uy/`. */
const NAME = '@';

const nameIn = (title: string): string => slug(title.slice(title.lastIndexOf(' của ') + ' của '.length));

/** Pages as columns. */
export const packPages = (pages: readonly FoundPage[]): Columns<FoundPage> =>
  packColumns(
    pages.map((page) => ({ ...page, path: page.path.replace(`-${nameIn(page.title)}/`, `-${NAME}/`) })),
  );

/** Gives back what {@link packPages} packed. */
export const unpackPages = (packed: Columns<FoundPage>): FoundPage[] =>
  unpackColumns(packed).map((page) => ({ ...page, path: page.path.replace(NAME, nameIn(page.title)) }));

/** Words about finding a page, which no page has. */
const EMPTY = new Set(keysOf('trang xem mở tìm bản tệp file ở đâu'));
