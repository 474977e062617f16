import { fetched, fetchedPage } from '../fetched.ts';
import { withFilesInside } from '../fonts-inside.ts';

/** What of a page is for the site, not for the file. */
const LEFT_OUT = 'script, link:not([rel="icon"]), meta[http-equiv], form, .site-header, .skip';

/** The deck's print sheet as one HTML file that needs nothing else: styles and fonts inside, links whole, no scripts. */
export async function handout(sheet: string): Promise<Blob> {
  const page = await fetchedPage(sheet, 'main');
  const base = new URL(sheet, location.href).href;
  const sheets = [...page.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')].map(async (link) => {
    const address = new URL(link.getAttribute('href') ?? '', base).href;
    return withFilesInside(await fetched(address, (answer) => answer.text()), address);
  });
  // The fonts are in the file itself: there is nothing to wait for.
  const styles = (await Promise.all(sheets))
    .join('\n')
    .replace(/font-display:\s*optional/gu, 'font-display:block');
  for (const part of page.querySelectorAll(LEFT_OUT)) part.remove();
  for (const link of page.querySelectorAll('a[href]')) {
    const href = link.getAttribute('href') ?? '';
    if (!href.startsWith('#')) link.setAttribute('href', new URL(href, base).href);
  }
  // Put in as text: in a document of this site the security policy would refuse it.
  const html = page.documentElement.outerHTML.replace('</head>', () => `<style>${styles}</style></head>`);
  return new Blob([`<!doctype html>\n${html}`], { type: 'text/html' });
}
