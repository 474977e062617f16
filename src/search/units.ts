import type { Organ } from '../model/organ.ts';
import type { QueryPlan } from './plan/plan.ts';
import type { Postings } from './postings.ts';
import type { Gathered } from './rank.ts';
import { placesOf, type QueryTerm } from './runs.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A word of the query, of one syllable or several, with all that would answer it. */
export interface Unit {
  /** Its first place in the query and the one behind its last. */
  readonly from: number;
  readonly to: number;
  readonly ways: readonly UnitWay[];
  /** Organs whose duties answer it without the name standing there. */
  readonly organs: readonly Organ['id'][];
}

/** Syllables that answer a unit, with where they are. */
export interface UnitWay {
  readonly terms: readonly QueryTerm[];
  readonly found: Postings;
  /** They need not be next to each other: no text joins them, but they may be a few syllables apart. */
  readonly isLoose: boolean;
  /** Single syllables of the query as typed: what is part of another word in a text is none of them. */
  readonly isSingle?: boolean;
}

/** From this share of the rarer of two syllables on, they are one word: `tham nhũng`, not `huyện giám`. */
const JOINED = 0.15;
/** From this share on, a syllable next to a word belongs to it: `dân vận khéo`. */
const EXTENDED = 0.3;
/** How many other syllables may be between those of a loose unit. */
const GAP = 3;

/**
 * The words of a query. Vietnamese writes words as separate syllables; which of them belong together is read off the texts
 * themselves: those that often stand side by side there. What a bridge or an organ's name covers is one word.
 */
export function unitsOf(plan: QueryPlan, gathered: Gathered, vocabulary: Vocabulary): Unit[] {
  const { own } = plan;
  const postings = new Map(
    gathered.runs.flatMap(({ name, terms, found }) => (terms.length === 1 ? [[name, found] as const] : [])),
  );
  const find = (terms: readonly QueryTerm[]): Postings =>
    placesOf(
      terms.map(({ key }) => key),
      postings,
    );
  const wayOf = (terms: readonly QueryTerm[]): UnitWay => ({ terms, found: find(terms), isLoose: false });
  const named = namedStretches(plan).map(({ from, to, phrases, organs }) => ({
    from,
    to,
    ways: [own.slice(from, to), ...phrases].map(wayOf),
    organs,
  }));
  const isNamed = (place: number) => named.some(({ from, to }) => from <= place && place < to);
  const free = stretchesOf(own.length, (place) => !isNamed(place) && own[place]?.silent === false);
  const spelled = free.flatMap(([from, to]) =>
    wordsIn(own, from, to, counterOf(find, vocabulary)).map((word) => {
      const terms = own.slice(word.from, word.to);
      const way = word.isLoose ? { terms, found: together(terms, postings), isLoose: true } : wayOf(terms);
      const isSingle = own.length > 1 && (word.isLoose || terms.length === 1);
      return { from: word.from, to: word.to, ways: [{ ...way, isSingle }], organs: [] };
    }),
  );
  return [...named, ...spelled].sort((a, b) => a.from - b.from);
}

interface NamedStretch {
  readonly from: number;
  readonly to: number;
  readonly phrases: readonly (readonly QueryTerm[])[];
  readonly organs: readonly Organ['id'][];
}

/** What is in quotation marks, and what bridges and names of organs cover; of those that overlap the longest. */
function namedStretches({ phrases, bridges, organs }: QueryPlan): NamedStretch[] {
  const organsAt = (from: number, to: number) =>
    organs
      .filter((one) => one.from === from && one.from + one.keys.length === to)
      .map(({ organ }) => organ.id);
  const all: NamedStretch[] = [
    ...bridges.map(({ from, to, phrases }) => ({ from, to, phrases, organs: organsAt(from, to) })),
    ...organs.map(({ organ, from, keys }) => ({
      from,
      to: from + keys.length,
      phrases: [],
      organs: [organ.id],
    })),
  ];
  const taken: NamedStretch[] = phrases.map(([from, to]) => ({ from, to, phrases: [], organs: [] }));
  for (const one of all.sort((a, b) => b.to - b.from - (a.to - a.from))) {
    if (taken.every(({ from, to }) => one.to <= from || to <= one.from)) taken.push(one);
  }
  return taken;
}

/** The stretches of places that fit, each from its first place to behind its last. */
function stretchesOf(length: number, fits: (place: number) => boolean): [from: number, to: number][] {
  const stretches: [number, number][] = [];
  for (let place = 0; place < length; place++) {
    if (!fits(place)) continue;
    const last = stretches.at(-1);
    if (last && last[1] === place) last[1] = place + 1;
    else stretches.push([place, place + 1]);
  }
  return stretches;
}

interface Word {
  from: number;
  to: number;
  isLoose: boolean;
}

/** Cuts a stretch of the query into words: the pairs that hold best, what belongs to them, then what is left over. */
function wordsIn(
  own: readonly QueryTerm[],
  first: number,
  last: number,
  count: (terms: readonly QueryTerm[]) => number,
): Word[] {
  const counted = (from: number, to: number) => count(own.slice(from, to));
  const share = (from: number, middle: number, to: number) =>
    counted(from, to) / Math.max(1, Math.min(counted(from, middle), counted(middle, to)));
  const pairs = [];
  for (let from = first; from + 1 < last; from++) {
    const holds = share(from, from + 1, from + 2);
    if (holds >= JOINED) pairs.push({ from, holds });
  }
  const words: Word[] = [];
  const isTaken = (place: number) => words.some(({ from, to }) => from <= place && place < to);
  for (const { from } of pairs.sort((a, b) => b.holds - a.holds)) {
    if (!isTaken(from) && !isTaken(from + 1)) words.push({ from, to: from + 2, isLoose: false });
  }
  for (let place = first; place < last; place++) {
    if (isTaken(place)) continue;
    const before = words.find(({ to }) => to === place);
    const after = words.find(({ from }) => from === place + 1);
    if (after && share(place, place + 1, after.to) >= EXTENDED) after.from = place;
    else if (before && share(before.from, place, place + 1) >= EXTENDED) before.to = place + 1;
  }
  for (const [from, to] of stretchesOf(last, (place) => place >= first && !isTaken(place))) {
    words.push({ from, to, isLoose: to - from > 1 });
  }
  return words;
}

/** Counts how often terms are side by side; one with marks alone, as often as it is written with them. */
function counterOf(find: (terms: readonly QueryTerm[]) => Postings, vocabulary: Vocabulary) {
  return (terms: readonly QueryTerm[]): number => {
    const [term] = terms;
    if (terms.length === 1 && term && term.exact !== null) {
      return vocabulary.get(term.key)?.find(({ exact }) => exact === term.exact)?.count ?? 0;
    }
    let sum = 0;
    for (const places of find(terms).values()) sum += places.length;
    return sum;
  };
}

/** Where syllables are close together, in whatever order: the places of all of them. */
function together(terms: readonly QueryTerm[], postings: ReadonlyMap<string, Postings>): Postings {
  const lists = terms.map(({ key }) => postings.get(key) ?? new Map<number, readonly number[]>());
  const found = new Map<number, readonly number[]>();
  for (const [number, places] of lists[0] ?? []) {
    const near = places.flatMap((place) => {
      const isNear = (other: number) => Math.abs(other - place) < terms.length + GAP;
      const others = lists.map((list) => (list.get(number) ?? []).filter(isNear));
      return others.every((near) => near.length > 0) ? others.flat() : [];
    });
    if (near.length > 0)
      found.set(
        number,
        [...new Set(near)].sort((a, b) => a - b),
      );
  }
  return found;
}
