/**
 * Builds the site: content is checked first, then the pages are made next to the site that is there and compared with
 * the source, and only a whole site whose words are those of the texts received takes its place.
 */
import { globSync } from 'node:fs';
import { appendFile } from 'node:fs/promises';
import { join } from 'node:path';
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
import { entryReader, writeOffline } from './build/offline/offline.ts';
import { addressOf } from './build/offline/parts.ts';
import { headersOf, oneFileWriter } from './build/one-file/one-file.ts';
import { bundleReader } from './build/one-file/pages.ts';
import { editionIndexes, hasEdition } from './build/one-file/search-files.ts';
import { makePages } from './build/page-process.ts';
import { pictureMover } from './build/pictures-apart.ts';
import { discard, placeFault, recover, siteFolder, swapIn } from './build/site-folder.ts';
import { makeFonts } from './fonts.ts';
import { endInOrder } from './run.ts';
import { makeSearchIndex, writeSearchIndex } from './search-index.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
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
const pages = makePages(begin.promise);
const made = pages.whole.then((sound) => (sound ? say('pages are made') : fail('The pages were not made.')));

const { library, faults } = checkContent(contentFolder);
if (!library) failWith(faults, `${faults.length} ${faults.length === 1 ? 'fault' : 'faults'} in the content`);
const articles = library.regulations.reduce((sum, regulation) => sum + regulation.articles.length, 0);
say(`content is sound: ${library.regulations.length} regulations, ${articles} articles; making pages …`);
await makeFonts();
recover(site);
process.on('exit', () => [site.made, site.fresh].forEach(discard));
begin.resolve(site.made);
warn(library);

const { regulations } = library;
const index = await makeSearchIndex(library);
const editionIndex = await editionIndexes(library);
const bundles = bundleReader(site.made, siteConfig.basePath);
const writeOneFile = oneFileWriter(site.made, bundles);
const movePicturesApart = pictureMover(site.made, siteConfig.basePath);
const entryOf = entryReader(site.made);
const pagesIn = (folder: string) =>
  globSync(`${folder}**/index.html`, { cwd: site.made }).map((file) => file.replaceAll('\\', '/'));
const differing: Fault[] = [];
// While the pages of the next regulations are being made; two at a time: one is packed on other threads while one is read.
await eachOfTwo(regulations, async (regulation) => {
  await pages.of(regulation.id);
  differing.push(...(await fidelityFaults(regulation, site.made)));
  const own = editionIndex.get(regulation.id);
  if (!own) return;
  const files = pagesIn(`${regulation.id}/`);
  await writeOneFile(regulation, own);
  // The editions, which fetch nothing, are made of pages that still hold them.
  await movePicturesApart(files);
  await Promise.all(files.map(addressOf).map(entryOf));
});
await made;
if (differing.length > 0) failWith(differing, 'The pages do not say what the text says');
say('the words are those of the texts');
await writeSearchIndex(index, site.made, regulations.map(regulationName));
const withEdition = regulations.filter(hasEdition);
await eachOfTwo(
  withEdition.filter(({ id }) => !editionIndex.has(id)),
  writeOneFile,
);
await appendFile(join(site.made, '_headers'), headersOf(withEdition));
await movePicturesApart(pagesIn(''));
await writeOffline({
  dist: site.made,
  base: siteConfig.basePath,
  docs: regulations.map(({ id }) => id),
  bundles,
  date: contentDate(contentFolder),
  entryOf,
});
swapIn(site);
say('the site is built, its words are those of the texts');

/** Does something for each, two at a time. */
async function eachOfTwo<One>(all: readonly One[], act: (one: One) => Promise<void>): Promise<void> {
  const waiting = [...all];
  const inTurn = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) await act(next);
  };
  await Promise.all([inTurn(), inTurn()]);
}

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
