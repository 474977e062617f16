/** Two organs side by side, from the published duties: what they must do together, and what each must do besides. */
import type { OrganDutiesJson } from '../exports/duties-json.ts';
import { cycleLabels } from '../labels/duties.ts';
import { ORGAN_LABELS, remainingDutiesLabel } from '../labels/organ.ts';
import { dutyVerb } from '../model/sentences.ts';
import { element, linkTo } from './element.ts';
import { fetchedJson } from './fetched.ts';
import { keepAddress } from './keep-address.ts';
import { attempt } from './loading.ts';

type PublishedDuty = OrganDutiesJson['duties'][number];

interface OrganGroup {
  readonly name: string;
  readonly organs: readonly (readonly [id: string, name: string])[];
}

const form = document.querySelector<HTMLFormElement>('[data-compare]');
const result = document.querySelector<HTMLElement>('[data-compare-result]');
if (form && result) start(form, result);

function start(form: HTMLFormElement, result: HTMLElement): void {
  const [first, second] = form.querySelectorAll('select');
  if (!first || !second) return;
  const show = () => {
    const [a, b] = [first.value, second.value];
    if (!a || !b || a === b) {
      result.replaceChildren();
      return;
    }
    keepAddress(null, `?${new URLSearchParams({ a, b })}`);
    void attempt(form, {
      what: 'nhiệm vụ của hai cơ quan',
      load: () => load(form.dataset.root ?? '', [a, b]),
      use: (all) => result.replaceChildren(...sections(all, nameOf(first), nameOf(second), a, b)),
      otherWay: { href: form.dataset.root ?? '', words: 'Xem từng cơ quan' },
    });
  };
  const begin = () => {
    const address = new URLSearchParams(location.search);
    first.value = address.get('a') ?? '';
    second.value = address.get('b') ?? '';
    form.addEventListener('change', show);
    show();
  };
  if (!('fetched' in form.dataset)) begin();
  else
    void attempt(form, {
      what: 'danh sách cơ quan',
      load: () => fetchedJson<OrganGroup[]>(`${form.dataset.root}organs.json`),
      use: (groups) => {
        fill([first, second], groups);
        begin();
      },
      otherWay: { href: form.dataset.root ?? '', words: 'Xem từng cơ quan' },
    });
}

/** Puts the organs into the fields, where they are too many for the page to bring them. */
function fill(fields: readonly HTMLSelectElement[], groups: readonly OrganGroup[]): void {
  for (const field of fields) {
    for (const { name, organs } of groups) {
      const group = element('optgroup', '', ...organs.map(([id, name]) => new Option(name, id)));
      group.label = name;
      field.append(group);
    }
  }
}

const nameOf = (select: HTMLSelectElement) => select.selectedOptions[0]?.textContent?.trim() ?? '';

/** The duties in which either organ takes part, each once. */
async function load(root: string, organs: readonly string[]): Promise<PublishedDuty[]> {
  const files = organs.map((organ) =>
    fetchedJson<{ duties: PublishedDuty[] }>(`${root}${organ}/duties.json`),
  );
  const all = (await Promise.all(files)).flatMap(({ duties }) => duties);
  return [...new Map(all.map((duty) => [duty.id, duty])).values()];
}

function sections(all: PublishedDuty[], nameA: string, nameB: string, a: string, b: string): HTMLElement[] {
  const names = (duty: PublishedDuty, organ: string) =>
    duty.partners.some((partner) => partner.organ === organ);
  const between = all.filter(
    (duty) => (duty.actor === a && names(duty, b)) || (duty.actor === b && names(duty, a)),
  );
  const alone = (organ: string) => all.filter((duty) => duty.actor === organ && !between.includes(duty));
  const columns = element(
    'div',
    'compare-columns',
    section(remainingDutiesLabel(nameA), alone(a)),
    section(remainingDutiesLabel(nameB), alone(b)),
  );
  const together = section(ORGAN_LABELS.between, between, (duty) => (duty.actor === a ? nameA : nameB));
  return [together, columns];
}

function section(
  title: string,
  duties: PublishedDuty[],
  actor?: (duty: PublishedDuty) => string,
): HTMLElement {
  return element(
    'section',
    '',
    element('h2', '', `${title} (${duties.length})`),
    element('ul', 'entries', ...duties.map((duty) => item(duty, actor?.(duty)))),
    duties.length === 0 ? 'Văn bản không nêu nhiệm vụ nào.' : '',
  );
}

function item(duty: PublishedDuty, actor?: string): HTMLLIElement {
  const quote = element('q', '', duty.quote);
  quote.dataset.quote = '';
  const words = [actor, dutyVerb(duty), duty.task, ...cycleLabels(duty)].filter(Boolean).join(' · ');
  return element('li', 'duty', quote, element('p', 'muted', linkTo(duty.page, duty.citation), ` · ${words}`));
}
