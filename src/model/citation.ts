import { articleName } from './division-name.ts';
import type { Article, Provision } from './hierarchy.ts';
import { ORDINALS } from './text/numbers.ts';

/** What a citation needs to know of a provision, and of an article. */
interface CitedProvision extends Pick<Provision, 'id' | 'kind' | 'number'> {
  readonly provisions: readonly CitedProvision[];
}
interface CitedArticle extends Pick<Article, 'id' | 'number'> {
  readonly provisions?: readonly CitedProvision[] | undefined;
}

/** What a citation needs to know of the regulation: its kind, its number, and its title where it has no number. */
interface Cited {
  readonly kind: string;
  readonly number: string | null;
  readonly title: string | null;
}

/**
 * How a provision is cited, from small to large (Nghị quyết 351/2017/UBTVQH14, Điều 24):
 * `điểm 2.1 khoản 2 Điều 6 Quy chế số 05-QC/HU`; without `regulation`, up to the article. The only paragraph of an
 * article is the article: `Điều 25`, but `đoạn thứ nhất Điều 22`.
 * A sub-khoản such as 2.1 is called điểm by our own convention, since the texts give it no name.
 */
export function citation(
  article: CitedArticle,
  provision: Pick<CitedProvision, 'id'> | null,
  regulation?: Cited,
): string {
  const steps = provision ? stepsTo(article, provision) : [];
  return [...steps, articleName(article), ...(regulation ? [regulationName(regulation)] : [])].join(' ');
}

/** The same below the article's name: `điểm 2.1 khoản 2`; the article where the provision is all of it. */
export const citationWithin = (article: CitedArticle, provision: Pick<CitedProvision, 'id'>): string =>
  stepsTo(article, provision).join(' ') || articleName(article);

function stepsTo(article: CitedArticle, provision: Pick<CitedProvision, 'id'>): string[] {
  const provisions = article.provisions ?? [];
  return isWhole(provision, provisions) ? [] : pathTo(provision.id, provisions).reverse().map(provisionName);
}

/** Whether the provision is the whole article: its only, unnumbered paragraph. */
const isWhole = ({ id }: Pick<CitedProvision, 'id'>, provisions: readonly CitedProvision[]): boolean =>
  provisions.length === 1 && provisions[0]?.kind === 'paragraph' && provisions[0].id === id;

const regulationName = ({ kind, number, title }: Cited): string =>
  number === null ? `${kind} ${title ?? ''}`.trim() : `${kind} số ${number}`;

function provisionName(provision: CitedProvision): string {
  const repeat = provision.id.match(/--(\d+)$/u)?.[1];
  const name = plainName(provision);
  return repeat ? `${name} (lần ${repeat})` : name;
}

function plainName({ kind, id, number }: CitedProvision): string {
  switch (kind) {
    case 'clause':
      return `khoản ${number}`;
    case 'subclause':
    case 'point':
      return `điểm ${number}`;
    case 'paragraph':
      return `đoạn ${ordinal(Number(id.match(/doan-(\d+)/u)?.[1] ?? 1))}`;
    case 'lead-in':
      return 'phần mở đầu';
  }
}

/** `thứ nhất`, `thứ hai` … as an official would write it; digits from the eleventh on. */
const ordinal = (n: number): string => `thứ ${ORDINALS[n - 1] ?? n}`;

/** The provisions from the outermost down to the one with this id. */
function pathTo(id: string, provisions: readonly CitedProvision[]): CitedProvision[] {
  for (const provision of provisions) {
    if (provision.id === id) return [provision];
    const inner = pathTo(id, provision.provisions);
    if (inner.length > 0) return [provision, ...inner];
  }
  return [];
}
