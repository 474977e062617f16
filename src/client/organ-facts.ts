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
  return [leadIn(part, n), part.href ? linkTo(part.href, part.words) : part.words];
}
