import { ARTICLE_LABELS } from '../labels/article.ts';
import { MENU_LABELS } from '../labels/common.ts';
import { cycleLabels, ROLE_LABELS } from '../labels/duties.ts';
import { ORDER_LABELS, ORGAN_LABELS } from '../labels/organ.ts';
import { citation } from '../model/citation.ts';
import type { Duty } from '../model/duty.ts';
import { provisionAt } from '../model/places.ts';
import type { Library, Regulation } from '../model/regulation.ts';
import { dutyVerb, partnerPhrases } from '../model/sentences.ts';
import { csv } from './csv.ts';

const HEADINGS = [
  'Mã',
  'Điều khoản',
  MENU_LABELS.organs,
  ORGAN_LABELS.own,
  'Việc làm',
  ORGAN_LABELS.withWhom,
  ORDER_LABELS.cycle,
  ORDER_LABELS.topic,
  ORDER_LABELS.role,
  ARTICLE_LABELS.law,
];

/** The duties as a table for spreadsheets, with Vietnamese headings. */
export function dutiesToCsv(library: Library, regulation: Regulation): string {
  const nameOf = library.organs.nameOf;
  const rows = regulation.duties.map((duty) => rowOf(regulation, duty, nameOf));
  return csv([HEADINGS, ...rows]);
}

function rowOf(regulation: Regulation, duty: Duty, nameOf: (organ: string) => string): string[] {
  const { article, provision } = provisionAt(regulation, duty);
  return [
    duty.id,
    citation(article, provision, regulation.about),
    nameOf(duty.actor),
    duty.task ?? '',
    dutyVerb(duty),
    partnerPhrases(duty, nameOf).join('; '),
    cycleLabels(duty).join('; '),
    regulation.topics.find(({ id }) => id === duty.topic)?.name ?? '',
    ROLE_LABELS[duty.role],
    duty.quote,
  ];
}
