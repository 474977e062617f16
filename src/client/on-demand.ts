/** What is fetched only by readers who want it. */
export function wireOnDemand(): void {
  const filter = document.querySelector<HTMLFormElement>('[data-duty-filter]');
  filter?.addEventListener('input', () =>
    import('./duty-filter.ts').then((code) => code.filterDuties(filter)),
  );
  for (const card of document.querySelectorAll<HTMLDetailsElement>('details[data-cite]')) {
    card.addEventListener(
      'toggle',
      () => import('./provision-tools.ts').then((code) => code.fillCard(card)),
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
      import('./word/word-download.ts').then((code) => code.downloadWord(button)),
    );
  }
  const files = document.querySelector<HTMLElement>('[data-files]');
  files?.addEventListener('click', () => import('./diagram-files.ts').then((code) => code.offerFiles(files)));
  const asked = new URLSearchParams(location.search).get('to');
  if (asked) void import('./light-asked.ts').then((code) => code.lightAsked(asked.split('|')));
}
