/** Opens the `details` that the style sheet shows open on wide screens, so that the DOM agrees. */
export function openWide(): void {
  const isDesk = matchMedia('(min-width: 64rem)').matches;
  const hasMargin = matchMedia('(min-width: 80rem)').matches;
  for (const details of document.querySelectorAll<HTMLDetailsElement>('details[data-open-wide]')) {
    details.open = details.matches('.summary-note, .notes') ? hasMargin : isDesk;
    // A jump within the page leaves the sheet that it was chosen from.
    details.addEventListener('click', ({ target }) => {
      if (!isDesk && (target as Element).closest('a[href^="#"]')) details.open = false;
    });
  }
}
