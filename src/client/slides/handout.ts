import { withFilesInside } from '../fonts-inside.ts';

/** The deck's print sheet as one HTML file that needs nothing else: styles and fonts inside, links whole, no scripts. */
export async function handout(sheet: string): Promise<Blob> {
  const page = new DOMParser().parseFromString(await (await fetch(sheet)).text(), 'text/html');
  const base = new URL(sheet, location.href).href;
  const styles = page.createElement('style');
  for (const link of page.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')) {
    const address = new URL(link.getAttribute('href') ?? '', base).href;
    const css = await withFilesInside(await (await fetch(address)).text(), address);
    // The fonts are in the file itself: there is nothing to wait for.
    styles.append(css.replace(/font-display:\s*optional/gu, 'font-display:block'));
  }
  for (const part of page.querySelectorAll('script, link:not([rel="icon"]), meta[http-equiv], form'))
    part.remove();
  for (const link of page.querySelectorAll('a[href]')) {
    const href = link.getAttribute('href') ?? '';
    if (!href.startsWith('#')) link.setAttribute('href', new URL(href, base).href);
  }
  page.head.append(styles);
  return new Blob([`<!doctype html>\n${page.documentElement.outerHTML}`], { type: 'text/html' });
}
