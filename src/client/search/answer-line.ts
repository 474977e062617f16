import { cycleLabels } from '../../labels/duties.ts';
import { SEARCH_LABELS } from '../../labels/search.ts';
import { dutySentence } from '../../model/sentences.ts';
import type { Answer } from '../../search/answer.ts';
import type { AnswerDuty } from '../../search/answer-duties.ts';
import { addressWithWords } from '../../search/result-words.ts';
import type { SearchWords } from '../../search/words.ts';
import { element, linkTo } from '../element.ts';
import { highlighted, type LoadedResult } from './results.ts';

/**
 * The answer to a question, above the results: each sentence by the law's own verb, quoted and linked. Where it quotes all
 * that the best result would say, `best`, it is that result, which is not said again below.
 */
export function answerLine(
  { sentences }: Answer,
  { organs }: Pick<SearchWords, 'organs'>,
  loaded: readonly LoadedResult[],
  best: LoadedResult | null,
): HTMLElement {
  const nameOf = (id: string) => organs.find((organ) => organ.id === id)?.name ?? id;
  const line = element('div', 'answer');
  line.dataset.answer = '';
  line.dataset.duties = sentences
    .flat()
    .map(({ id }) => id)
    .join(' ');
  if (best) line.dataset.result = '';
  const isOfBest = ([duty]: readonly AnswerDuty[]) => best?.record.words.includes(duty?.quote ?? '') === true;
  const ordered = [...sentences].sort((a, b) => Number(isOfBest(b)) - Number(isOfBest(a)));
  for (const duties of ordered) {
    const [first] = duties;
    if (!first) continue;
    const whole = {
      ...first,
      verb: first.plainVerb,
      partners: duties.flatMap(({ partners }) => [...partners]),
    };
    const often = [...new Set(duties.flatMap(cycleLabels))].join(', ');
    const isIn = ({ record }: LoadedResult) => first.quote !== '' && record.words.includes(first.quote);
    const from = best && isIn(best) ? best : loaded.find(isIn);
    const said = element('p', '', dutySentence(whole, nameOf));
    const source = [
      ...(often ? [often] : []),
      ...(often && from ? [' · '] : []),
      ...(from ? [linkToWords(from)] : []),
    ];
    if (source.length > 0) said.append(' ', element('span', 'source', ...source));
    line.append(said);
  }
  for (const quote of new Set(ordered.flat().map((duty) => duty.quote))) line.append(quoteOf(quote, best));
  return line;
}

const linkToWords = ({ record, spans }: LoadedResult): HTMLAnchorElement =>
  linkTo(addressWithWords(record.url, record.words, spans), record.citation, 'found');

function quoteOf(quote: string, best: LoadedResult | null): HTMLElement {
  const at = best?.record.words.indexOf(quote) ?? -1;
  const words = element(
    'span',
    '',
    ...(best && at >= 0 ? highlighted(best, at, at + quote.length) : [quote]),
  );
  words.dataset.quote = '';
  return element('p', 'answer-quote', element('span', 'muted', SEARCH_LABELS.asWritten), ' “', words, '”');
}
