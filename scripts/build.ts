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

const DIST = resolve('dist');
const content = resolve(process.env.CONTENT_DIR || 'content');

const { library, faults } = checkContent(content);
if (!library) {
  for (const fault of faults) console.error(formatFault(fault));
  console.error(
    `\n${faults.length} ${faults.length === 1 ? 'fault' : 'faults'} in the content; nothing was built.`,
  );
  process.exit(1);
}
for (const reference of looseReferences(library)) console.warn(`warning: ${formatFault(reference)}`);
await makeFonts();
await rm(DIST, { recursive: true, force: true });
const built = await run('astro', ['build'], { ASTRO_TELEMETRY_DISABLED: '1' });
if (built !== 0) process.exit(built);

const differing = await fidelityFaults(library, DIST);
if (differing.length > 0) {
  for (const fault of differing) console.error(formatFault(fault));
  console.error('\nThe pages do not say what the text says; `dist/` was removed.');
  await rm(DIST, { recursive: true, force: true });
  process.exit(1);
}
await writeSearchIndex(library, DIST);
