/** What links and forms of a page need to know of the file that it is in. */
interface Router {
  at(): URL;
  /** Whether the file holds the page of an address. */
  has(address: URL): boolean;
  go(to: URL, keep?: 'push' | 'replace'): void;
  /** The address that `#/05-qc-hu/` stands for; null for a mere anchor. */
  living(href: string): URL | null;
  /** An address as the file names it. */
  name(address: URL): string;
  open(address: string, target: string): void;
}

/** How long a reader who types in the search field of a page is waited for, in milliseconds. */
const PAUSE = 300;

/** Makes links, forms and the search field of every page stay in the file. */
export function wireLinks(router: Router): void {
  nameLinks(router, document);
  new MutationObserver((changes) => {
    for (const { type, target, addedNodes } of changes) {
      const parts = type === 'attributes' ? [target] : addedNodes;
      for (const part of parts) if (part instanceof Element) nameLinks(router, part);
    }
  }).observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ['href'] });
  addEventListener('click', (event) => follow(event, router));
  addEventListener('submit', (event) => {
    const form = event.target as HTMLFormElement;
    if (event.defaultPrevented || form.method === 'dialog') return;
    event.preventDefault();
    router.go(asked(form, router));
  });
  searchWhileTyping(router);
}

/** Links that scripts made bear the site's addresses; in the file they name its pages, or lead nowhere. */
function nameLinks(router: Router, within: Document | Element): void {
  const links = [...within.querySelectorAll('a[href^="/"]')];
  if (within instanceof Element && within.matches('a[href^="/"]')) links.push(within);
  for (const link of links) {
    const address = new URL(link.getAttribute('href') ?? '', router.at());
    if (router.has(address)) link.setAttribute('href', router.name(address));
    else link.removeAttribute('href');
  }
}

function follow(event: MouseEvent, router: Router): void {
  const link = (event.target as Element | null)?.closest?.('a[href]');
  if (!link || event.defaultPrevented || event.button !== 0) return;
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  const href = link.getAttribute('href') ?? '';
  if (!href.startsWith('#')) return;
  event.preventDefault();
  const target = link.getAttribute('target');
  if (target && target !== '_self') router.open(href, target);
  else router.go(router.living(href) ?? new URL(href, router.at()));
}

function asked(form: HTMLFormElement, router: Router): URL {
  const address = new URL(form.getAttribute('action') ?? '', router.at());
  for (const [name, value] of new FormData(form)) address.searchParams.set(name, String(value));
  return address;
}

/** What is typed in the search field of any page leads to the search page by itself, where typing goes on. */
function searchWhileTyping(router: Router): void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  addEventListener('input', ({ target }) => {
    clearTimeout(waiting);
    if (!(target instanceof HTMLInputElement) || target.name !== 'q' || !target.form) return;
    const address = asked(target.form, router);
    if (address.pathname === router.at().pathname || !router.has(address)) return;
    waiting = setTimeout(() => {
      if (!target.isConnected || !target.value.trim()) return;
      router.go(address);
      const field = document.querySelector<HTMLInputElement>('main input[name="q"]');
      field?.focus();
      field?.setSelectionRange(field.value.length, field.value.length);
    }, PAUSE);
  });
}
