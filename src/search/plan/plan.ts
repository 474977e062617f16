import { isMarked, type Syllable, syllablesOf } from '../keys.ts';
import type { SearchSource } from '../postings.ts';
import { type NamedProvision, namedProvision } from '../provision-number.ts';
import { type Leaning, leaningOf, silentPlaces } from '../question-words.ts';
import { placesOf, type QueryTerm } from '../runs.ts';
import type { Bridge } from './everyday.ts';
import type { OrganInQuery } from './organ-names.ts';
import type { Planner } from './planner.ts';
import { repairs } from './repair.ts';

/** A change that was made to the query; each is told and can be taken back. */
export interface PlanNote {
  readonly kind: 'abbreviation' | 'everyday' | 'spelling';
  readonly from: string;
  readonly to: string;
}

/** A place of the query that carries meaning: the terms that may stand for it. */
export interface ContentPlace {
  readonly key: string;
  /** Phrases of bridges that cover it. */
  readonly bridges: readonly number[];
}

/** What is looked up for a query, and what is told of it. */
export interface QueryPlan {
  readonly named: NamedProvision | null;
  readonly terms: readonly QueryTerm[];
  readonly content: readonly ContentPlace[];
  readonly leaning: Leaning;
  readonly organs: readonly OrganInQuery[];
  readonly notes: readonly PlanNote[];
}

/** A word of ours for the reader's: how much each weighs, by whether the texts have the reader's own. */
const BRIDGE_WEIGHTS = { said: { own: 1, bridge: 0.3 }, unsaid: { own: 0.15, bridge: 1 } };
/** From this share of its places on, a syllable belongs to the next one. */
const HOLDS = 0.25;

/** A syllable in the making of the plan. */
interface Place extends Syllable {
  /** As typed, or as a change of ours writes it. */
  readonly shown: string;
  /** Whether its marks are sure: typed, or ours. */
  readonly marked: boolean;
  /** Put in by an expansion. */
  readonly ours: boolean;
}

/**
 * Plans a query: provision number, abbreviations, repairs, everyday words, question words, in this order. `kept` are
 * the reader's words to be left as they are; with `*` among them nothing is changed.
 */
export async function planQuery(
  typed: string,
  planner: Planner,
  source: SearchSource,
  kept: ReadonlySet<string> = new Set(),
): Promise<QueryPlan> {
  const named = namedProvision(typed);
  const text = (named ? named.rest : typed).normalize('NFC');
  const notes: PlanNote[] = [];
  const isKept = (words: string) => kept.has('*') || kept.has(words);

  const expanded = expandTokens(text, planner, isKept, notes);
  const places = await repaired(expanded, planner, source, isKept, notes);
  const keys = places.map(({ key }) => key);
  const lists = await Promise.all(keys.map((key) => source.lookUp(key)));
  const postings = new Map(keys.map((key, i) => [key, lists[i] ?? new Map()]));
  const often = (run: readonly string[]) => placesOf(run, postings).size;
  const holds = (i: number) => {
    const [key, next] = [keys[i], keys[i + 1]];
    return key !== undefined && next !== undefined && often([key, next]) >= HOLDS * Math.max(1, often([key]));
  };
  const silent = silentPlaces(keys, holds);
  const bridges = planner.bridgesIn(places).filter(({ from, to }) => {
    if (isKept(said(places, from, to)) || places.slice(from, to).some(({ ours }) => ours)) return false;
    // One syllable is a word of its own only where it stands alone and its marks say which word it is.
    const isAlone = to - from > 1 || places.length === 1;
    return isAlone || (places[from]?.marked && !holds(from) && !(from > 0 && holds(from - 1)));
  });

  const terms: QueryTerm[] = [];
  const covering = new Map<number, number[]>();
  let phrase = 0;
  const weights = places.map(() => 1);
  for (const bridge of bridges) {
    const isSaid = often(keys.slice(bridge.from, bridge.to)) > 0;
    const { own, bridge: other } = isSaid ? BRIDGE_WEIGHTS.said : BRIDGE_WEIGHTS.unsaid;
    for (let i = bridge.from; i < bridge.to; i++) weights[i] = own;
    for (const means of bridge.means) {
      phrase++;
      for (const { key, exact } of syllablesOf(means)) terms.push({ key, exact, weight: other, phrase });
      for (let i = bridge.from; i < bridge.to; i++) covering.set(i, [...(covering.get(i) ?? []), phrase]);
    }
    notes.push({ kind: 'everyday', from: said(places, bridge.from, bridge.to), to: bridge.means.join('; ') });
  }
  const own: QueryTerm[] = [];
  phrase++;
  places.forEach((place, i) => {
    if (silent.has(i)) phrase++;
    else
      own.push({ key: place.key, exact: place.marked ? place.exact : null, weight: weights[i] ?? 1, phrase });
  });
  return {
    named,
    terms: [...own, ...terms],
    content: places.flatMap(({ key }, i) => (silent.has(i) ? [] : [{ key, bridges: covering.get(i) ?? [] }])),
    leaning: leaningOf(keys),
    organs: [
      ...planner.organsIn(places),
      ...bridges.flatMap((bridge) => namedByBridge(bridge, keys, planner)),
    ],
    notes,
  };
}

const said = (places: readonly Place[], from: number, to: number): string =>
  places
    .slice(from, to)
    .map(({ shown }) => shown)
    .join(' ');

/** An organ that the text's own words for an everyday one name; in the query it has the everyday name. */
const namedByBridge = (
  { from, to, means }: Bridge,
  keys: readonly string[],
  { organsIn }: Planner,
): OrganInQuery[] =>
  means
    .flatMap((words) => organsIn(syllablesOf(words)))
    .map(({ organ }) => ({ organ, keys: keys.slice(from, to) }));

function expandTokens(
  text: string,
  { expand, vocabulary }: Planner,
  isKept: (words: string) => boolean,
  notes: PlanNote[],
): Place[] {
  return (text.match(/[\p{L}\p{M}\p{N}]+(?:[-/.][\p{L}\p{M}\p{N}]+)*/gu) ?? []).flatMap((token) => {
    const own = syllablesOf(token).map((syllable) => ({
      ...syllable,
      marked: isMarked(syllable),
      shown: token.slice(syllable.start, syllable.end),
      ours: false,
    }));
    const looksShort = /^[\p{Lu}\p{N}./-]{2,}$/u.test(token) || own.every(({ key }) => !vocabulary.has(key));
    const full = looksShort && !isKept(token) ? expand(token) : null;
    if (!full) return own;
    notes.push({ kind: 'abbreviation', from: token, to: full });
    return syllablesOf(full).map((syllable) => ({
      ...syllable,
      marked: true,
      shown: full.slice(syllable.start, syllable.end),
      ours: true,
    }));
  });
}

async function repaired(
  places: readonly Place[],
  { vocabulary }: Planner,
  source: SearchSource,
  isKept: (words: string) => boolean,
  notes: PlanNote[],
): Promise<Place[]> {
  const found = (await repairs(places, vocabulary, source)).filter(
    ({ place }) => !isKept(places[place]?.shown ?? ''),
  );
  return places.map((place, i) => {
    const repair = found.find((one) => one.place === i);
    const [syllable] = repair ? syllablesOf(repair.written) : [];
    if (!repair || !syllable) return place;
    notes.push({ kind: 'spelling', from: place.shown, to: repair.written });
    return { ...syllable, marked: true, shown: repair.written, ours: false };
  });
}
