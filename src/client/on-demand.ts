import { attempt } from './loading.ts';

/** What is fetched only by readers who want it. */
export function wireOnDemand(): void {
  const filter = document.querySelector<HTMLFormElement>('[data-duty-filter]');
  filter?.addEventListener('input', () =>
    attempt(filter, {
      what: 'phần lọc',
      load: () => import('./duty-filter.ts'),
      use: (code) => code.filterDuties(filter),
    }),
  );
  const order = document.querySelector<HTMLSelectElement>('[data-card-order]');
  order?.addEventListener('change', () => import('./card-order.ts').then((code) => code.orderCards(order)));
  for (const card of document.querySelectorAll<HTMLDetailsElement>('details[data-cite]')) {
    const line = card.querySelector('p') ?? card;
    card.addEventListener(
      'toggle',
      () =>
        attempt(line, {
          what: 'các nút sao chép',
          load: () => import('./provision-tools.ts'),
          use: (code) => code.fillCard(card),
        }),
      { once: true },
    );
  }
  for (const form of document.querySelectorAll<HTMLFormElement>('form[data-suggest]')) {
    form.addEventListener(
      'input',
      () => import('./search/suggestions.ts').then((code) => code.offerSuggestions(form)),
      { once: true },
    );
  }
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-word]')) {
    button.addEventListener('click', () =>
      attempt(button, {
        what: 'phần tạo tệp Word',
        load: () => import('./word/word-download.ts'),
        use: (code) => code.downloadWord(button),
      }),
    );
  }
  for (const button of document.querySelectorAll('[data-print]')) {
    button.addEventListener('click', () => print());
  }
  const asked = new URLSearchParams(location.search).get('to');
  if (asked)
    void import('./highlight-arrival.ts').then((code) => code.highlightArrival(asked.split('|')), ignored);
}

/** Words that were searched for stay without their highlight. */
const ignored = () => undefined;
