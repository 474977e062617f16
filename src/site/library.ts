import { resolve } from 'node:path';
import { buildLibrary, type Library } from '../model/library.ts';
import { readContentFolder } from './content-folder.ts';

let held: Library | undefined;

/** The content of this site, read once. Throws a `ContentError` that lists every fault. */
export function library(): Library {
  held ??= readLibrary(process.env.CONTENT_DIR || 'content');
  return held;
}

/** The content under a folder. Throws a `ContentError` that lists every fault. */
export function readLibrary(folder: string): Library {
  return buildLibrary(readContentFolder(resolve(folder)));
}
