import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { zstdCompressSync } from 'node:zlib';
import { rolldown } from 'rolldown';
import type { Entry, Part, Release } from '../../../src/client/offline/release.ts';
import { OLDEST_BROWSERS } from '../../../src/site/browsers.ts';
import { fileOf } from '../built-pages.ts';
import type { BundleReader } from '../one-file/pages.ts';
import { type PartPaths, partsOf } from './parts.ts';

const WORKER = fileURLToPath(new URL('../../../src/client/offline/worker.ts', import.meta.url));

export interface Site {
  /** The folder of the built site, and the path that it was built for. */
  readonly dist: string;
  readonly base: string;
  readonly docs: readonly string[];
  readonly bundles: BundleReader;
  /** The day of the content. */
  readonly date: string;
  /** What has read some of its files already. */
  readonly entryOf?: EntryReader;
  /** The code of its service worker, where it is in the making already. */
  readonly code?: Promise<string>;
}

/** The entry of a file by its path: read when it is first asked for, unless its content is given. */
export type EntryReader = (path: string, content?: Buffer) => Entry;

export function entryReader(dist: string): EntryReader {
  const entries = new Map<string, Entry>();
  const read = (path: string) =>
    readFileSync(join(dist, path === '' || path.endsWith('/') ? fileOf(path) : path));
  return (path, content) => {
    const entry = entries.get(path) ?? entryOf(path, content ?? read(path));
    entries.set(path, entry);
    return entry;
  };
}

/**
 * Writes the service worker of a built site, `sw.js`, and the lists of what it keeps, `ban-luu/<sum>.json`: every file by
 * its path, the sum of its bytes and its weight on the wire.
 */
export async function writeOffline(site: Site): Promise<readonly Part[]> {
  const { dist, base, docs, bundles, date, entryOf = entryReader(dist), code = workerCode() } = site;
  mkdirSync(join(dist, 'ban-luu'), { recursive: true });
  const parts: Part[] = [];
  for (const part of partsOf(dist, docs, bundles)) parts.push(await writeList(part, dist, base, entryOf));
  const release: Release = { id: sumOf(JSON.stringify([parts, date])), date, base, parts };
  await writeFile(join(dist, 'sw.js'), `const RELEASE=${JSON.stringify(release)};${await code}`);
  return parts;
}

async function writeList(
  { name, paths }: PartPaths,
  dist: string,
  base: string,
  entryOf: EntryReader,
): Promise<Part> {
  const entries = paths.map((path) => entryOf(path));
  const list = JSON.stringify(entries);
  const file = `ban-luu/${createHash('sha256').update(list).digest('hex').slice(0, 12)}.json`;
  await writeFile(join(dist, file), list);
  const bytes = entries.reduce((sum, [, , one]) => sum + one, 0);
  return { name, list: base + file, bytes };
}

/**
 * Packed as zstd does, three times as fast as gzip, which makes it a twentieth lighter; and here, not on other threads: to
 * hand over so many small files costs as much as to pack them.
 */
function entryOf(path: string, content: Buffer): Entry {
  const bytes = /\.(?:woff2|png)$/u.test(path) ? content.length : zstdCompressSync(content).length;
  return [path, sumOf(content), bytes];
}

/** Sixteen letters of the sum of some bytes. */
const sumOf = (content: Buffer | string): string =>
  createHash('sha256').update(content).digest().subarray(0, 12).toString('base64');

/** The code of a service worker, which declares all but its `RELEASE`. */
export async function workerCode(): Promise<string> {
  const bundle = await rolldown({
    input: WORKER,
    transform: { target: OLDEST_BROWSERS },
  });
  const { output } = await bundle.generate({ format: 'iife', minify: true, codeSplitting: false });
  await bundle.close();
  return output[0].code;
}
