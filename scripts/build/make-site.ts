/** Makes a site next to the one that is there; only a whole site whose words are those of the texts received takes its place. */
import { mkdirSync, rmSync } from 'node:fs';
import { appendFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { type Fault, formatFault } from '../../src/model/fault.ts';
import { looseReferences } from '../../src/model/references/loose-references.ts';
import type { Library } from '../../src/model/regulation.ts';
import { checkContent } from '../../src/site/check-content.ts';
import { ownContentDate } from '../../src/site/content-date.ts';
import { handOver } from '../../src/site/hand-over.ts';
import { articleReferences } from '../../src/site/law-links.ts';
import { regulationName } from '../../src/site/names.ts';
import { siteConfig } from '../../src/site/site.config.ts';
import { makeFonts } from '../fonts.ts';
import { indexEnd, makeSearchIndex, writeSearchFiles } from '../search-index.ts';
import { filesIn, holdPages, pagesIn } from './built-pages.ts';
import { fidelityFaults } from './fidelity.ts';
import { pageFinisher } from './finish-pages.ts';
import { workerCode, writeOffline } from './offline/offline.ts';
import { headersOf, oneFileWriter } from './one-file/one-file.ts';
import { bundleReader } from './one-file/pages.ts';
import { editionIndexes, hasEdition } from './one-file/search-files.ts';
import { fail, failWith, say } from './outcome.ts';
import { BUNDLED, HANDED, type PagesInMaking } from './page-process.ts';
import { writePlainFiles } from './plain-files.ts';
import { discard, recover, type SiteFolder, swapIn } from './site-folder.ts';

const { basePath, contentFolder } = siteConfig;

/**
 * Checks the content, lets the pages begin, makes all that is no page meanwhile, and puts the site in its place when its
 * pages are there and have been compared with the source.
 */
export async function makeSite(
  site: SiteFolder,
  pages: PagesInMaking,
  begin: (folder: string) => void,
): Promise<void> {
  const made = pages.whole.then((sound) =>
    sound ? say('pages are made') : fail('The pages were not made.'),
  );
  const library = soundLibrary();
  await makeFonts();
  recover(site);
  process.on('exit', () => [site.made, site.fresh].forEach(discard));
  begin(site.made);
  // The message is sent at the next turn; all that follows is done while the pages' code is being bundled.
  await setImmediate();
  mkdirSync(site.made, { recursive: true });
  handOver(join(site.made, HANDED));
  warn(library);
  const plain = writePlainFiles(library, site.made);
  const index = await makeSearchIndex(library);
  // To bundle takes all that the machine has; from then until the first pages are there is time for more.
  await pages.of(BUNDLED);
  const editionIndex = await editionIndexes(library);
  await plain;
  await finishSite(library, site.made, { pages, made, index, editionIndex });
  swapIn(site);
}

/** What a site is made of while its pages are being made. */
interface Making {
  readonly pages: PagesInMaking;
  readonly made: Promise<unknown>;
  readonly index: Awaited<ReturnType<typeof makeSearchIndex>>;
  readonly editionIndex: Awaited<ReturnType<typeof editionIndexes>>;
}

/** Takes pages as they come: compares them, makes editions of them, and ends with what needs all of them. */
async function finishSite(
  { regulations }: Library,
  dist: string,
  { pages, made, index, editionIndex }: Making,
): Promise<void> {
  const held = holdPages(dist);
  const bundles = bundleReader(dist, basePath, held.read);
  const writeOneFile = oneFileWriter(dist, bundles);
  const { finish, entryOf } = pageFinisher(dist, held);
  const code = workerCode();
  const date = ownContentDate();
  const differing: Fault[] = [];
  const shared = pages.of('').then(async () => {
    await writeSearchFiles(index.pieces, dist);
    for (const file of ['_astro', 'pagefind'].flatMap((folder) => filesIn(dist, folder))) entryOf(file);
    const ofAll = pagesIn(dist, '', (folder) => regulations.some(({ id }) => id === folder));
    ofAll.forEach(held.read);
    finish(ofAll);
  });
  // While the pages of the next regulations are being made.
  for (const regulation of regulations) {
    await pages.of(regulation.id);
    differing.push(...fidelityFaults(regulation, held.read));
    // The edition of the only regulation has the index of the site, which is there when all pages are.
    if (regulations.length === 1) break;
    const ownIndex = editionIndex.get(regulation.id);
    if (ownIndex) await writeOneFile(regulation, ownIndex);
    const own = pagesIn(dist, regulation.id);
    finish(own);
    own.forEach(held.forget);
  }
  await shared;
  await made;
  rmSync(join(dist, HANDED));
  if (differing.length > 0) failWith(differing, 'The pages do not say what the text says');
  say('the words are those of the texts');
  await writeSearchFiles(indexEnd(index, dist, regulations.map(regulationName)), dist);
  const withEdition = regulations.filter(hasEdition);
  if (regulations.length === 1) for (const regulation of withEdition) await writeOneFile(regulation);
  await appendFile(join(dist, '_headers'), headersOf(withEdition));
  finish(pagesIn(dist));
  const docs = regulations.map(({ id }) => id);
  await writeOffline({ dist, base: basePath, docs, bundles, date, entryOf, code });
}

/** The library of the site; ends the build where the content has faults. */
function soundLibrary(): Library {
  const { library, faults } = checkContent(contentFolder);
  if (!library)
    failWith(faults, `${faults.length} ${faults.length === 1 ? 'fault' : 'faults'} in the content`);
  const articles = library.regulations.reduce((sum, regulation) => sum + regulation.articles.length, 0);
  say(`content is sound: ${library.regulations.length} regulations, ${articles} articles; making pages …`);
  return library;
}

/** Anomalies of the texts themselves and settings left open: the first of them are printed; no reason to stop. */
function warn(library: Library): void {
  const loose = looseReferences(
    library,
    (_regulation, _instrument, article) => articleReferences().get(article) ?? new Map(),
  );
  for (const reference of loose.slice(0, 20)) console.warn(`warning: ${formatFault(reference)}`);
  if (loose.length > 20) console.warn(`… and ${loose.length - 20} more: npm run reading -- check`);
  if (!siteConfig.isOriginSet) {
    console.warn(
      `warning: SITE_URL is not set: whole addresses (canonical, sitemap, shared cards, QR codes) begin with ${siteConfig.origin}`,
    );
  }
}
