/** The answer for the reader's own organ: to whom it reports, how often, with whom, where, and what this period asks. */
import { FRAME_LABELS, MENU_LABELS } from '../../labels/common.ts';
import { HOME_LABELS } from '../../labels/home.ts';
import { ORGAN_LABELS } from '../../labels/organ.ts';
import { capital } from '../../model/letter-case.ts';
import type { OrganBrief } from '../../model/organ-brief.ts';
import { type Period, periodOf } from '../../model/period.ts';
import { buttonTo, element, linkTo } from '../element.ts';
import { organFacts } from '../organ-facts.ts';

/** How many duties of the period are named; the organ's page has all. */
const NAMED = 4;

export function showBrief(
  place: HTMLElement,
  brief: OrganBrief,
  acts: { readonly again: () => void; readonly forget: () => void },
): void {
  const { name, href, count, ended, deck } = brief;
  const duties = count > 0 ? `${count} nhiệm vụ` : ORGAN_LABELS.noDutySentence;
  place.replaceChildren(
    element('h2', '', linkTo(href, capital(name))),
    element('p', 'muted', duties, ...(ended ? [' · ', linkTo(`${href}#da-ket-thuc`, ended)] : [])),
    ...(count > 0 ? [organFacts(brief)] : []),
    ...thisPeriod(brief),
    element(
      'p',
      'buttons',
      linkTo(href, HOME_LABELS.allDuties, 'button'),
      ...(deck ? [linkTo(deck, MENU_LABELS.slides, 'button')] : []),
    ),
    element(
      'p',
      'muted',
      buttonTo(HOME_LABELS.otherOrgan, acts.again, 'plain'),
      ' · ',
      buttonTo(FRAME_LABELS.forget, acts.forget, 'plain'),
    ),
  );
  markInPicture(href);
}

/** What is to be done in the periods that today is in: each duty once, the nearest end first. */
function thisPeriod({ recurring }: OrganBrief): HTMLElement[] {
  const today = new Date();
  const due = recurring
    .flatMap((one) => {
      const period = periodOf(one.cycle, today);
      return period ? [{ ...one, period }] : [];
    })
    .sort((a, b) => a.period.ends.getTime() - b.period.ends.getTime());
  const duties = [...Map.groupBy(due, ({ href, words }) => `${href} ${words}`).values()];
  if (duties.length === 0) return [];
  return [
    element('h3', '', HOME_LABELS.next),
    element('ul', 'brief-next', ...duties.slice(0, NAMED).map(dueItem)),
    element('p', 'muted brief-note', HOME_LABELS.periods),
  ];
}

function dueItem(
  times: readonly (OrganBrief['recurring'][number] & { readonly period: Period })[],
): HTMLElement {
  const [{ words, href, cite } = { words: '', href: undefined, cite: '' }] = times;
  const periods = times.map(({ period }) => period.name).join(' · ');
  return element(
    'li',
    '',
    element('span', 'rhythm-of', capital(periods)),
    ' ',
    href ? linkTo(href, words) : words,
    ' ',
    element('small', 'muted', cite),
  );
}

/** In the picture the box that holds the organ is marked, and what does not touch it steps back. */
function markInPicture(href: string): void {
  const id = new URL(href, location.href).pathname.split('/').at(-2) ?? '';
  for (const picture of document.querySelectorAll('[data-home-picture] svg')) {
    const box = picture.querySelector(`[data-box][data-organs~="${CSS.escape(id)}"]`);
    const name = box?.getAttribute('data-box');
    for (const line of picture.querySelectorAll('.tie')) {
      const ends = [line.getAttribute('data-from'), line.getAttribute('data-to')];
      line.classList.toggle('apart', name !== undefined && name !== null && !ends.includes(name));
    }
    for (const one of picture.querySelectorAll('[data-box]')) one.classList.toggle('my-box', one === box);
  }
}
