import { ORGAN_LABELS, othersLabel } from '../labels/organ.ts';
import { articleName } from '../model/division-name.ts';
import type { Duty } from '../model/duty.ts';
import type { Organ } from '../model/organ.ts';
import type { BriefPart, BriefRow } from '../model/organ-brief.ts';
import { library } from './library.ts';
import { type Answering, organAnswer, widerAnswer } from './organ-answer.ts';
import { articleUrl, organUrl } from './urls.ts';

/** How many names an answer lists; the rest are counted. */
const NAMED = 2;
/** How many verbs of answering are listed; the duties have all. */
const VERBS = 2;
const PLACES = 8;
const VERB_JOIN = '; ';

/**
 * An organ in four answers, on its page and on the front page alike: to whom it reports, how often, with whom, where. `hrefOf`
 * gives the address of a duty, where there is one.
 */
export function answerRows(
  organ: Organ,
  bears: readonly Duty[],
  hrefOf: (duty: Duty) => string | null,
): BriefRow[] {
  const { answers, cycles, partners } = organAnswer(bears);
  const often = cycles.map(({ label, duties: [first] }) => ({
    words: label,
    href: first ? hrefOf(first) : null,
  }));
  return [
    { label: ORGAN_LABELS.reports, parts: reports(organ, answers) },
    {
      label: ORGAN_LABELS.howOften,
      parts: [
        ...(often.length > 0 ? often : [{ words: ORGAN_LABELS.noCycle, href: null }]),
        ...(often.length > 1 ? [] : wider(organ, 'period')),
      ],
    },
    { label: ORGAN_LABELS.withWhom, parts: named(partners) },
    { label: ORGAN_LABELS.where, parts: places(bears) },
  ];
}

/** To whom it reports; where the law calls nothing a report, to whom it answers otherwise. */
function reports(organ: Organ, answers: readonly Answering[]): BriefPart[] {
  const silent = { words: ORGAN_LABELS.notSaid, href: null };
  const isReport = answers[0]?.isReport ?? false;
  const instead = isReport ? [] : wider(organ, 'report');
  if (instead.length > 0) return [silent, ...instead];
  const called = answers.filter(({ verb }) => isCalledReport(verb));
  const parts = (called.length > 0 ? called : answers.slice(0, VERBS)).flatMap(({ verb, organs }) =>
    named(organs).map((part, n) => {
      if (n > 0) return part;
      return { ...part, join: VERB_JOIN, ...(isCalledReport(verb) ? {} : { before: verb }) };
    }),
  );
  return isReport ? parts : [silent, ...parts];
}

const isCalledReport = (verb: string): boolean => verb.startsWith('báo cáo');

/** The wider body whose duties answer what the organ's own do not. */
function wider(organ: Organ, asked: 'report' | 'period'): BriefPart[] {
  const body = widerAnswer(organ, asked);
  return body
    ? [{ join: VERB_JOIN, before: ORGAN_LABELS.seeAlso, words: body.name, href: organUrl(body.id) }]
    : [];
}

function named(organs: readonly Organ[]): BriefPart[] {
  if (organs.length === 0) return [{ words: ORGAN_LABELS.notSaid, href: null }];
  const parts = organs.slice(0, NAMED).map(({ id, name }) => ({ words: name, href: organUrl(id) }));
  const rest = organs.length - parts.length;
  return rest > 0 ? [...parts, { join: ' ', words: othersLabel(rest), href: null }] : parts;
}

function places(bears: readonly Duty[]): BriefPart[] {
  const all = library().regulations.flatMap((regulation) =>
    regulation.articles
      .filter(({ id }) => bears.some((duty) => duty.regulation === regulation.id && duty.article === id))
      .map((article) => ({ words: articleName(article), href: articleUrl(regulation.id, article.id) })),
  );
  const rest = all.length - PLACES;
  return rest > 0 ? [...all.slice(0, PLACES), { join: ' ', words: `và ${rest} điều khác`, href: null }] : all;
}
