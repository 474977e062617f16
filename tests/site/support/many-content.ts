import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const FIXTURE = join(ROOT, 'tests/fixtures/many');

/** The id of the made-up regulation that is next to the first. */
export const SECOND = '01-qc-du-xa-mau';

/**
 * Writes a content folder with two regulations: the site's own, without commentary, and the made-up one that was made
 */
export function writeManyContent(folder: string): void {
  mkdirSync(folder, { recursive: true });
  cpSync(join(ROOT, 'content'), folder, {
    recursive: true,
    filter: (path) => !path.endsWith('articles'),
  });
  cpSync(join(FIXTURE, 'regulations'), join(folder, 'regulations'), { recursive: true });
  const organs = readFileSync(join(ROOT, 'content/organs.yaml'), 'utf8');
  writeFileSync(
    join(folder, 'organs.yaml'),
    `${organs.trimEnd()}\n${readFileSync(join(FIXTURE, 'organs.yaml'), 'utf8')}`,
  );
}
