import { fold } from '../model/fold.ts';

/** A provision that a query names by its number. */
export interface NamedProvision {
  readonly article: string;
  /** Null where only the article is named. */
  readonly provision: string | null;
}

const LONG = /^(?:(?:diem\s*)?(\d+)\.(\d+)\s+)?(?:(?:khoan|k)\s*(\d+)(?:\.(\d+))?\s+)?(?:dieu|d)\s*(\d+)$/u;
const ARTICLE_FIRST = /^(?:dieu|d)\s*(\d+)(?:[\s,]*(?:khoan|k)\s*(\d+)(?:\.(\d+))?)?$/u;
const DOTTED = /^(\d+)\.(\d+)(?:\.(\d+))?$/u;

/**
 * Reads `Điều 9 khoản 6`, `d9k6`, `k4 đ4`, `6.2.3`, `điểm 2.3 khoản 2 điều 6`. Null where the query is not the name of a
 * provision and nothing else.
 */
export function namedProvision(query: string): NamedProvision | null {
  const plain = fold(query).trim().replace(/\s+/gu, ' ');
  const first = ARTICLE_FIRST.exec(plain) ?? DOTTED.exec(plain);
  if (first) return named(first[1], first[2], first[3]);
  const long = LONG.exec(plain);
  if (!long) return null;
  const [, pointClause, point, clause, sub, article] = long;
  return pointClause ? named(article, pointClause, point) : named(article, clause, sub);
}

function named(article = '', clause?: string, sub?: string): NamedProvision {
  const provision = clause ? `khoan-${clause}${sub ? `-${sub}` : ''}` : null;
  return { article: `dieu-${article}`, provision };
}
