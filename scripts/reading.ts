/**
 * For editors of readings:
 *   npm run reading -- check              faults of the content, then loose ends, in the form compilers use
 *   npm run reading -- new 5 [regulation] writes a skeleton for Điều 5, its provisions as comments
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readingSkeleton } from '../src/authoring/skeleton.ts';
import { unreadOrUnused } from '../src/authoring/unread-provisions.ts';
import { formatFault } from '../src/model/fault.ts';
import { readingReport } from '../src/model/reading-report.ts';
import { looseReferences } from '../src/model/references/loose-references.ts';
import { parseText } from '../src/model/text/parse.ts';
import { articlesIn } from '../src/model/walk.ts';
import { checkContent } from '../src/site/check-content.ts';
import { siteConfig } from '../src/site/site.config.ts';

const CONTENT = siteConfig.contentFolder;
const [command, ...rest] = process.argv.slice(2);

if (command === 'check') check();
else if (command === 'new' && rest[0]) write(rest[0], rest[1] ?? '05-qc-hu');
else {
  console.error('usage: npm run reading -- check | new ARTICLE [REGULATION]');
  process.exitCode = 2;
}

function check(): void {
  const { library, faults } = checkContent(CONTENT);
  for (const fault of faults) console.log(formatFault(fault));
  if (!library) {
    process.exitCode = 1;
    return;
  }
  const organs = readFileSync(join(CONTENT, 'organs.yaml'), 'utf8');
  const loose = unreadOrUnused(library, 'content/organs.yaml', organs);
  for (const end of loose) console.log(formatFault(end));
  const references = looseReferences(library);
  for (const reference of references) console.log(formatFault(reference));
  for (const regulation of library.regulations) console.log(readingReport(regulation).join('\n'));
  const duties = library.regulations.reduce((sum, regulation) => sum + regulation.duties.length, 0);
  console.log(
    `${duties} duties, no faults, ${loose.length} loose ends, ${references.length} references to nothing`,
  );
}

function write(number: string, doc: string): void {
  const folder = join(CONTENT, 'regulations', doc);
  const text = parseText(readFileSync(join(folder, 'text.md'), 'utf8'));
  const article = articlesIn(text.instruments[text.main]?.divisions ?? []).find(
    (one) => one.number === number,
  );
  const path = join(folder, 'readings', `${number.padStart(2, '0')}.yaml`);
  if (!article) fail(`${folder}/text.md has no Điều ${number}`);
  else if (existsSync(path)) fail(`${path} exists already; a reading is never overwritten`);
  else {
    writeFileSync(path, readingSkeleton(article));
    console.log(`wrote ${path}`);
  }
}

function fail(message: string): void {
  console.error(message);
  process.exitCode = 1;
}
