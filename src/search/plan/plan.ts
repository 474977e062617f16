import { isMarked, keyOf, type Syllable, syllablesOf } from '../keys.ts';
import type { SearchSource } from '../postings.ts';
import { type NamedPlace, namedPlace } from '../provision-number.ts';
import { type Leaning, leaningOf, silentPlaces } from '../question-words.ts';
import { placesOf, type QueryTerm } from '../runs.ts';
import { fromTelex } from '../telex.ts';
import type { Vocabulary, WrittenSyllable } from '../vocabulary.ts';
import type { Bridge } from './everyday.ts';
import { readLooseTyping } from './loose-typing.ts';
import type { PlanNote } from './note.ts';
import type { OrganInQuery } from './organ-names.ts';
import type { Planner } from './planner.ts';
import { repairs } from './repair.ts';
import { completionOf } from './unfinished.ts';

/** The text's own words that stand beside the reader's, from one place of the query up to another. */
export interface PlannedBridge {
  readonly from: number;
  /** Not included. */
  readonly to: number;
  readonly phrases: readonly (readonly QueryTerm[])[];
}

/** What is looked up for a query, and what is told of it. */
export interface QueryPlan {
  /** Stretches of the query in quotation marks, from their first place to behind the last: they must stand word for word. */
  readonly phrases: readonly (readonly [from: number, to: number])[];
  readonly named: NamedPlace | null;
  /** The query's syllables, as expanded and repaired. */
  readonly own: readonly QueryTerm[];
  /** The same as the reader is told of them. */
  readonly shown: readonly string[];
  readonly bridges: readonly PlannedBridge[];
  readonly leaning: Leaning;
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
/** Said behind an everyday name of a body (`công an huyện`) and no part of what the text calls it. */
const LEVELS = ['huyen', 'xa', 'phuong', 'tinh'];
/** From this share of the rarer of two syllables on, they are one word. */
export const JOINED = 0.15;
/** From this share of its places on, a syllable belongs to the next one. */
const HOLDS = 0.25;

/** What the reader has said beside the query. */
export interface PlanOptions {
  /** The reader's words that are to be left as typed; with `*` among them nothing is changed. */
  readonly kept?: ReadonlySet<string>;
  /** Whether the reader is still typing: a last syllable that is none yet asks for nothing. */
  readonly isTyping?: boolean;
}

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
  const completion = /\s$/u.test(typed) || kept.has('*') ? null : await completed(expanded, planner, source);
  const finished = completion?.places ?? expanded;
  const places = await repaired(finished, planner, source, isKept, notes);
  const keys = places.map(({ key }) => key);
  const often = await counter(keys, source);
  const holds = (i: number) => {
    const [key, next] = [keys[i], keys[i + 1]];
    return key !== undefined && next !== undefined && often([key, next]) >= HOLDS * Math.max(1, often([key]));
  };
  /** How much of the rarer of two neighbours stands beside the other. */
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
    // One syllable is a word of its own only where it stands alone and its marks or capitals say which word it is.
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
    leaning: leaningOf(keys),
    organs: organsNamed,
    texts: texts.ids,
    notes,
    isUnfinished: completion !== null,
  };
}

/** Where words in quotation marks stand among the syllables of a query. */
function quotedStretches(typed: string): [from: number, to: number][] {
  return [...typed.matchAll(/["“”„]([^"“”„]+)["“”]/gu)].map(({ index, 0: quoted }) => {
    const from = syllablesOf(typed.slice(0, index)).length;
    return [from, from + syllablesOf(quoted).length];
  });
}

/** Behind which places bodies end whose names say no level, such as Mặt trận Tổ quốc. */
const withoutLevel = (organs: readonly OrganInQuery[]): number[] =>
  organs
    .filter(({ organ }) => syllablesOf(organ.name).every(({ key }) => !LEVELS.includes(key)))
    .map(({ from, keys }) => from + keys.length);

/** What a query says of a body when it asks for all that the body does. */
const GENERAL = ['nhiem vu', 'trach nhiem', 'vai tro', 'chuc nang', 'cong viec', 'phan viec'];

/** The places of such words where a body is named: `nhiệm vụ của Mặt trận` asks for no more than its article. */
function generalPlaces(places: readonly Place[], organs: readonly OrganInQuery[]): number[] {
  if (organs.length === 0) return [];
  const isNamed = (place: number) =>
    organs.some(({ from, keys }) => from <= place && place < from + keys.length);
  return places.flatMap(({ key }, i) =>
    GENERAL.includes(`${key} ${places[i + 1]?.key}`) && !isNamed(i) ? [i, i + 1] : [],
  );
}

/** Bodies named, each stretch of the query once and by the longest name; a name of one syllable only where it stands alone. */
function longestNamed(
  organs: readonly OrganInQuery[],
  bridges: readonly Bridge[],
  share: (place: number) => number,
): OrganInQuery[] {
  const endOf = ({ from, keys }: OrganInQuery) => from + keys.length;
  const stretches = [...bridges, ...organs.map((organ) => ({ from: organ.from, to: endOf(organ) }))];
  return organs.filter((organ) => {
    const { from, keys } = organ;
    if (keys.length === 1 && Math.max(share(from - 1), share(from)) >= JOINED) return false;
    return !stretches.some(
      (one) => one.from < endOf(organ) && from < one.to && one.to - one.from > keys.length,
    );
  });
}

const ROMAN: readonly (readonly [value: number, letters: string])[] = [
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

/** Numbers that the texts write in Roman letters: `khóa 23` is `khóa XXIII`. */
function romanNumbers(places: readonly Place[], vocabulary: Vocabulary): Bridge[] {
  return places.flatMap(({ key }, from) => {
    if (!/^\d{1,2}$/u.test(key)) return [];
    let value = Number(key);
    let letters = '';
    for (const [step, letter] of ROMAN) {
      for (; value >= step; value -= step) letters += letter;
    }
    const isWritten = letters.length > 1 && vocabulary.has(letters.toLowerCase());
    return isWritten ? [{ from, to: from + 1, means: [letters], isSame: true }] : [];
  });
}

/** What the last syllable becomes where it is unfinished. */
async function completed(
  places: readonly Place[],
  { vocabulary, bridgesIn, organsIn }: Planner,
  source: SearchSource,
): Promise<{ places: readonly Place[]; isOpen: boolean; any?: readonly WrittenSyllable[] } | null> {
  const last = places.at(-1);
  const isNamed =
    bridgesIn(places).some(({ to }) => to === places.length) ||
    organsIn(places).some(({ from, keys }) => from + keys.length === places.length);
  if (!last || last.ours || isNamed) return null;
  const completion = await completionOf(places, vocabulary, source);
  switch (completion?.kind) {
    case 'one': {
      const { key, exact, written } = completion.written;
      const whole = { ...last, key, exact, shown: written, marked: isMarked(last), guessed: true };
      return { places: [...places.slice(0, -1), whole], isOpen: false };
    }
    case 'any':
      return { places, isOpen: false, any: completion.written };
    case 'none':
      return { places, isOpen: true };
    default:
      return null;
  }
}

/** How many records are looked into for the marks of a run; those that have it tell much alike. */
const LOOKED_INTO = 4;

/**
 * Whether the texts themselves have these syllables word for word, with the marks that were typed: what they have is never
 * read as something else.
 */
async function isLiteral(places: readonly Place[], source: SearchSource): Promise<boolean> {
  const keys = places.map(({ key }) => key);
  const lists = await Promise.all(keys.map((key) => source.lookUp(key)));
  const found = placesOf(keys, new Map(keys.map((key, i) => [key, lists[i] ?? new Map()])));
  if (found.size === 0 || places.every(({ marked }) => !marked)) return found.size > 0;
  const records = await source.load([...found.keys()].slice(0, LOOKED_INTO));
  return records.some(({ words, title }) => {
    const syllables = syllablesOf(`${words} ${title}`);
    return syllables.some((_, i) =>
      places.every(({ key, exact, marked }, j) => {
        const there = syllables[i + j];
        return marked ? there?.exact === exact : there?.key === key;
      }),
    );
  });
}

/** Written as abbreviations are: `BTV`, `CT-XH`. */
const isShort = (token: string): boolean => /^[\p{Lu}\p{N}./-]{2,}$/u.test(token);

/** `ddieeuf`, `khoanr`: words before a provision's number, left in Telex. */
const isNumberWord = (word: string): boolean =>
  ['dieu', 'khoan', 'diem', 'chuong'].includes(keyOf(fromTelex(word) ?? ''));

const phraseOf = (words: string): QueryTerm[] =>
  syllablesOf(words).map(({ key, exact }) => ({ key, exact, weight: 1, silent: false }));

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

async function expandTokens(
  text: string,
  { expand, vocabulary }: Planner,
  source: SearchSource,
  isKept: (words: string) => boolean,
  notes: PlanNote[],
): Promise<Place[]> {
  const tokens = text.match(/[\p{L}\p{M}\p{N}]+(?:[-/.][\p{L}\p{M}\p{N}]+)*/gu) ?? [];
  const written = (words: string, ours: boolean): Place[] =>
    syllablesOf(words).map((syllable) => ({
      ...syllable,
      marked: ours || isMarked(syllable),
      shown: words.slice(syllable.start, syllable.end),
      ours,
      guessed: false,
    }));
  const places: Place[] = [];
  for (const [i, token] of tokens.entries()) {
    const own = written(token, false);
    const looksShort = isShort(token) || own.every(({ key }) => !vocabulary.has(key));
    const isBegun = !isShort(token) && i > 0 && i === tokens.length - 1 && text.endsWith(token);
    const isWord = isBegun && (await completionOf([...places, ...own], vocabulary, source))?.kind === 'one';
    const isNumbered = await endsNumber([...places, ...own], source);
    const readings = looksShort && !isWord && !isNumbered && !isKept(token) ? expand(token) : [];
    const around = [places.at(-1)?.key, syllablesOf(tokens[i + 1] ?? '')[0]?.key];
    const full = readings.length > 1 ? await likeliest(readings, around, source) : readings[0];
    if (full) notes.push({ kind: 'abbreviation', from: token, to: full });
    places.push(...(full ? written(full, true) : own));
  }
  return places;
}

/** Whether the texts have the last places word for word behind a number: the `qc` and `hu` of `05 qc hu`. */
async function endsNumber(places: readonly Place[], source: SearchSource): Promise<boolean> {
  const from = places.findLastIndex(({ key }) => /^\d+$/u.test(key));
  const keys = places.slice(from).map(({ key }) => key);
  if (from < 0 || keys.length < 2) return false;
  const lists = await Promise.all(keys.map((key) => source.lookUp(key)));
  return placesOf(keys, new Map(keys.map((key, i) => [key, lists[i] ?? new Map()]))).size > 0;
}

/** Of several readings of a short form, the first that the texts have before or after one of its neighbours. */
async function likeliest(
  readings: readonly string[],
  [before, after]: readonly (string | undefined)[],
  source: SearchSource,
): Promise<string | undefined> {
  for (const reading of readings) {
    const keys = syllablesOf(reading).map(({ key }) => key);
    for (const run of [
      [before, ...keys],
      [...keys, after],
    ]) {
      const all = run.filter((key) => key !== undefined);
      const lists = await Promise.all(all.map((key) => source.lookUp(key)));
      const postings = new Map(all.map((key, i) => [key, lists[i] ?? new Map()]));
      if (all.length === run.length && placesOf(all, postings).size > 0) return reading;
    }
  }
  return readings[0];
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
