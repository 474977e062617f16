import { keyOf, syllablesOf } from '../keys.ts';
import type { SearchSource } from '../postings.ts';
import { type NamedPlace, namedPlace } from '../provision-number.ts';
import { type AsksFor, asksForOf, isTalk, silentPlaces } from '../question-words.ts';
import { placesOf, type QueryTerm } from '../runs.ts';
import { fromTelex } from '../telex.ts';
import { generalPlaces, JOINED, LEVELS, longestNamed, namedByBridge, withoutLevel } from './bodies-named.ts';
import { expandTokens } from './expand.ts';
import { isLiteral } from './literal.ts';
import { readLooseTyping } from './loose-typing.ts';
import { completed, repaired } from './mend.ts';
import type { PlanNote } from './note.ts';
import type { OrganInQuery } from './organ-names.ts';
import { isShort, said } from './place.ts';
import type { Planner } from './planner.ts';
import { romanNumbers } from './roman-numbers.ts';

/** The text's own words that are next to the reader's, from one place of the query up to another. */
export interface PlannedBridge {
  readonly from: number;
  /** Not included. */
  readonly to: number;
  readonly phrases: readonly (readonly QueryTerm[])[];
}

/** What is looked up for a query, and what is said of it. */
export interface QueryPlan {
  /** Stretches of the query in quotation marks, from their first place to behind the last: they must be word for word. */
  readonly phrases: readonly (readonly [from: number, to: number])[];
  readonly named: NamedPlace | null;
  /** The query's syllables, as expanded and repaired. */
  readonly own: readonly QueryTerm[];
  /** The same as the reader is told of them. */
  readonly shown: readonly string[];
  readonly bridges: readonly PlannedBridge[];
  readonly asksFor: AsksFor;
  readonly organs: readonly OrganInQuery[];
  /** Texts that the query names by title. */
  readonly texts: ReadonlySet<string>;
  readonly notes: readonly PlanNote[];
  /** Whether the last syllable was read as the beginning of one. */
  readonly isUnfinished: boolean;
}

/** What the reader's own words weigh where words of ours are looked for in their place. */
const BRIDGED = 0.15;
/** What the title of a text that is named weighs in its own provisions. */
const TEXT_NAME = 0.3;
/** From this share of its places on, a syllable belongs to the next one. */
const HOLDS = 0.25;

/** What the reader has said besides the query. */
export interface PlanOptions {
  /** The reader's words that are to be left as typed; with `*` among them nothing is changed. */
  readonly kept?: ReadonlySet<string>;
  /** Whether the reader is still typing: a last syllable that is none yet asks for nothing. */
  readonly isTyping?: boolean;
}

/**
 * Plans a query: provision number, abbreviations, repairs, everyday words, question words, in this order.
 */
export async function planQuery(
  typed: string,
  planner: Planner,
  source: SearchSource,
  { kept: keptWords = new Set(), isTyping = false }: PlanOptions = {},
): Promise<QueryPlan> {
  const phrases = quotedStretches(typed);
  const kept = phrases.length > 0 ? new Set([...keptWords, '*']) : keptWords;
  const read = typed.replace(/[a-z]{4,}/giu, (word) =>
    isNumberWord(word) ? (fromTelex(word) ?? word) : word,
  );
  const named = namedPlace(read);
  const notes: PlanNote[] = [];
  const isKept = (words: string) => kept.has('*') || kept.has(words);
  const asTyped = (named ? named.rest : typed).normalize('NFC');
  const text = readLooseTyping(asTyped, planner.vocabulary, isKept, notes);

  const expanded = await expandTokens(text, planner, source, isKept, notes);
  const last = expanded.at(-1);
  const isWhole = /\s$/u.test(typed) || kept.has('*') || (!isTyping && last !== undefined && isTalk(last));
  const completion = isWhole ? null : await completed(expanded, planner, source);
  const finished = completion?.places ?? expanded;
  const places = await repaired(finished, planner, source, isKept, notes);
  const keys = places.map(({ key }) => key);
  const often = await counter(keys, source);
  const holds = (i: number) => {
    const [key, next] = [keys[i], keys[i + 1]];
    return key !== undefined && next !== undefined && often([key, next]) >= HOLDS * Math.max(1, often([key]));
  };
  /** How much of the rarer of two neighbours is next to the other. */
  const share = (i: number) => {
    const [key, next] = [keys[i], keys[i + 1]];
    if (key === undefined || next === undefined) return 0;
    return often([key, next]) / Math.max(1, Math.min(often([key]), often([next])));
  };
  const isJoined = (i: number) => {
    const place = places[i];
    if (!place || place.marked || (planner.vocabulary.get(place.key)?.length ?? 0) < 2) return false;
    const isOwn = (pair: number, beyond: number) => share(pair) >= JOINED && share(pair) > share(beyond);
    return isOwn(i, i + 1) || isOwn(i - 1, i - 2);
  };
  const silent = new Map(silentPlaces(places, holds, isJoined));
  if (completion?.isOpen && isTyping && places.length > 1) silent.set(places.length - 1, 0);
  const candidates = [...planner.bridgesIn(places), ...romanNumbers(places, planner.vocabulary)];
  const isSaid = await Promise.all(
    candidates.map(({ from, to }) => isLiteral(places.slice(from, to), source)),
  );
  const bridges = candidates.filter(({ from, to, means, isSame }, i) => {
    if ((isSaid[i] && !isSame) || means.some((words) => standsOver(keys, from, to, words))) return false;
    if (isKept(said(places, from, to)) || places.slice(from, to).every(({ ours }) => ours)) return false;
    // One syllable is a word of its own only where it is alone and its marks or capitals say which word it is.
    const isAlone = to - from > 1 || places.length === 1;
    const [place] = places.slice(from, from + 1);
    const isPlain = place && (place.marked || isShort(place.shown) || !planner.vocabulary.has(place.key));
    return isAlone || (isPlain && !holds(from) && !(from > 0 && holds(from - 1)));
  });
  const organsNamed = longestNamed(
    [...planner.organsIn(places), ...bridges.flatMap((bridge) => namedByBridge(bridge, keys, planner))],
    bridges,
    share,
  );
  const texts = planner.textsIn(keys);
  for (const place of texts.places) silent.set(place, TEXT_NAME);
  for (const place of generalPlaces(places, organsNamed)) silent.set(place, 0.5);
  for (const to of [...bridges.map((bridge) => bridge.to), ...withoutLevel(organsNamed)]) {
    const level = places[to];
    if (level && LEVELS.includes(level.key)) silent.set(to, 1);
  }
  for (const { from, to, means } of bridges) {
    notes.push({ kind: 'everyday', from: said(places, from, to), to: means.join('; ') });
  }
  const own = places.map(({ key, exact, marked, guessed }, i) => {
    const isBridged = bridges.some(({ from, to, isSame }) => !isSame && from <= i && i < to);
    const weight = silent.get(i) ?? (isBridged ? BRIDGED : 1);
    return { key, exact: marked ? exact : null, weight, silent: silent.has(i), guessed };
  });
  const planned = bridges.map((bridge) => ({
    from: bridge.from,
    to: bridge.to,
    phrases: bridge.means.map((words) => phraseOf(words)),
  }));
  if (completion?.any) {
    planned.push({ from: 0, to: 1, phrases: completion.any.map(({ written }) => phraseOf(written)) });
  }
  return {
    phrases,
    named,
    own,
    shown: places.map(({ shown }) => shown),
    bridges: planned,
    asksFor: asksForOf(keys),
    organs: organsNamed,
    texts: texts.ids,
    notes,
    isUnfinished: completion !== null,
  };
}

/** Where words in quotation marks are among the syllables of a query. */
function quotedStretches(typed: string): [from: number, to: number][] {
  return [...typed.matchAll(/["“”„]([^"“”„]+)["“”]/gu)].map(({ index, 0: quoted }) => {
    const from = syllablesOf(typed.slice(0, index)).length;
    return [from, from + syllablesOf(quoted).length];
  });
}

/** `ddieeuf`, `khoanr`: words before a provision's number, left in Telex. */
const isNumberWord = (word: string): boolean =>
  ['dieu', 'khoan', 'diem', 'chuong'].includes(keyOf(fromTelex(word) ?? ''));

const phraseOf = (words: string): QueryTerm[] =>
  syllablesOf(words).map(({ key, exact }) => ({ key, exact, weight: 1, silent: false }));

/** Makes a counter of the records in which some of these keys are one after the other. */
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
