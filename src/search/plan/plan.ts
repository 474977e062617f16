import { isMarked, keyOf, type Syllable, syllablesOf } from '../keys.ts';
import type { SearchSource } from '../postings.ts';
import { type NamedPlace, namedPlace } from '../provision-number.ts';
import { type Leaning, leaningOf, silentPlaces } from '../question-words.ts';
import { placesOf, type QueryTerm } from '../runs.ts';
import { fromTelex } from '../telex.ts';
import { isWritten } from '../vocabulary.ts';
import type { Bridge } from './everyday.ts';
import { readLooseTyping } from './loose-typing.ts';
import type { PlanNote } from './note.ts';
import type { OrganInQuery } from './organ-names.ts';
import type { Planner } from './planner.ts';
import { repairs } from './repair.ts';

/** The text's own words that stand beside the reader's, from one place of the query up to another. */
export interface PlannedBridge {
  readonly from: number;
  /** Not included. */
  readonly to: number;
  readonly phrases: readonly (readonly QueryTerm[])[];
}

/** What is looked up for a query, and what is told of it. */
export interface QueryPlan {
  readonly named: NamedPlace | null;
  /** The query's syllables, as expanded and repaired. */
  readonly own: readonly QueryTerm[];
  readonly bridges: readonly PlannedBridge[];
  readonly leaning: Leaning;
  readonly organs: readonly OrganInQuery[];
  readonly notes: readonly PlanNote[];
}

/** A word of ours for the reader's: how much each weighs, by whether the texts have the reader's own. */
const BRIDGE_WEIGHTS = { said: { own: 1, bridge: 0.1 }, unsaid: { own: 0.15, bridge: 1 } };
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
  /** Read for another syllable than the one typed. */
  readonly guessed: boolean;
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
  const read = typed.replace(/[a-z]{4,}/giu, (word) =>
    isNumberWord(word) ? (fromTelex(word) ?? word) : word,
  );
  const named = namedPlace(read);
  const notes: PlanNote[] = [];
  const isKept = (words: string) => kept.has('*') || kept.has(words);
  const asTyped = (named ? named.rest : typed).normalize('NFC');
  const text = readLooseTyping(asTyped, planner.vocabulary, isKept, notes);

  const expanded = expandTokens(text, planner, isKept, notes);
  const places = await repaired(expanded, planner, source, isKept, notes);
  const keys = places.map(({ key }) => key);
  const often = await counter(keys, source);
  const holds = (i: number) => {
    const [key, next] = [keys[i], keys[i + 1]];
    return key !== undefined && next !== undefined && often([key, next]) >= HOLDS * Math.max(1, often([key]));
  };
  const silent = silentPlaces(places, holds);
  const bridges = planner.bridgesIn(places).filter(({ from, to, means }) => {
    if (means.some((words) => standsOver(keys, from, to, words))) return false;
    if (isKept(said(places, from, to)) || places.slice(from, to).every(({ ours }) => ours)) return false;
    // One syllable is a word of its own only where it stands alone and its marks or capitals say which word it is.
    const isAlone = to - from > 1 || places.length === 1;
    const [place] = places.slice(from, from + 1);
    const isPlain = place && (place.marked || isShort(place.shown) || !planner.vocabulary.has(place.key));
    return isAlone || (isPlain && !holds(from) && !(from > 0 && holds(from - 1)));
  });
  for (const { from, to, means } of bridges) {
    notes.push({ kind: 'everyday', from: said(places, from, to), to: means.join('; ') });
  }
  const isSaid = ({ from, to }: Bridge) =>
    often(keys.slice(from, to)) > 0 &&
    places.slice(from, to).every((place) => isWritten(place, planner.vocabulary));
  const weightsOf = (bridge: Bridge) => (isSaid(bridge) ? BRIDGE_WEIGHTS.said : BRIDGE_WEIGHTS.unsaid);
  const own = places.map(({ key, exact, marked, guessed }, i) => {
    const bridge = bridges.find(({ from, to }) => from <= i && i < to);
    const weight = silent.get(i) ?? (bridge ? weightsOf(bridge).own : 1);
    return { key, exact: marked ? exact : null, weight, silent: silent.has(i), guessed };
  });
  return {
    named,
    own,
    bridges: bridges.map((bridge) => ({
      from: bridge.from,
      to: bridge.to,
      phrases: bridge.means.map((words) => phraseOf(words, weightsOf(bridge).bridge)),
    })),
    leaning: leaningOf(keys),
    organs: [
      ...planner.organsIn(places),
      ...bridges.flatMap((bridge) => namedByBridge(bridge, keys, planner)),
    ],
    notes,
  };
}

/** Written as abbreviations are: `BTV`, `CT-XH`. */
const isShort = (token: string): boolean => /^[\p{Lu}\p{N}./-]{2,}$/u.test(token);

/** `ddieeuf`, `khoanr`: words before a provision's number, left in Telex. */
const isNumberWord = (word: string): boolean =>
  ['dieu', 'khoan', 'diem', 'chuong'].includes(keyOf(fromTelex(word) ?? ''));

const phraseOf = (words: string, weight: number): QueryTerm[] =>
  syllablesOf(words).map(({ key, exact }) => ({ key, exact, weight, silent: false }));

/** Makes a counter of the records in which some of these keys stand one after the other. */
async function counter(
  keys: readonly string[],
  source: SearchSource,
): Promise<(run: readonly string[]) => number> {
  const lists = await Promise.all(keys.map((key) => source.lookUp(key)));
  const postings = new Map(keys.map((key, i) => [key, lists[i] ?? new Map()]));
  return (run) => placesOf(run, postings).size;
}

/** Whether the text's own words already stand in the query where the reader's are (`trường` of `trường học`). */
function standsOver(keys: readonly string[], from: number, to: number, words: string): boolean {
  const own = syllablesOf(words).map(({ key }) => key);
  return keys.some((_, i) => i <= from && to <= i + own.length && own.every((key, j) => keys[i + j] === key));
}

const said = (places: readonly Place[], from: number, to: number): string =>
  places
    .slice(from, to)
    .map(({ shown }) => shown)
    .join(' ');

/** The organ that the text's own words for an everyday one are the name of; in the query it has the everyday name. */
const namedByBridge = (
  { from, to, means }: Bridge,
  keys: readonly string[],
  { organsIn }: Planner,
): OrganInQuery[] =>
  means.flatMap((words) => {
    const syllables = syllablesOf(words);
    const named = organsIn(syllables).filter((organ) => organ.keys.length === syllables.length);
    return named.map(({ organ }) => ({ organ, from, keys: keys.slice(from, to) }));
  });

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
      guessed: false,
    }));
    const looksShort = isShort(token) || own.every(({ key }) => !vocabulary.has(key));
    const full = looksShort && !isKept(token) ? expand(token) : null;
    if (!full) return own;
    notes.push({ kind: 'abbreviation', from: token, to: full });
    return syllablesOf(full).map((syllable) => ({
      ...syllable,
      marked: true,
      shown: full.slice(syllable.start, syllable.end),
      ours: true,
      guessed: false,
    }));
  });
}

/** Repairs what is not an everyday word of readers: `viện kiểm sát` is none of the text's, and no slip. */
async function repaired(
  places: readonly Place[],
  { vocabulary, bridgesIn }: Planner,
  source: SearchSource,
  isKept: (words: string) => boolean,
  notes: PlanNote[],
): Promise<Place[]> {
  const bridges = bridgesIn(places);
  const isEveryday = (place: number) => bridges.some(({ from, to }) => from <= place && place < to);
  const found = (await repairs(places, vocabulary, source)).filter(
    ({ place }) => !isEveryday(place) && !isKept(places[place]?.shown ?? ''),
  );
  return places.map((place, i) => {
    const repair = found.find((one) => one.place === i);
    const [syllable] = repair ? syllablesOf(repair.written) : [];
    if (!repair || !syllable) return place;
    notes.push({ kind: 'spelling', from: place.shown, to: repair.written });
    return { ...syllable, marked: repair.isSure, shown: repair.written, ours: false, guessed: true };
  });
}
