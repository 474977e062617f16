import { matchedLabel } from '../../labels/search.ts';
import { wordsInContext } from '../../search/context.ts';
import { litRuns, tellingSpans } from '../../search/highlight.ts';
import type { SearchRecord } from '../../search/records.ts';
import type { SearchResult } from '../../search/search.ts';
import { textName } from '../../search/text-name.ts';
import { type ResultTree, resultTree } from '../../search/tree.ts';
import type { SearchWords } from '../../search/words.ts';
import { element, linkTo } from '../element.ts';
import { litAddress } from './lit-words.ts';
import { reasonWords } from './reasons.ts';

/** A result with its record at hand. */
export type LoadedResult = SearchResult & { readonly record: SearchRecord };

/** Results by rank. */
export function rankedList(results: readonly LoadedResult[], words: SearchWords): HTMLElement {
  const list = element('ol', 'entries prose results');
  list.append(...results.map((result) => resultItem(result, words, true)));
  return list;
}

function resultItem(result: LoadedResult, words: SearchWords, withTitle: boolean): HTMLLIElement {
  const { record, weak, spans } = result;
  const item = element('li');
  item.dataset.result = '';
  if (weak) item.dataset.weak = '';
  const quote = element('p');
  quote.dataset.quote = '';
  quote.append(
    ...litRuns(record.words, tellingSpans(record.words, spans)).map(({ text, lit }) =>
      lit ? element('mark', '', text) : text,
    ),
  );
  item.append(linkTo(litAddress(result), record.citation, 'found'));
  const about = [textName(record, words), record.title].filter(Boolean).join(' · ');
  if (withTitle && about) item.append(' ', element('span', 'muted', about));
  item.append(quote);
  const why = reasonWords(result, words);
  if (why) item.append(element('p', 'why', matchedLabel([why])));
  return item;
}

/** Results in text order under their chapters and articles. */
export function treeList(results: readonly LoadedResult[], words: SearchWords): HTMLElement {
  const several = new Set(results.map(({ record }) => record.regulation)).size > 1;
  const headingOf = (record: SearchRecord) => [
    ...(several ? [words.regulations[record.regulation] ?? record.regulation] : []),
    ...record.path,
    `${record.citation.slice(record.citation.indexOf('Điều'))}${record.title ? `. ${record.title}` : ''}`,
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
    list.append(...branch.leaves.map((result) => resultItem(result, words, false)));
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
  if (lines.length === 0) return element('p', 'muted', 'Không có chỗ nào đứng liền nhau đúng như đã gõ.');
  const table = element('table', 'concordance');
  table.append(element('caption', '', `${lines.length} chỗ, theo thứ tự của văn bản`));
  const body = element('tbody');
  for (const { record, line } of lines) {
    const row = element('tr');
    const where = element('th', '', linkTo(record.url, record.citation));
    where.scope = 'row';
    where.append(' ', textName(record, words));
    const context = element('td');
    context.dataset.quote = '';
    context.append(line.before, element('mark', '', line.words), line.after);
    row.append(where, context);
    body.append(row);
  }
  table.append(body);
  return table;
}
