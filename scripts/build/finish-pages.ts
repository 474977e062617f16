import { siteConfig } from '../../src/site/site.config.ts';
import { headOf } from '../site-pages.ts';
import { fileOf, type HeldPages } from './built-pages.ts';
import { type EntryReader, entryReader } from './offline/offline.ts';
import { pictureMover } from './pictures-apart.ts';

interface PageFinisher {
  /** Takes the pictures of pages out and weighs these; done once for each page. */
  readonly finish: (paths: readonly string[]) => void;
  readonly entryOf: EntryReader;
  /** What the pages finished begin with, by their paths. */
  readonly heads: ReadonlyMap<string, string>;
}

/** Does what is left to do with pages after the editions, which fetch nothing, have been made of them as they were. */
export function pageFinisher(dist: string, { bytesOf }: HeldPages): PageFinisher {
  const movePictureApart = pictureMover(dist, siteConfig.basePath);
  const entryOf = entryReader(dist);
  const heads = new Map<string, string>();
  const finish = (paths: readonly string[]) => {
    for (const path of paths) {
      if (heads.has(path)) continue;
      const content = bytesOf(path);
      heads.set(path, headOf(content));
      entryOf(path, movePictureApart(fileOf(path), content));
    }
  };
  return { finish, entryOf, heads };
}
