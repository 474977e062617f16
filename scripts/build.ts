/**
 * Builds the site: content is checked first, then the pages are made next to the site that is there and compared with
 * the source, and only a whole site whose words are those of the texts received takes its place.
 */
import { fileURLToPath } from 'node:url';
import { type Fault, formatFault } from '../src/model/fault.ts';
import { looseReferences } from '../src/model/references/loose-references.ts';
import type { Library } from '../src/model/regulation.ts';
import { checkContent } from '../src/site/check-content.ts';
import { contentDate } from '../src/site/content-date.ts';
import { regulationName } from '../src/site/names.ts';
import { siteConfig } from '../src/site/site.config.ts';
import { holdAlone } from './build/alone.ts';
import { fidelityFaults } from './build/fidelity.ts';
import { writeOffline } from './build/offline/offline.ts';
import { writeOneFiles } from './build/one-file/one-file.ts';
import { bundleReader } from './build/one-file/pages.ts';
import { editionIndexes } from './build/one-file/search-files.ts';
import { movePicturesApart } from './build/pictures-apart.ts';
import { discard, placeFault, recover, siteFolder, swapIn } from './build/site-folder.ts';
import { makeFonts } from './fonts.ts';
import { endInOrder, run } from './run.ts';
import { makeSearchIndex, writeSearchIndex } from './search-index.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const PAGES = [
  '--max-semi-space-size=8',
  '--heap-growing-percent=50',
  '--import',
  './scripts/compile-cache.mjs',
  'scripts/build/pages.ts',
];
const { contentFolder, outFolder } = siteConfig;
const started = performance.now();
const say = (words: string) =>
  console.log(`${((performance.now() - started) / 1000).toFixed(1)} s  ${words}`);

endInOrder();
const site = siteFolder(outFolder);
// Two builds of one project share its caches, two builds into one folder that folder.
for (const what of [ROOT, site.place]) {
  await holdAlone(what, () => say('another build is at work; waiting for its end …'));
}
const misplaced = placeFault(site, [ROOT, contentFolder]);
if (misplaced) fail(misplaced);

const begin = Promise.withResolvers<string>();
const pages = run(
  'node',
  PAGES,
  { ASTRO_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' },
  begin.promise,
).then((built) => {
  if (built !== 0) fail('The pages were not made.');
  say('pages are made; comparing the last with the texts …');
});

const { library, faults } = checkContent(contentFolder);
if (!library) failWith(faults, `${faults.length} ${faults.length === 1 ? 'fault' : 'faults'} in the content`);
const articles = library.regulations.reduce((sum, regulation) => sum + regulation.articles.length, 0);
say(`content is sound: ${library.regulations.length} regulations, ${articles} articles; making pages …`);
await makeFonts();
recover(site);
process.on('exit', () => [site.made, site.fresh].forEach(discard));
begin.resolve(site.made);
warn(library);

const indexing = makeSearchIndex(library).then(async (own) => ({
  own,
  editions: await editionIndexes(library),
}));
const [differing, indexes] = await Promise.all([fidelityFaults(library, site.made, pages), indexing]);
if (differing.length > 0) failWith(differing, 'The pages do not say what the text says');
say('the words are those of the texts; making the one-file editions …');
await writeSearchIndex(indexes.own, site.made, library.regulations.map(regulationName));
const bundles = bundleReader(site.made, siteConfig.basePath);
await writeOneFiles(library, site.made, bundles, indexes.editions);
// The editions, which fetch nothing, are made of pages that still hold them.
await movePicturesApart(site.made, siteConfig.basePath);
await writeOffline({
  dist: site.made,
  base: siteConfig.basePath,
  docs: library.regulations.map(({ id }) => id),
  bundles,
  date: contentDate(contentFolder),
});
swapIn(site);
say('the site is built, its words are those of the texts');

/** Anomalies of the texts themselves and settings left open: the first of them are printed; no reason to stop. */
function warn(library: Library): void {
  const loose = looseReferences(library);
  for (const reference of loose.slice(0, 20)) console.warn(`warning: ${formatFault(reference)}`);
  if (loose.length > 20) console.warn(`… and ${loose.length - 20} more: npm run reading -- check`);
  if (!siteConfig.isOriginSet) {
    console.warn(
      `warning: SITE_URL is not set: whole addresses (canonical, sitemap, shared cards, QR codes) begin with ${siteConfig.origin}`,
    );
  }
}

function failWith(found: readonly Fault[], summary: string): never {
  for (const fault of found) console.error(formatFault(fault));
  return fail(`\n${summary}; nothing was built.`);
}

/** Ends this command; the site that was there stays. */
function fail(words: string): never {
  console.error(words);
  process.exit(1);
}
