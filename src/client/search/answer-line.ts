import { cycleLabels } from '../../labels/duties.ts';
import { SEARCH_LABELS } from '../../labels/search.ts';
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
 * The answer to a question, above the results: what was asked for, large; the sentence by the law's own verb, quoted and
 * linked. Where it quotes all that the best result would say, `best`, it is that result, which is not said again below.
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
  const quotesOf = (told: readonly AnswerDuty[], hasLead: boolean) =>
    [...new Set(told.map(({ quote }) => quote))].map((quote, n) =>
      quoteOf(quote, loadedWith(quote, found), hasLead && n === 0),
    );
  // Other times of other bodies are each proved at once; else the answers come first, then their words.
  const isBrief = heads.size > 1 && answer.asked === 'often';
  for (const [head, told] of heads) {
    line.append(headOf(head, heads.size > 1));
    if (isBrief) line.append(...actorsOf(told.flat(), nameOf, found), ...quotesOf(told.flat(), false));
    else for (const duties of told) line.append(saidOf(duties, answer, nameOf, found));
  }
  if (!isBrief) line.append(...quotesOf(ordered.flat(), true));
  return line;
}

/** Who does it so often, and where it is said, a line for each provision; what they do is quoted below. */
const actorsOf = (
  duties: readonly AnswerDuty[],
  nameOf: (organ: string) => string,
  loaded: readonly LoadedResult[],
): HTMLElement[] =>
  [...Map.groupBy(duties, ({ quote }) => loadedWith(quote, loaded))].map(([from, told]) => {
    const names = [...new Set(told.map(({ actor }) => nameOf(actor)))].map(capital).join('; ');
    return saidIn(names, from ? [linkToWords(from)] : []);
  });

const loadedWith = (quote: string, loaded: readonly LoadedResult[]): LoadedResult | undefined =>
  loaded.find(({ record }) => quote !== '' && record.words.includes(quote));

/** What is said, how often, and where it is written. */
function saidIn(words: string, source: readonly (string | HTMLElement)[]): HTMLElement {
  const said = element('p', 'answer-said', ...wholeWords(words));
  if (source.length > 0) said.append(' ', element('span', 'source', ...source));
  return said;
}

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

/** The sentence that the duties make, less what the answer itself says above it; how often, and where it is said. */
function saidOf(
  duties: readonly AnswerDuty[],
  { asked }: Answer,
  nameOf: (organ: string) => string,
  loaded: readonly LoadedResult[],
): HTMLElement {
  const [first] = duties;
  if (!first) return saidIn('', []);
  const partners = duties.flatMap(({ partners }) => [...partners]);
  const sentence = dutySentence({ ...first, verb: first.plainVerb, partners }, nameOf);
  const often = asked === 'often' ? '' : [...new Set(duties.flatMap(cycleLabels))].map(whole).join(', ');
  const from = loadedWith(first.quote, loaded);
  return saidIn(asked === 'who' ? actIn(sentence.slice(nameOf(first.actor).length)) : sentence, [
    ...(often ? [often] : []),
    ...(from ? [linkToWords(from)] : []),
  ]);
}

const linkToWords = ({ record, spans }: LoadedResult): HTMLAnchorElement =>
  linkTo(addressWithWords(record.url, record.words, spans), record.citation, 'found');

function quoteOf(quote: string, from: LoadedResult | undefined, hasLead: boolean): HTMLElement {
  const at = from?.record.words.indexOf(quote) ?? -1;
  const words = element(
    'span',
    '',
    ...(from && at >= 0 ? highlighted(from, at, at + quote.length) : lawWords(quote)),
  );
  words.dataset.quote = '';
  const lead = hasLead ? [element('span', 'muted', SEARCH_LABELS.asWritten), ' '] : [];
  return element('p', 'answer-quote', ...lead, '“', words, '”');
}
