import { dutyOf, matchedLabel, placesCount, SEARCH_LABELS } from '../../labels/search.ts';
import type { SearchRecord } from '../../search/records.ts';
import type { SearchResult } from '../../search/result.ts';
import {
  addressWithWords,
  excerptFrom,
  excerptTo,
  matchedWords,
  runsOfWords,
  wordsInContext,
} from '../../search/result-words.ts';
import { type ResultTree, resultTree } from '../../search/tree.ts';
import { type SearchWords, textName } from '../../search/words.ts';
import { element, linkTo } from '../element.ts';
import { lawWords, titleWords } from './whole-words.ts';

/** A result with its record at hand. */
export type LoadedResult = SearchResult & { readonly record: SearchRecord };

/** Matches of so many letters, a word of two syllables or a name, stay on one line. */
const SHORT = 10;
const NAME = 20;
/** How many of the matched words are quoted. */
const MOST_QUOTED = 2;

/** Results by rank. */
export function rankedList(results: readonly LoadedResult[], words: SearchWords): HTMLElement {
  const list = element('ol', 'entries prose results');
  // A phone shows the title of an article once.
  list.append(
    ...results.map((result, n) =>
      resultItem(result, words, isOfOneArticle(result, results[n - 1]) ? 'again' : 'about'),
    ),
  );
  return list;
}

const isOfOneArticle = (one: LoadedResult, other: LoadedResult | undefined): boolean =>
  other !== undefined && pageOf(one) === pageOf(other);
const pageOf = ({ record }: LoadedResult): string => record.url.replace(/#.*$/u, '');

function resultItem(
  result: LoadedResult,
  words: SearchWords,
  title: 'about' | 'again' | null,
): HTMLLIElement {
  const { record, weak, spans } = result;
  const item = element('li');
  item.dataset.result = '';
  if (weak) item.dataset.weak = '';
  const quote = element('p');
  quote.dataset.quote = '';
  const from = excerptFrom(record.words, spans);
  const to = excerptTo(record.words, spans, from);
  quote.append(from > 0 ? '… ' : '', ...highlighted(result, from, to));
  if (to < record.words.length) quote.append(element('span', 'beyond', ...highlighted(result, to)));
  item.append(linkTo(addressWithWords(record.url, record.words, spans), record.citation, 'found'));
  const name = record.title === record.citation ? '' : record.title;
  const text = textName(record, words);
  // Ours, in brackets, is in our letters.
  const isOurs = name.startsWith('[');
  const about = [
    ...(text ? [text] : []),
    ...(text && name ? [' · '] : []),
    ...(name
      ? [element('span', isOurs ? '' : 'printed', ...marked(name, result.titleSpans, titleWords))]
      : []),
  ];
  if (title && about.length > 0) item.append(' ', element('span', `muted about ${title}`, ...about));
  item.append(quote);
  const reasons = reasonsOf(result, words);
  // Marked words are seen to be the reason; it is said to those who do not see them.
  const isSeen = result.why.every(({ kind }) => kind === 'words' || kind === 'title');
  if (reasons.length > 0)
    item.append(element('p', isSeen ? 'why visually-hidden' : 'why', matchedLabel(reasons)));
  return item;
}

/** A stretch of a result's words, its matches marked. */
export function highlighted(
  { record, spans }: LoadedResult,
  from: number,
  to?: number,
): (string | HTMLElement)[] {
  const words = record.words.slice(from, to);
  const inside = spans
    .map(({ start, end }) => ({ start: start - from, end: end - from }))
    .filter(({ start, end }) => start >= 0 && end <= words.length);
  return marked(words, inside);
}

const marked = (words: string, spans: LoadedResult['spans'], whole = lawWords): (string | HTMLElement)[] => {
  const made: (string | HTMLElement)[] = [];
  const runs = runsOfWords(words, spans);
  for (const [n, { text, isMatch }] of runs.entries()) {
    const isHeld = n > 0 && (runs[n - 1]?.text.length ?? 0) <= NAME;
    // No line begins with what ends a clause, also after a name that is a block.
    const [marks = ''] = (!isMatch && isHeld && /^[,.;:?!”)]+/u.exec(text)) || [];
    if (marks) made.push(element('span', 'word', made.pop() ?? '', marks));
    if (!isMatch) made.push(...whole(text.slice(marks.length)));
    else if (text.length > NAME) made.push(element('mark', '', ...whole(text)));
    else made.push(element('mark', text.length <= SHORT ? 'word' : 'phrase', text));
  }
  return made;
};

/** Why a result is one, in a line: the words that answer, and the organs whose duties do. */
const reasonsOf = ({ why, record, spans }: LoadedResult, { organs }: Pick<SearchWords, 'organs'>): string[] =>
  why.map((reason) => {
    if (reason.kind === 'number') return SEARCH_LABELS.byNumber;
    if (reason.kind === 'heading') return SEARCH_LABELS.byHeading;
    if (reason.kind === 'title') return SEARCH_LABELS.byTitle;
    if (reason.kind === 'organ') return dutyOf(organs.find(({ id }) => id === reason.id)?.name ?? reason.id);
    const quoted = matchedWords(record.words, spans).slice(0, MOST_QUOTED);
    return quoted.map((words) => `“${words}”`).join(', ');
  });

/** Results in text order under their chapters and articles. */
export function treeList(results: readonly LoadedResult[], words: SearchWords): HTMLElement {
  const several = new Set(results.map(({ record }) => record.regulation)).size > 1;
  const articleOf = ({ citation, title }: SearchRecord) => {
    const article = citation.slice(Math.max(0, citation.indexOf('Điều')));
    return title && title !== article ? `${article}. ${title}` : article;
  };
  const headingOf = (record: SearchRecord) => [
    ...(several ? [words.regulations[record.regulation] ?? record.regulation] : []),
    ...record.path,
    articleOf(record),
  ];
  const tree = resultTree(results, ({ record }) => record, headingOf);
  const made = element('div', 'prose result-tree');
  made.append(...tree.map((branch) => branchElement(branch, words)));
  return made;
}

function branchElement(branch: ResultTree<LoadedResult>, words: SearchWords): HTMLElement {
  const made = element('details');
  made.open = true;
  made.append(element('summary', '', `${branch.heading} (${leafCount(branch)})`));
  made.append(...branch.branches.map((inner) => branchElement(inner, words)));
  if (branch.leaves.length > 0) {
    const list = element('ol', 'entries results');
    list.append(...branch.leaves.map((result) => resultItem(result, words, null)));
    made.append(list);
  }
  return made;
}

const leafCount = ({ branches, leaves }: ResultTree<LoadedResult>): number =>
  branches.reduce((sum, branch) => sum + leafCount(branch), leaves.length);

/** Every place at which results answer the query, in text order: a concordance. */
export function contextTable(results: readonly LoadedResult[], words: SearchWords): HTMLElement {
  const lines = [...results]
    .sort((a, b) => a.number - b.number)
    .flatMap(({ record, spans }) => wordsInContext(record.words, spans).map((line) => ({ record, line })));
  const table = element('table', 'concordance');
  table.append(element('caption', '', placesCount(lines.length)));
  const body = element('tbody');
  for (const { record, line } of lines) {
    const row = element('tr');
    const where = element('th', '', linkTo(record.url, record.citation));
    where.scope = 'row';
    where.append(' ', textName(record, words));
    const context = element('td');
    context.dataset.quote = '';
    context.append(
      ...lawWords(line.before),
      element('mark', '', ...lawWords(line.words)),
      ...lawWords(line.after),
    );
    row.append(where, context);
    body.append(row);
  }
  table.append(body);
  return table;
}
