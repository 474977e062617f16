import { articleName, divisionName } from '../model/division-name.ts';
import type { Article, Division } from '../model/hierarchy.ts';
import { oncePer } from '../model/once.ts';
import type { Regulation } from '../model/regulation.ts';
import { pathTo, wordsText } from '../model/walk.ts';
import { articleTitle } from './names.ts';
import { articleUrl, divisionUrl } from './urls.ts';

/** A line of a regulation's contents. */
interface ContentsRow {
  /** The id of the article, or the path of the division. */
  readonly of: string;
  readonly kind: Article['kind'] | 'division';
  readonly href: string;
  readonly name: string;
  readonly title: ReturnType<typeof articleTitle>;
}

/** Up to so many articles are in the contents all at once. */
const FEW = 60;

/** Lists of contents by the chapter whose articles they show. */
const listsOf = oncePer((_: Regulation) => new Map<string, readonly ContentsRow[]>());

/**
 * The contents next to a page of a regulation, `current` being the id of the article or the path of the division that the
 * page shows. A long text lists the articles of the current chapter only, so that no page grows with the text. Made once
 * for all pages that have the same, since every page has them.
 */
export function contentsRows(regulation: Regulation, current = ''): readonly ContentsRow[] {
  const { divisions } = regulation.instrument;
  const whole = regulation.articles.length <= FEW;
  const [chapter = divisions.find((item) => item.kind !== 'article' && item.path === current.split('/')[0])] =
    whole ? [] : pathTo(current, divisions);
  const key = whole || chapter?.kind === 'article' ? '' : (chapter?.path ?? '');
  const lists = listsOf(regulation);
  const rows =
    lists.get(key) ??
    divisions.flatMap((item) =>
      whole || item.kind === 'article' || item === chapter
        ? rowsOf(regulation, item)
        : [divisionRow(regulation, item)],
    );
  lists.set(key, rows);
  return rows;
}

/** So many rows before the one that is read are in sight with it. */
const BEFORE = 9;

/** Where the contents begin to be seen: at the heading of what the row is in, or, in a long part, a few rows before it. */
export function firstShown(rows: readonly Pick<ContentsRow, 'kind'>[], at: number): number {
  const heading = rows.findLastIndex(({ kind }, i) => i <= at && kind === 'division');
  return Math.max(heading, at - BEFORE);
}

const rowsOf = (regulation: Regulation, item: Division | Article): ContentsRow[] =>
  item.kind === 'article'
    ? [
        {
          of: item.id,
          kind: 'article',
          href: articleUrl(regulation.id, item.id),
          name: articleName(item),
          title: articleTitle(regulation, item),
        },
      ]
    : [
        divisionRow(regulation, item),
        ...item.divisions.flatMap((inner: Division | Article) => rowsOf(regulation, inner)),
      ];

const divisionRow = (regulation: Regulation, division: Division): ContentsRow => ({
  of: division.path,
  kind: 'division',
  href: divisionUrl(regulation.id, division.path),
  name: divisionName(division),
  title: { text: wordsText(division.heading), editorial: false },
});
