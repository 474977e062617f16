import { foundLabel, moreLabel, otherFoundLabel, SEARCH_LABELS } from '../../labels/search.ts';
import { passes } from '../../search/filter.ts';
import { REFINED } from '../../search/find.ts';
import type { FoundPage } from '../../search/pages.ts';
import { isQuotedIn } from '../../search/result-words.ts';
import type { SearchAnswer } from '../../search/search.ts';
import { buttonTo, element } from '../element.ts';
import { attempt } from '../loading.ts';
import { answerLine } from './answer-line.ts';
import {
  asksForPage,
  metaElement,
  missingElements,
  noteElement,
  nothingFound,
  offerElement,
  offersOf,
  type Places,
} from './notes.ts';
import { organAnswer } from './organ-answer.ts';
import type { OpenSearch } from './pagefind.ts';
import { contextTable, type LoadedResult, rankedList, treeList } from './results.ts';
import type { SearchState } from './state.ts';
import { toolsElement } from './tools.ts';

/** Near misses shown at most. */
const NEAR = 5;
/** From so many results on pages are offered after them where the query asks for more than a page. */
const AFTER = 3;
/** Results from which other views of them help. */
const MANY = 3;

/** All that is shown of an answer, and what is said of it. */
export interface AnswerView {
  readonly elements: readonly HTMLElement[];
  /** All results, near misses too. */
  readonly count: number;
  readonly strong: number;
}

/** What the view of an answer needs besides it. */
interface ViewContext {
  readonly state: SearchState;
  readonly opened: OpenSearch;
  readonly pages: readonly FoundPage[];
  readonly places: Places;
  readonly wereFiltersOpen: boolean | null;
  readonly go: (change: Partial<SearchState>) => void;
  readonly ask: (query: string) => void;
  readonly filtersOpened: (isOpen: boolean) => void;
  /** Whether all results were asked for before, as when one comes back to the page. */
  readonly showsAll: boolean;
  readonly allShown: () => void;
}

/** The elements of an answer, results as the state filters and orders them. */
export async function answerView(answer: SearchAnswer, context: ViewContext): Promise<AnswerView> {
  const { state, opened, places, go } = context;
  const { all, tools, loaded, strong, near, counted } = await narrowed(answer, context);
  const strongCount = counted.filter(({ weak }) => !weak).length;
  const isRanked = state.view === 'rank';
  const [first] = strong;
  // What the answer quotes whole is the first result, and not said again.
  const best =
    isRanked && first && isQuotedIn(quotesOf(answer), first.record.words, first.spans) ? first : null;
  const listed = best ? strong.slice(1) : strong;
  const list = listOf(state.view, listed, opened);
  const offers = offersOf(state.query, answer, opened.words, context.pages, places);
  const isAnswered = strong.length > 0 && (answer.answer !== null || strongCount >= AFTER);
  const isPage = isAnswered && isRanked && asksForPage(answer);
  const before = offers.slice(0, isAnswered && isRanked && listed.length > 0 ? Number(isPage) : undefined);
  placeAfter(list, offers.slice(before.length));
  const top = [
    ...(answer.answer && isRanked ? [answerLine(answer.answer, opened.words, loaded, best)] : []),
    ...(isPage && before[0] ? [await organAnswer(before[0])] : []),
  ];
  const others = strongCount - Number(best !== null);
  const found = best ? otherFoundLabel(others) : foundLabel(others, counted.length, answer.isAtLeast);
  const elements = [
    ...top,
    metaElement(
      noteElement(answer.plan.notes, found, (word) => go({ kept: new Set([...state.kept, word]) })),
      strongCount >= MANY || counted !== answer.results || !isRanked ? tools : null,
    ),
    ...missingElements(answer),
    ...(before.length > Number(isPage) ? [offerElement(before.slice(Number(isPage)))] : []),
    ...(strongCount === 0 ? nothingFound(answer, context.ask, places) : []),
    list,
    ...(strongCount > strong.length ? [moreButton(all, strongCount - strong.length, context)] : []),
    ...(near.length > 0 && strongCount < MANY && isRanked
      ? [element('h2', 'muted', SEARCH_LABELS.near), rankedList(near.slice(0, NEAR), opened.words)]
      : []),
  ];
  return { elements, count: counted.length, strong: strongCount };
}

/** The results that the state's filter leaves, with the tools that change it. */
async function narrowed(answer: SearchAnswer, context: ViewContext) {
  const { state, opened } = context;
  const isNarrowed = Object.keys(state.filter).length > 0;
  const needsAll = isNarrowed || state.view !== 'rank' || context.showsAll;
  const all = () => load(answer, opened, answer.results.length);
  const loaded = await load(answer, opened, needsAll ? answer.results.length : REFINED);
  const kept = loaded.filter(({ record }) => passes(record, state.filter));
  const tools = toolsElement({
    state,
    words: opened.words,
    loaded: needsAll ? loaded : null,
    all,
    wasOpen: context.wereFiltersOpen,
    choose: context.go,
    opened: context.filtersOpened,
  });
  return {
    all,
    tools,
    loaded,
    strong: kept.filter(({ weak }) => !weak),
    near: kept.filter(({ weak }) => weak),
    counted: isNarrowed ? kept : answer.results,
  };
}

const quotesOf = ({ answer }: SearchAnswer): string[] =>
  answer?.sentences.flat().map(({ quote }) => quote) ?? [];

/** Puts pages that are offered after the results. */
function placeAfter(list: HTMLElement, offers: readonly HTMLAnchorElement[]): void {
  if (offers.length > 0) list.append(element('li', 'offers-after', offerElement(offers)));
}

function listOf(
  view: SearchState['view'],
  results: readonly LoadedResult[],
  { words }: OpenSearch,
): HTMLElement {
  if (view === 'context') return contextTable(results, words);
  return view === 'tree' ? treeList(results, words) : rankedList(results, words);
}

function moreButton(
  all: () => Promise<readonly LoadedResult[]>,
  count: number,
  { opened, allShown }: ViewContext,
): HTMLElement {
  const button = buttonTo(moreLabel(count), () =>
    attempt(button, {
      what: 'các kết quả còn lại',
      load: all,
      use: (results) => {
        const rest = results.filter(({ weak }) => !weak).slice(REFINED);
        const list = rankedList(rest, opened.words);
        button.replaceWith(list);
        list.querySelector('a')?.focus();
        allShown();
      },
    }),
  );
  return button;
}

/** The best results with their records, `count` of them at most. */
async function load(answer: SearchAnswer, { source }: OpenSearch, count: number): Promise<LoadedResult[]> {
  const wanted = answer.results.slice(0, count);
  const missing = wanted.filter(({ record }) => !record).map(({ number }) => number);
  const records = new Map((await source.load(missing)).map((record, i) => [missing[i], record]));
  return wanted.flatMap((result) => {
    const record = result.record ?? records.get(result.number);
    return record ? [{ ...result, record }] : [];
  });
}
