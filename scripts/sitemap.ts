import { writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { absoluteUrl, url } from '../src/site/urls.ts';

/** Pages that say nothing of their own: what is not there, a search, the speaker's and the printer's view of a deck. */
const LEFT_OUT = /(?:^|\/)(?:404|tim-kiem|thuyet-trinh|in)\/?$/u;

/** Writes `sitemap.xml`, which lists every page by itself, and `robots.txt`, which names it. */
export function sitemap(): AstroIntegration {
  return {
    name: 'sitemap',
    hooks: {
      'astro:build:done': async ({ dir, pages }) => {
        const paths = pages.map(({ pathname }) => pathname).filter((path) => !LEFT_OUT.test(path));
        const lines = paths.sort().map((path) => `<url><loc>${absoluteUrl(url(path))}</loc></url>`);
        await writeFile(
          new URL('sitemap.xml', dir),
          `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${lines.join('\n')}\n</urlset>\n`,
        );
        await writeFile(
          new URL('robots.txt', dir),
          `User-agent: *\nAllow: /\n\nSitemap: ${absoluteUrl(url('sitemap.xml'))}\n`,
        );
      },
    },
  };
}
