import { siteConfig } from '../../src/site/site.config.ts';
import { fileOf, type HeldPages } from './built-pages.ts';
import { type EntryReader, entryReader } from './offline/offline.ts';
import { pictureMover } from './pictures-apart.ts';

interface PageFinisher {
  /** Takes the pictures of pages out and weighs these; done once for each page. */
  readonly finish: (paths: readonly string[]) => void;
  readonly entryOf: EntryReader;
}

/** Does what is left to do with pages after the editions, which fetch nothing, have been made of them as they were. */
export function pageFinisher(dist: string, { bytesOf }: HeldPages): PageFinisher {
  const movePictureApart = pictureMover(dist, siteConfig.basePath);
  const entryOf = entryReader(dist);
  const finished = new Set<string>();
  const finish = (paths: readonly string[]) => {
    for (const path of paths) {
      if (finished.has(path)) continue;
      finished.add(path);
      entryOf(path, movePictureApart(fileOf(path), bytesOf(path)));
    }
  };
  return { finish, entryOf };
}
