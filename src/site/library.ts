import { resolve } from 'node:path';
import { buildLibrary } from '../model/library.ts';
import { once } from '../model/once.ts';
import { libraryOf } from '../model/plain-library.ts';
import type { Library } from '../model/regulation.ts';
import { readContentFolder } from './content-folder.ts';
import { handedOver } from './handed-over.ts';
import { siteConfig } from './site.config.ts';

/** The content of this site, read once, here or before. Throws a `ContentError` that lists every fault. */
export const library = once((): Library => {
  const handed = handedOver();
  return handed ? libraryOf(handed.library) : readLibrary(siteConfig.contentFolder);
});

/** The content under a folder. Throws a `ContentError` that lists every fault. */
export function readLibrary(folder: string): Library {
  return buildLibrary(readContentFolder(resolve(folder)));
}
