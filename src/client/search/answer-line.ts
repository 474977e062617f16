import { cycleLabels } from '../../labels/duties.ts';
import { SEARCH_LABELS } from '../../labels/search.ts';
import { dutySentence } from '../../model/sentences.ts';
import type { Answer } from '../../search/answer.ts';
import type { SearchRecord } from '../../search/records.ts';
import type { SearchWords } from '../../search/words.ts';
import { element, linkTo } from '../element.ts';

/** The answer to a question, above the results: each sentence by the law's own verb, quoted and linked. */
export function answerLine(
  { sentences }: Answer,
  { organs }: Pick<SearchWords, 'organs'>,
  records: readonly SearchRecord[],
): HTMLElement {
  const nameOf = (id: string) => organs.find((organ) => organ.id === id)?.name ?? id;
  const line = element('div', 'answer');
  line.dataset.answer = '';
  line.dataset.duties = sentences
    .flat()
    .map(({ id }) => id)
    .join(' ');
  for (const duties of sentences) {
    const [first] = duties;
    if (!first) continue;
    const whole = {
      ...first,
      verb: first.plainVerb,
      partners: duties.flatMap(({ partners }) => [...partners]),
    };
    const often = [...new Set(duties.flatMap(cycleLabels))].join(', ');
    const record = records.find((one) => first.quote !== '' && one.words.includes(first.quote));
    const said = element('p', '', dutySentence(whole, nameOf));
    if (often) said.append(element('span', 'often', ` · ${often}`));
    if (record) said.append(' ', linkTo(record.url, record.citation));
    line.append(said);
  }
  for (const quote of new Set(sentences.flat().map((duty) => duty.quote))) line.append(quoteOf(quote));
  return line;
}

function quoteOf(quote: string): HTMLElement {
  const quoted = element('p', 'answer-quote', `${SEARCH_LABELS.asWritten} “`);
  const words = element('span', '', quote);
  words.dataset.quote = '';
  quoted.append(words, '”');
  return quoted;
}
