import { oncePer } from '../model/once.ts';
import type { AskedWords } from './asked-words.ts';
import { rarityOf } from './rarity.ts';
import type { QueryTerm } from './runs.ts';

/** One everyday phrase by which readers ask for a record: its syllables and pairs of them with their weights. */
interface AskedPhrase {
  readonly number: number;
  readonly weights: ReadonlyMap<string, number>;
  readonly sum: number;
}

/** The weight of a single syllable relative to a pair, and what a question word weighs in the query. */
const WEIGHTS = { single: 0.7, silent: 0.3 };

/** The syllables of a phrase and the pairs of them, each with the share of the places that it takes. */
function partsOf(keys: readonly string[]): { readonly name: string; readonly places: readonly number[] }[] {
  const singles = keys.map((name, i) => ({ name, places: [i] }));
  const pairs = keys.slice(1).map((key, i) => ({ name: `${keys[i]} ${key}`, places: [i, i + 1] }));
  return [...singles, ...pairs];
}

/** All phrases, and what a part of one weighs: the fewer records are asked for by it, the more. */
const phrasesOf = oncePer((asked: AskedWords) => {
  const split = asked.flatMap(([number, words]) =>
    words.split(' | ').map((phrase) => ({ number, parts: partsOf(phrase.split(' ')) })),
  );
  const holding = new Map<string, Set<number>>();
  for (const { number, parts } of split) {
    for (const { name } of parts) holding.set(name, (holding.get(name) ?? new Set()).add(number));
  }
  const weightOf = (name: string, places: readonly number[]) =>
    rarityOf(holding.get(name)?.size ?? 0, asked.length) * (places.length > 1 ? 1 : WEIGHTS.single);
  const phrases = split.map(({ number, parts }): AskedPhrase => {
    const weights = new Map(parts.map(({ name, places }) => [name, weightOf(name, places)]));
    return { number, weights, sum: sumOf(weights.values()) };
  });
  return { phrases, weightOf };
});

const sumOf = (weights: Iterable<number>): number => [...weights].reduce((sum, one) => sum + one, 0);

/**
 * How much a query is like one of the phrases by which readers ask for a record, from 0 to 1, by the record's number: a
 * phrase met as a whole says more than words met here and there among many.
 */
export function askedLikeness(asked: AskedWords, own: readonly QueryTerm[]): ReadonlyMap<number, number> {
  const { phrases, weightOf } = phrasesOf(asked);
  const said = partsOf(own.map(({ key }) => key)).map(({ name, places }) => {
    const isSilent = places.some((place) => own[place]?.silent);
    return { name, weight: weightOf(name, places) * (isSilent ? WEIGHTS.silent : 1) };
  });
  const whole = sumOf(said.map(({ weight }) => weight));
  const likeness = new Map<number, number>();
  for (const { number, weights, sum } of phrases) {
    const met = sumOf(said.map(({ name, weight }) => (weights.has(name) ? weight : 0)));
    const like = met === 0 ? 0 : Math.min(1, met / Math.sqrt(whole * sum));
    likeness.set(number, Math.max(likeness.get(number) ?? 0, like));
  }
  return likeness;
}
