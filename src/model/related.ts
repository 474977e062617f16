import type { Duty } from './duty.ts';
import { letterPairs, likeness, mostAlike } from './likeness.ts';

/** Why two articles are related, as the duties of both show it. */
export type Relatedness =
  /** Both hold duties between the same two organs. */
  | { readonly kind: 'same-pair'; readonly organs: readonly [string, string] }
  /** An organ of one supervises an actor of the other. */
  | { readonly kind: 'supervision'; readonly by: string; readonly of: string }
  /** An organ of one advises an organ that directs in the other. */
  | { readonly kind: 'advice'; readonly by: string; readonly to: string }
  /** The same act is laid on different organs. */
  | { readonly kind: 'same-act'; readonly quote: string; readonly organ: string };

interface RelatedArticle {
  readonly article: string;
  readonly why: Relatedness;
}

const SAME_ACT = 0.75;
const LONG_ENOUGH = 40;

/**
 * The articles that the duties tie to one article, the strongest reason of each: the same act laid on another organ,
 * supervision, advice, the same pair of organs. At most `limit`, in that order of reasons, then in text order. `article`
 * itself is left out.
 */
export function relatedByDuties(article: string, duties: readonly Duty[], limit: number): RelatedArticle[] {
  const own = duties.filter((duty) => duty.article === article);
  const others = Map.groupBy(
    duties.filter((duty) => duty.article !== article),
    (duty) => duty.article,
  );
  const found = [...others].flatMap(([id, theirs]) => {
    const why =
      sameAct(own, theirs) ?? supervision(own, theirs) ?? advice(own, theirs) ?? samePair(own, theirs);
    return why ? [{ article: id, why }] : [];
  });
  return found.sort((a, b) => ORDER.indexOf(a.why.kind) - ORDER.indexOf(b.why.kind)).slice(0, limit);
}

const ORDER: readonly Relatedness['kind'][] = ['same-act', 'supervision', 'advice', 'same-pair'];

function sameAct(own: readonly Duty[], theirs: readonly Duty[]): Relatedness | null {
  let best: Relatedness | null = null;
  let score = SAME_ACT;
  for (const mine of own) {
    if (mine.quote.length < LONG_ENOUGH) continue;
    const pairs = letterPairs(mine.quote);
    for (const their of theirs) {
      if (their.actor === mine.actor || their.role !== mine.role || their.quote.length < LONG_ENOUGH)
        continue;
      if (mostAlike(mine.quote.length, their.quote.length) <= score) continue;
      const alike = likeness(pairs, letterPairs(their.quote));
      if (alike > score)
        [best, score] = [{ kind: 'same-act', quote: their.quote, organ: their.actor }, alike];
    }
  }
  return best;
}

function supervision(own: readonly Duty[], theirs: readonly Duty[]): Relatedness | null {
  return oneWay(own, theirs, 'supervises', (by, of) => ({ kind: 'supervision', by, of }));
}

function advice(own: readonly Duty[], theirs: readonly Duty[]): Relatedness | null {
  const directing = (duties: readonly Duty[]) => duties.filter((duty) => duty.role === 'direct');
  const make = (by: string, to: string): Relatedness => ({ kind: 'advice', by, to });
  return tie(own, directing(theirs), 'advises', make) ?? tie(theirs, directing(own), 'advises', make);
}

function oneWay(
  own: readonly Duty[],
  theirs: readonly Duty[],
  relation: string,
  make: (by: string, of: string) => Relatedness,
): Relatedness | null {
  return tie(own, theirs, relation, make) ?? tie(theirs, own, relation, make);
}

/** The first tie by which an actor on one side reaches an actor on the other. */
function tie(
  from: readonly Duty[],
  to: readonly Duty[],
  relation: string,
  make: (by: string, of: string) => Relatedness,
): Relatedness | null {
  const actors = new Set(to.map((duty) => duty.actor));
  for (const duty of from) {
    const reached = duty.partners.find(
      (partner) => partner.relation === relation && partner.organ !== duty.actor && actors.has(partner.organ),
    );
    if (reached) return make(duty.actor, reached.organ);
  }
  return null;
}

function samePair(own: readonly Duty[], theirs: readonly Duty[]): Relatedness | null {
  const key = (a: string, b: string) => [a, b].sort().join(' ');
  const pairs = (duties: readonly Duty[]) =>
    duties.flatMap((duty) => duty.partners.map(({ organ }): [string, string] => [duty.actor, organ]));
  const shared = new Set(pairs(theirs).map(([a, b]) => key(a, b)));
  const found = pairs(own).find(([a, b]) => shared.has(key(a, b)));
  return found ? { kind: 'same-pair', organs: found } : null;
}
