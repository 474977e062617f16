import { FRAME_LABELS } from '../labels/common.ts';
import { attempt, repeatable } from './loading.ts';
import { printPage } from './print-page.ts';

const CODE = {
  filter: repeatable(() => import('./duty-filter.ts')),
  order: repeatable(() => import('./card-order.ts')),
  tools: repeatable(() => import('./provision-tools.ts')),
  suggestions: repeatable(() => import('./search/suggestions.ts')),
  word: repeatable(() => import('./word/word-download.ts')),
  arrival: repeatable(() => import('./highlight-arrival.ts')),
};

/** What is fetched only by readers who want it. */
export function wireOnDemand(): void {
  const filter = document.querySelector<HTMLFormElement>('[data-duty-filter]');
  filter?.addEventListener('input', () =>
    attempt(filter, {
      what: 'phần lọc',
      load: CODE.filter,
      use: (code) => code.filterDuties(filter),
    }),
  );
  const order = document.querySelector<HTMLSelectElement>('[data-card-order]');
  order?.addEventListener('change', () =>
    attempt(order, { what: 'phần xếp lại', load: CODE.order, use: (code) => code.orderCards(order) }),
  );
  for (const card of document.querySelectorAll<HTMLDetailsElement>('details[data-cite]')) {
    const line = card.querySelector('p') ?? card;
    card.addEventListener(
      'toggle',
      () =>
        attempt(line, {
          what: 'các nút sao chép',
          load: CODE.tools,
          use: (code) => code.fillCard(card),
        }),
      { once: true },
    );
  }
  for (const form of document.querySelectorAll<HTMLFormElement>('form[data-suggest]')) {
    form.addEventListener(
      'input',
      () =>
        attempt(form.querySelector('div') ?? form, {
          what: 'phần gợi ý',
          load: CODE.suggestions,
          use: (code) => code.offerSuggestions(form),
          otherWay: { href: form.action, words: FRAME_LABELS.searchPage },
        }),
      { once: true },
    );
  }
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-word]')) {
    button.addEventListener('click', () =>
      attempt(button, {
        what: 'phần tạo tệp Word',
        load: CODE.word,
        use: (code) => code.downloadWord(button),
      }),
    );
  }
  for (const button of document.querySelectorAll<HTMLElement>('[data-print]')) {
    button.addEventListener('click', () => printPage(button));
  }
  const asked = new URLSearchParams(location.search).get('to');
  if (asked) void CODE.arrival().then((code) => code.highlightArrival(asked.split('|')), ignored);
}

/** Words that were searched for stay without their highlight. */
const ignored = () => undefined;
