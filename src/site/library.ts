import { resolve } from 'node:path';
import { ContentError } from '../model/fault.ts';
import { buildLibrary } from '../model/library.ts';
import { once } from '../model/once.ts';
import type { Library } from '../model/regulation.ts';
import { readContentFolder } from './content-folder.ts';
import { siteConfig } from './site.config.ts';

/** Where a process keeps the content it has read, for code that is bundled apart and finds none of its modules again. */
const READ = Symbol.for('regulation-library');
const kept = globalThis as typeof globalThis & { [READ]?: Library };

/** The content of this site, read once. Throws a `ContentError` that lists every fault. */
export const library = once(() => kept[READ] ?? readLibrary(siteConfig.contentFolder));

/** Reads the content of this site for the code of the pages, which is bundled later; where it has faults, nothing. */
export function readAhead(): void {
  try {
    kept[READ] = library();
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
  }
}

/** The content under a folder. Throws a `ContentError` that lists every fault. */
export function readLibrary(folder: string): Library {
  return buildLibrary(readContentFolder(resolve(folder)));
}
