import { type BriefPart, leadIn, type OrganBrief } from '../model/organ-brief.ts';
import { element, linkTo } from './element.ts';

/** An organ in four answers: to whom it reports, how often, with whom, where. */
export const organFacts = ({ rows }: Pick<OrganBrief, 'rows'>): HTMLElement =>
  element(
    'dl',
    'brief-answer',
    ...rows.map(({ label, parts }) =>
      element('div', '', element('dt', '', label), element('dd', '', ...parts.flatMap(worded))),
    ),
  );

function worded(part: BriefPart, n: number): (string | Node)[] {
  const words = unbroken(part.words);
  return [leadIn(part, n), part.href ? linkTo(part.href, words) : words];
}

/** No line ends within `Huyện ủy`, `Điều 5`, `sáu tháng` or before a dash. */
const unbroken = (words: string): string =>
  words
    .replace(/(Huyện|Thành|Điều|ba|sáu|hằng|khi) (?=ủy|\d|tháng|năm|cần)/gu, '$1\u00a0')
    .replaceAll(' - ', '\u00a0- ');
