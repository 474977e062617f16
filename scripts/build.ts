/**
 * Builds the site into `dist/`: content is checked first, and the built pages are compared with the source last, so
 * that a site whose words differ from the text received never leaves this command with exit code 0.
 */
import { rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { formatFault } from '../src/model/fault.ts';
import { looseReferences } from '../src/model/references/loose-references.ts';
import { checkContent } from '../src/site/check-content.ts';
import { fidelityFaults } from './build/fidelity.ts';
import { makeFonts } from './fonts.ts';
import { run } from './run.ts';
import { writeSearchIndex } from './search-index.ts';

const DIST = resolve(process.env.OUT_DIR || 'dist');
const content = resolve(process.env.CONTENT_DIR || 'content');
const started = performance.now();
const say = (words: string) =>
  console.log(`${((performance.now() - started) / 1000).toFixed(1)} s  ${words}`);

const sound = Promise.withResolvers<void>();
const pages = run(
  'node',
  ['--max-semi-space-size=8', '--import', './scripts/compile-cache.mjs', 'scripts/build/pages.ts'],
  { ASTRO_TELEMETRY_DISABLED: '1', OUT_DIR: DIST },
  sound.promise,
).then((built) => {
  if (built !== 0) process.exit(built);
  say('pages are made; comparing the last with the texts …');
});

const { library, faults } = checkContent(content);
if (!library) {
  for (const fault of faults) console.error(formatFault(fault));
  console.error(
    `\n${faults.length} ${faults.length === 1 ? 'fault' : 'faults'} in the content; nothing was built.`,
  );
  process.exit(1);
}
const articles = library.regulations.reduce((sum, regulation) => sum + regulation.articles.length, 0);
say(`content is sound: ${library.regulations.length} regulations, ${articles} articles; making pages …`);
await makeFonts();
await rm(DIST, { recursive: true, force: true });
sound.resolve();
warnOfLooseReferences();

const [differing] = await Promise.all([
  fidelityFaults(library, DIST, pages),
  writeSearchIndex(library, DIST, pages),
]);
if (differing.length > 0) {
  for (const fault of differing) console.error(formatFault(fault));
  console.error('\nThe pages do not say what the text says; `dist/` was removed.');
  await rm(DIST, { recursive: true, force: true });
  process.exit(1);
}
say('the site is built, its words are those of the texts');

/** Slips of the texts themselves: shown, the first of them, and no reason to stop. */
function warnOfLooseReferences(): void {
  const loose = library ? looseReferences(library) : [];
  for (const reference of loose.slice(0, 20)) console.warn(`warning: ${formatFault(reference)}`);
  if (loose.length > 20) console.warn(`… and ${loose.length - 20} more: npm run reading -- check`);
}
