import { cycleLabels } from '../../labels/duties.ts';
import { capital } from '../../model/letter-case.ts';
import { dutySentence } from '../../model/sentences.ts';
import { bound, NO_BREAK } from '../../model/unbroken.ts';
import type { Answer } from '../../search/answer.ts';
import type { AnswerDuty } from '../../search/answer-duties.ts';
import { answerHead } from '../../search/answer-head.ts';
import { addressWithWords } from '../../search/result-words.ts';
import type { SearchWords } from '../../search/words.ts';
import { element, linkTo } from '../element.ts';
import { highlighted, type LoadedResult } from './results.ts';
import { lawWords, wholeWords } from './whole-words.ts';

/** An answer of more letters than a name or two is set smaller. */
const SHORT = 22;

/**
 * The answer to a question, above the results: a sentence by the law's own verb, what was asked for large in it; its words
 * quoted and linked. Where it quotes all that the best result would say, `best`, it is that result, which is not said again below.
 */
export function answerLine(
  answer: Answer,
  { organs }: Pick<SearchWords, 'organs'>,
  loaded: readonly LoadedResult[],
  best: LoadedResult | null,
): HTMLElement {
  const { sentences } = answer;
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
  // The answer's own provision is named before others that say the same.
  const heads = Map.groupBy(ordered, (duties) => answerHead(answer, duties, nameOf));
  const found = [...(best ? [best] : []), ...loaded];
  const quotesOf = (told: readonly AnswerDuty[]) =>
    [...new Set(told.map(({ quote }) => quote))].map((quote) => quoteOf(quote, loadedWith(quote, found)));
  // Other times of other bodies are each proved at once; else the answers come first, then their words.
  const isBrief = heads.size > 1 && answer.asked === 'often';
  for (const [head, told] of heads) {
    const large = headOf(head, heads.size > 1);
    if (isBrief) line.append(large, actorsOf(told.flat(), nameOf), ...quotesOf(told.flat()));
    else line.append(...around(large, head, told, answer, nameOf));
  }
  if (!isBrief) line.append(...quotesOf(ordered.flat()));
  return line;
}

/** Who does it so often; what they do is quoted below. */
const actorsOf = (duties: readonly AnswerDuty[], nameOf: (organ: string) => string): HTMLElement =>
  said([...new Set(duties.map(({ actor }) => nameOf(actor)))].map(capital).join('; '));

const loadedWith = (quote: string, loaded: readonly LoadedResult[]): LoadedResult | undefined =>
  loaded.find(({ record }) => quote !== '' && record.words.includes(quote));

const said = (words: string): HTMLElement => element('p', 'answer-said', ...wholeWords(words));

/** What is done, said once: of `thẩm định: Thẩm định đề án` the second half. */
function actIn(rest: string): string {
  const [verb = '', ...task] = rest.replace(/^:?\s+/u, '').split(': ');
  const about = task.join(': ');
  if (about === '') return verb;
  return about.toLocaleLowerCase('vi').startsWith(verb.toLocaleLowerCase('vi')) ? about : `${verb}: ${about}`;
}

/** `hằng tháng` is one piece. */
const whole = (cycle: string): string => (cycle.length <= SHORT ? cycle.replaceAll(' ', NO_BREAK) : cycle);

/** What was asked for; no line ends within a word of a name. */
const headOf = (head: string, isOneOfSeveral: boolean): HTMLElement =>
  element('p', isOneOfSeveral || head.length > SHORT ? 'answer-head long' : 'answer-head', bound(head));

/** What was asked for, where the sentence of the duties has it: what goes before it, it, and how often. */
function around(
  large: HTMLElement,
  head: string,
  told: readonly (readonly AnswerDuty[])[],
  answer: Answer,
  nameOf: (organ: string) => string,
): HTMLElement[] {
  const sentences = told.map((duties) => sentenceOf(duties, answer, nameOf));
  const [only = ''] = sentences;
  const leads = sentences.length === 1 && only.endsWith(` ${head}`);
  return [
    ...(leads ? [said(only.slice(0, -head.length - 1))] : []),
    large,
    ...(leads ? [] : sentences.map(said)),
    ...oftenOf(told.flat(), answer),
  ];
}

/** How often it is done, where that was not asked. */
function oftenOf(duties: readonly AnswerDuty[], { asked }: Answer): HTMLElement[] {
  const often = asked === 'often' ? [] : [...new Set(duties.flatMap(cycleLabels))];
  return often.length > 0 ? [element('p', 'answer-often', often.map(whole).join(', '))] : [];
}

/** The sentence that the duties make, less what the answer itself says above it. */
function sentenceOf(
  duties: readonly AnswerDuty[],
  { asked }: Answer,
  nameOf: (organ: string) => string,
): string {
  const [first] = duties;
  if (!first) return '';
  const partners = duties.flatMap(({ partners }) => [...partners]);
  const sentence = dutySentence({ ...first, verb: first.plainVerb, partners }, nameOf);
  return asked === 'who' ? actIn(sentence.slice(nameOf(first.actor).length)) : sentence;
}

const linkToWords = ({ record, spans }: LoadedResult): HTMLAnchorElement =>
  linkTo(addressWithWords(record.url, record.words, spans), record.citation, 'found');

/** The words that prove it, and where they are written. */
function quoteOf(quote: string, from: LoadedResult | undefined): HTMLElement {
  const at = from?.record.words.indexOf(quote) ?? -1;
  const words = element(
    'span',
    '',
    ...(from && at >= 0 ? highlighted(from, at, at + quote.length) : lawWords(quote)),
  );
  words.dataset.quote = '';
  return element(
    'div',
    'answer-proof',
    element('p', 'answer-quote', '“', words, '”'),
    ...(from ? [linkToWords(from)] : []),
  );
}
