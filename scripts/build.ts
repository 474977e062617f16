/**
 * Builds the site: content is checked first, then the pages are made next to the site that is there and compared with
 * the source, and only a whole site whose words are those of the texts received takes its place.
 */
import { readFileSync } from 'node:fs';
import { appendFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { type Fault, formatFault } from '../src/model/fault.ts';
import { looseReferences } from '../src/model/references/loose-references.ts';
import type { Library } from '../src/model/regulation.ts';
import { checkContent } from '../src/site/check-content.ts';
import { contentDate } from '../src/site/content-date.ts';
import { regulationName } from '../src/site/names.ts';
import { siteConfig } from '../src/site/site.config.ts';
import { holdAlone } from './build/alone.ts';
import { fileOf, filesIn, holdingReader, pagesIn } from './build/built-pages.ts';
import { fidelityFaults } from './build/fidelity.ts';
import { entryReader, workerCode, writeOffline } from './build/offline/offline.ts';
import { headersOf, oneFileWriter } from './build/one-file/one-file.ts';
import { bundleReader } from './build/one-file/pages.ts';
import { editionIndexes, hasEdition } from './build/one-file/search-files.ts';
import { makePages } from './build/page-process.ts';
import { pictureMover } from './build/pictures-apart.ts';
import { writePlainFiles } from './build/plain-files.ts';
import { discard, placeFault, recover, siteFolder, swapIn } from './build/site-folder.ts';
import { makeFonts } from './fonts.ts';
import { endInOrder } from './run.ts';
import { indexEnd, makeSearchIndex, writeSearchFiles } from './search-index.ts';

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
// The message is sent at the next turn; all that follows is done while the pages' code is being bundled.
await setImmediate();
warn(library);

const { regulations } = library;
const plain = writePlainFiles(library, site.made);
const index = await makeSearchIndex(library);
const editionIndex = await editionIndexes(library);
await plain;
const { read, forget } = holdingReader(site.made);
const bundles = bundleReader(site.made, siteConfig.basePath, read);
const writeOneFile = oneFileWriter(site.made, bundles);
const movePictureApart = pictureMover(site.made, siteConfig.basePath);
const entryOf = entryReader(site.made);
const code = workerCode();
const date = contentDate(contentFolder);
const finished = new Set<string>();
/** Takes the pictures of pages out and weighs them; the editions, which fetch nothing, are made of pages as they were. */
const finish = (paths: readonly string[]) => {
  for (const path of paths) {
    if (finished.has(path)) continue;
    finished.add(path);
    const file = fileOf(path);
    entryOf(path, movePictureApart(file, readFileSync(join(site.made, file))));
  }
};
const differing: Fault[] = [];
const shared = pages.of('').then(async () => {
  await writeSearchFiles(index.pieces, site.made);
  const files = ['_astro', 'pagefind'].flatMap((folder) => filesIn(site.made, folder));
  for (const file of files) entryOf(file);
  const isOwn = (path: string) => regulations.some(({ id }) => path.startsWith(`${id}/`));
  const ofAll = pagesIn(site.made).filter((path) => !isOwn(path));
  ofAll.forEach(read);
  finish(ofAll);
});
// While the pages of the next regulations are being made.
for (const regulation of regulations) {
  await pages.of(regulation.id);
  differing.push(...fidelityFaults(regulation, read));
  // The edition of the only regulation has the index of the site, which is there when all pages are.
  if (regulations.length === 1) break;
  const ownIndex = editionIndex.get(regulation.id);
  if (ownIndex) await writeOneFile(regulation, ownIndex);
  const own = pagesIn(site.made, regulation.id);
  finish(own);
  own.forEach(forget);
}
await shared;
await made;
if (differing.length > 0) failWith(differing, 'The pages do not say what the text says');
say('the words are those of the texts');
await writeSearchFiles(await indexEnd(index, site.made, regulations.map(regulationName)), site.made);
const withEdition = regulations.filter(hasEdition);
if (regulations.length === 1) for (const regulation of withEdition) await writeOneFile(regulation);
await appendFile(join(site.made, '_headers'), headersOf(withEdition));
finish(pagesIn(site.made));
await writeOffline({
  dist: site.made,
  base: siteConfig.basePath,
  docs: regulations.map(({ id }) => id),
  bundles,
  date,
  entryOf,
  code,
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
