import { syllablesOf } from '../keys.ts';
import type { SearchSource } from '../postings.ts';
import type { NamedPlace } from '../provision-number.ts';
import { type AsksFor, asksForOf, headingKey, isTalk } from '../question-words.ts';
import type { QueryTerm } from '../runs.ts';
import { longestNamed, namedByBridge } from './bodies-named.ts';
import { chosenBridges } from './chosen-bridges.ts';
import type { Bridge } from './everyday.ts';
import { expandTokens } from './expand.ts';
import { readLooseTyping } from './loose-typing.ts';
import { completed, repaired } from './mend.ts';
import { neighboursOf } from './neighbours.ts';
import type { PlanNote } from './note.ts';
import type { OrganInQuery } from './organ-names.ts';
import { type QueryPlace, said } from './place.ts';
import type { Planner } from './planner.ts';
import { silenceOf } from './silence.ts';
import { readTyped } from './typed.ts';

/** The text's own words that stand beside the reader's, from one place of the query up to another. */
export interface PlannedBridge {
  readonly from: number;
  /** Not included. */
  readonly to: number;
  readonly phrases: readonly (readonly QueryTerm[])[];
}

/** What is looked up for a query, and what is reported of it. */
export interface QueryPlan {
  /** Stretches of the query in quotation marks, from their first place to behind the last: they must stand word for word. */
  readonly phrases: readonly (readonly [from: number, to: number])[];
  readonly named: NamedPlace | null;
  /** The query's syllables, as expanded and repaired. */
  readonly own: readonly QueryTerm[];
  /** The same as the reader is shown them. */
  readonly shown: readonly string[];
  readonly bridges: readonly PlannedBridge[];
  readonly asksFor: AsksFor;
  readonly organs: readonly OrganInQuery[];
  /** Texts that the query names by title. */
  readonly texts: ReadonlySet<string>;
  /** By what a division is looked up whose title the query is; empty where it asks for nothing. */
  readonly heading: string;
  readonly notes: readonly PlanNote[];
  /** Whether the last syllable was read as the beginning of one. */
  readonly isUnfinished: boolean;
  /** Whether more may be typed. */
  readonly isTyping: boolean;
}

/** What the reader's own words weigh where words of ours are looked for in their place. */
const BRIDGED = 0.15;

/** What the reader has said beside the query. */
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
  { kept = new Set(), isTyping = false }: PlanOptions = {},
): Promise<QueryPlan> {
  const { named, text, phrases } = readTyped(typed);
  const isKept = (words: string) => phrases.length > 0 || kept.has('*') || kept.has(words);
  const notes: PlanNote[] = [];
  const loose = readLooseTyping(text, planner.vocabulary, isKept, notes);
  const expanded = await expandTokens(loose, planner, source, isKept, notes);
  const last = expanded.at(-1);
  const isWhole = /\s$/u.test(typed) || isKept('*') || (!isTyping && last !== undefined && isTalk(last));
  const completion = isWhole ? null : await completed(expanded, planner, source);
  const places = await repaired(completion?.places ?? expanded, planner, source, isKept, notes);
  const keys = places.map(({ key }) => key);
  const neighbours = await neighboursOf(places, source, planner.vocabulary);
  const bridges = await chosenBridges(places, planner, source, neighbours, isKept);
  for (const { from, to, means, isSame } of bridges) {
    notes.push({ kind: isSame ? 'also' : 'everyday', from: said(places, from, to), to: means.join('; ') });
  }
  const organs = longestNamed(
    [...planner.organsIn(places), ...bridges.flatMap((bridge) => namedByBridge(bridge, keys, planner))],
    bridges,
    neighbours.share,
  );
  const texts = planner.textsIn(keys);
  const silent = silenceOf(places, neighbours, { bridges, organs, titles: texts.places }, planner.sizes);
  if (completion?.isOpen && isTyping && places.length > 1) silent.set(places.length - 1, 0);
  const any = completion?.any?.map(({ written }) => written);
  return {
    phrases,
    named,
    own: ownTerms(places, bridges, silent),
    shown: places.map(({ shown }) => shown),
    bridges: [...bridges, ...(any ? [{ from: 0, to: 1, means: any }] : [])].map(planned),
    asksFor: asksForOf(keys),
    organs,
    texts: texts.ids,
    heading: headingKey(places),
    notes,
    isUnfinished: completion !== null,
    isTyping,
  };
}

/** The reader's own syllables as they are looked up. */
const ownTerms = (
  places: readonly QueryPlace[],
  bridges: readonly Bridge[],
  silent: ReadonlyMap<number, number>,
): QueryTerm[] =>
  places.map(({ key, exact, marked, guessed }, i) => {
    const isBridged = bridges.some(({ from, to, isSame }) => !isSame && from <= i && i < to);
    const weight = silent.get(i) ?? (isBridged ? BRIDGED : 1);
    return { key, exact: marked ? exact : null, weight, silent: silent.has(i), guessed };
  });

const planned = ({ from, to, means }: Pick<Bridge, 'from' | 'to' | 'means'>): PlannedBridge => ({
  from,
  to,
  phrases: means.map((words) =>
    syllablesOf(words).map(({ key, exact }) => ({ key, exact, weight: 1, silent: false })),
  ),
});
