/**
 * Builds the site. Pages are made by a process of its own, which takes the longest: it is started before the rest of the
 * build is loaded.
 */
import { fileURLToPath } from 'node:url';
import { siteConfig } from '../src/site/site.config.ts';
import { holdAlone } from './build/alone.ts';
import { fail, say } from './build/outcome.ts';
import { makePages } from './build/page-process.ts';
import { placeFault, siteFolder } from './build/site-folder.ts';
import { endInOrder } from './run.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const { contentFolder, outFolder } = siteConfig;

endInOrder();
const site = siteFolder(outFolder);
// Two builds of one project share its caches, two builds into one folder that folder.
for (const what of [ROOT, site.place]) {
  await holdAlone(what, () => say('another build is at work; waiting for its end …'));
}
const misplaced = placeFault(site, [ROOT, contentFolder]);
if (misplaced) fail(misplaced);

const begin = Promise.withResolvers<string>();
const pages = makePages(begin.promise);
const { makeSite } = await import('./build/make-site.ts');
await makeSite(site, pages, begin.resolve);
say('the site is built, its words are those of the texts');
