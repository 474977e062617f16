import { type Entry, FRAME, type Release } from './release.ts';

declare const RELEASE: Release;

/** What a cache says of itself once it is whole; until then it says nothing and nothing of it is served. */
interface Mark {
  readonly date: string;
  readonly entries: readonly Entry[];
}

const { id, base } = RELEASE;
/** Only of this site: others may share the host. */
const OURS = `ban-luu ${base} `;
const MARK = `${base}ban-luu/`;

export const cacheName = (part: string, release = id): string => `${OURS}${release} ${part}`;
export const partOf = (name: string): string => name.split(' ').at(-1) ?? '';
const isOwn = (name: string): boolean => name.startsWith(`${OURS}${id} `);

/** The caches of this site, newest first: of this release, or of those before it. */
export async function cacheNames(which: 'own' | 'older' | 'all'): Promise<string[]> {
  const names = (await caches.keys()).filter((name) => name.startsWith(OURS)).reverse();
  return which === 'all' ? names : names.filter((name) => isOwn(name) === (which === 'own'));
}

/** The mark of a whole cache; null of one that is not. */
export async function markOf(name: string): Promise<Mark | null> {
  if (!(await caches.has(name))) return null;
  const kept = await (await caches.open(name)).match(MARK);
  return kept ? ((await kept.json()) as Mark) : null;
}

/** Says that a cache is whole: the last thing that is put into it. */
export async function markWhole(cache: Cache, mark: Mark): Promise<void> {
  await cache.put(MARK, new Response(JSON.stringify(mark)));
}

export const unmark = async (name: string): Promise<unknown> => (await caches.open(name)).delete(MARK);

/** Which cache holds each path of this release; read once, and again when something has changed. */
let paths: Promise<Map<string, string>> | null = null;
export const forget = (): void => {
  paths = null;
};
const ownPaths = (): Promise<Map<string, string>> => {
  paths ??= readPaths().catch(() => new Map());
  return paths;
};

async function readPaths(): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  // Pages without their styles and scripts are half a copy.
  if (!(await markOf(cacheName(FRAME)))) return found;
  for (const name of await cacheNames('own')) {
    for (const [path] of (await markOf(name))?.entries ?? []) found.set(path, name);
  }
  return found;
}

export const holds = async (path: string): Promise<boolean> => (await ownPaths()).has(path);

/** A file of this release's whole copies; null where none has it. A copy that has lost a file is none any more. */
export async function fromOwn(path: string): Promise<Response | null> {
  const name = (await ownPaths()).get(path);
  if (!name) return null;
  const kept = await (await caches.open(name))
    .match(base + path, { ignoreVary: true })
    .catch(() => undefined);
  if (kept) return kept;
  forget();
  await unmark(name).catch(() => undefined);
  return null;
}

/** A file of a whole copy of an earlier release: what tabs opened before the change still ask for. */
export async function fromOlder(path: string): Promise<Response | null> {
  for (const name of await cacheNames('older')) {
    if (!(await markOf(name))) continue;
    const kept = await (await caches.open(name)).match(base + path, { ignoreVary: true });
    if (kept) return kept;
  }
  return null;
}
