/** Runs the one-file edition: shows its pages by the address after `#`, and gives their scripts what a file has not. */
import { fileAddress, livingAddress, pathOf } from './address.ts';
import type { Contents, PageScript } from './contents.ts';
import { wireLinks } from './links.ts';
import { endListeners, watchListeners } from './listeners.ts';
import { storedBody, storedFile } from './store.ts';
import { closeChannels, openWindow, WindowChannel } from './windows.ts';

/** Starts the edition; `scripts` are those of its pages. */
export function start(contents: Contents, scripts: Readonly<Record<string, PageScript>>): void {
  const first = new URL(contents.base + contents.first.slice(1), contents.origin);
  const asked = () => livingAddress(location.hash, contents) ?? new URL(location.hash || first.hash, first);
  const has = (address: URL) => (pathOf(address, contents) ?? '') in contents.pages;
  const scrolled = new Map<string, number>();
  let here = asked();

  /** Goes to an address of the site, as a link does. */
  function go(to: string | URL, keep: 'push' | 'replace' = 'push'): void {
    const address = new URL(to, here);
    if (!has(address)) return;
    scrolled.set(here.href, scrollY);
    history[`${keep}State`](null, '', fileAddress(address, contents));
    arrive(address);
  }

  /** Shows what an address names, its page first where that is another one. */
  function arrive(address: URL, height?: number): void {
    const isSame = address.pathname === here.pathname && address.search === here.search;
    here = address;
    if (!isSame) showPage();
    for (const was of document.querySelectorAll('.is-target')) was.classList.remove('is-target');
    const target = here.hash ? document.getElementById(anchorOf(here.hash)) : null;
    target?.classList.add('is-target');
    for (let part = target; part; part = part.parentElement)
      if (part instanceof HTMLDetailsElement) part.open = true;
    if (target) target.scrollIntoView();
    else if (!isSame) scrollTo(0, height ?? 0);
    if (!isSame && !document.activeElement?.matches('input'))
      document.querySelector('main')?.focus({ preventScroll: true });
  }

  function showPage(): void {
    const path = pathOf(here, contents) ?? '';
    const page = contents.pages[path];
    if (!page) return;
    endListeners();
    document.documentElement.className = '';
    closeChannels();
    for (const [i, sheet] of document.querySelectorAll<HTMLStyleElement>('style[data-sheet]').entries()) {
      sheet.media = page.sheets.includes(i) ? 'all' : 'not all';
    }
    document.title = page.title;
    document.body.replaceWith(storedBody(page, contents));
    runScripts(path);
  }

  function runScripts(path: string): void {
    for (const name of contents.pages[path]?.scripts ?? []) {
      scripts[name]?.(
        placeOf(() => here, go),
        keptHistory,
        fetchInside,
        WindowChannel,
      );
    }
  }

  const keptHistory = {
    get state() {
      return history.state;
    },
    pushState: (state: unknown, _: string, to: string | URL) => keepAddress('pushState', state, to),
    replaceState: (state: unknown, _: string, to: string | URL) => keepAddress('replaceState', state, to),
    back: () => history.back(),
  };
  function keepAddress(how: 'pushState' | 'replaceState', state: unknown, to: string | URL): void {
    here = new URL(to, here);
    history[how](state, '', fileAddress(here, contents));
  }

  async function fetchInside(to: string | URL): Promise<Response> {
    const file = contents.files[pathOf(new URL(to, here), contents) ?? ''];
    if (file === undefined) throw new TypeError(`not in this file: ${to}`);
    return new Response(storedFile(file));
  }

  addEventListener('popstate', () => arrive(asked(), scrolled.get(asked().href)));
  wireLinks({
    at: () => here,
    has,
    go,
    living: (href) => livingAddress(href, contents),
    name: (address) => fileAddress(address, contents),
    open: openWindow,
  });
  watchListeners();
  const begin = has(here) ? here : first;
  here = first;
  if (begin.pathname + begin.search === first.pathname) runScripts(contents.first);
  arrive(begin);
}

/** The name of an anchor; one that cannot be decoded is kept as it is. */
function anchorOf(hash: string): string {
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    return hash.slice(1);
  }
}

/** A `location` that stands for the living page. */
function placeOf(at: () => URL, go: (to: string | URL, keep?: 'push' | 'replace') => void): object {
  const place = {
    assign: (to: string) => go(to),
    replace: (to: string) => go(to, 'replace'),
    reload: () => go(at(), 'replace'),
    toString: () => at().href,
  };
  for (const part of ['href', 'search', 'hash', 'pathname', 'origin', 'host', 'protocol'] as const) {
    Object.defineProperty(place, part, {
      get: () => at()[part],
      set(value: string) {
        const next = new URL(at());
        if (part === 'href') return go(value);
        if (part !== 'origin') next[part] = value;
        if (part === 'search') next.hash = '';
        go(next);
      },
    });
  }
  return place;
}
