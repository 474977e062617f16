import { FRAME_LABELS } from '../labels/common.ts';
import { attempt, repeatable, type Wish } from './loading.ts';
import { printPage } from './print-page.ts';

const CODE = {
  filter: repeatable(() => import('./duty-filter.ts')),
  order: repeatable(() => import('./card-order.ts')),
  tools: repeatable(() => import('./provision-tools.ts')),
  suggestions: repeatable(() => import('./search/suggestions.ts')),
  word: repeatable(() => import('./word/word-download.ts')),
  arrival: repeatable(() => import('./highlight-arrival.ts')),
};

/** At an event of each control that fits, what it asks for is fetched and used; messages are `near` within it, or after it. */
function wire<Own extends HTMLElement, Code>(
  controls: string,
  event: string,
  wishOf: (own: Own) => Wish<Code>,
  { once = false, near = '' } = {},
): void {
  for (const own of document.querySelectorAll<Own>(controls)) {
    const line = (near && own.querySelector<HTMLElement>(near)) || own;
    own.addEventListener(event, () => attempt(line, wishOf(own)), { once });
  }
}

/** What is fetched only by readers who want it. */
export function wireOnDemand(): void {
  wire('[data-duty-filter]', 'input', (form: HTMLFormElement) => ({
    what: 'phần lọc',
    load: CODE.filter,
    use: (code) => code.filterDuties(form),
  }));
  wire('[data-card-order]', 'change', (order: HTMLSelectElement) => ({
    what: 'phần xếp lại',
    load: CODE.order,
    use: (code) => code.orderCards(order),
  }));
  const tools = (card: HTMLDetailsElement) => ({
    what: 'các nút sao chép',
    load: CODE.tools,
    use: (code: Awaited<ReturnType<typeof CODE.tools>>) => code.fillCard(card),
  });
  wire('details[data-cite]', 'toggle', tools, { once: true, near: 'p' });
  const suggestions = (form: HTMLFormElement) => ({
    what: 'phần gợi ý',
    load: CODE.suggestions,
    use: (code: Awaited<ReturnType<typeof CODE.suggestions>>) => code.offerSuggestions(form),
    otherWay: { href: form.action, words: FRAME_LABELS.searchPage },
  });
  wire('form[data-suggest]', 'input', suggestions, { once: true, near: 'div' });
  wire('[data-word]', 'click', (button: HTMLButtonElement) => ({
    what: 'phần tạo tệp Word',
    load: CODE.word,
    use: (code) => code.downloadWord(button),
  }));
  for (const button of document.querySelectorAll<HTMLElement>('[data-print]')) {
    button.addEventListener('click', () => printPage(button));
  }
  const asked = new URLSearchParams(location.search).get('to');
  if (asked) void CODE.arrival().then((code) => code.highlightArrival(asked.split('|')), ignored);
}

/** Words that were searched for stay without their highlight. */
const ignored = () => undefined;
