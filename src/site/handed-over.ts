import { existsSync, readFileSync } from 'node:fs';
import { deserialize } from 'node:v8';
import type { Article } from '../model/hierarchy.ts';
import { once } from '../model/once.ts';
import type { PlainLibrary } from '../model/plain-library.ts';
import type { ArticleReferences } from '../model/references/text-references.ts';
import type { PlainOrganFile } from './organ-duties.ts';

/** What the process that has checked the content hands to the one that makes the pages. */
export interface HandedOver {
  /** The day of the content. */
  readonly date: string;
  readonly library: PlainLibrary;
  /** Of the articles of that library. */
  readonly references: ReadonlyMap<Article, ArticleReferences>;
  readonly organFiles: ReadonlyMap<string, PlainOrganFile>;
}

/** The variable of the environment that names the file in which it is handed over. */
export const HANDED_OVER = 'HANDED_OVER_FILE';

/** What is handed to this process; null where nothing is, and all is to be read from the content. */
export const handedOver = once((): HandedOver | null => {
  const file = process.env[HANDED_OVER];
  return file && existsSync(file) ? deserialize(readFileSync(file)) : null;
});
