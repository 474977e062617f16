import { cacheName, cacheNames, forget, markOf, markWhole, partOf } from './cached.ts';
import type { Entry, Failure, Part, Release } from './release.ts';

declare const RELEASE: Release;

/** So many files are fetched at a time. */
const AT_ONCE = 4;
/** Milliseconds between progress messages to pages. */
const TELL = 300;

interface Making {
  readonly stop: AbortController;
  readonly end: Promise<Failure | null>;
  done: number;
}
const making = new Map<string, Making>();

/** Bytes of a part that have arrived; null where it is not being made. */
export const progressOf = (part: string): number | null => making.get(part)?.done ?? null;
export const stopMaking = (part: string): void => making.get(part)?.stop.abort();

/**
 * Makes the copy of a part, or goes on where an earlier attempt ended: each file is compared with its sum before it is
 * kept, and the copy counts only when the last is there. Gives why it was not made, or null.
 */
export function makeCopy(part: Part, tell: (failed: Failure | null) => void): Promise<Failure | null> {
  const begun = making.get(part.name);
  if (begun) return begun.end;
  const stop = new AbortController();
  const one: Making = { stop, done: 0, end: run() };
  making.set(part.name, one);
  return one.end;

  async function run(): Promise<Failure | null> {
    await null;
    const telling = setInterval(() => tell(null), TELL);
    const failed = await fill(part, stop.signal, (bytes) => {
      one.done += bytes;
    }).then(
      () => null,
      (error: Error) => failureOf(error, stop.signal, part),
    );
    clearInterval(telling);
    making.delete(part.name);
    forget();
    tell(failed);
    return failed;
  }
}

async function failureOf({ name }: Error, signal: AbortSignal, part: Part): Promise<Failure> {
  if (signal.aborted) return 'stopped';
  if (name !== 'QuotaExceededError') return 'network';
  // Quota exceeded: deletes the partial copy.
  await caches.delete(cacheName(part.name)).catch(() => undefined);
  return 'full';
}

async function fill(part: Part, signal: AbortSignal, arrived: (bytes: number) => void): Promise<void> {
  const name = cacheName(part.name);
  if (await markOf(name)) return;
  const list = await fetch(part.list, { signal });
  const entries = (await list.json()) as Entry[];
  const cache = await caches.open(name);
  const there = new Set((await cache.keys()).map(({ url }) => new URL(url).pathname));
  const before = await olderSums(part.name);
  const left = [...entries];
  const take = async (): Promise<void> => {
    for (let entry = left.shift(); entry && !signal.aborted; entry = left.shift()) {
      const [path, sum, bytes] = entry;
      const address = RELEASE.base + path;
      if (!there.has(new URL(address, location.href).pathname)) {
        const old = before.sums.get(path) === sum ? await before.cache?.match(address) : undefined;
        await cache.put(address, old ?? (await checked(address, sum, signal)));
      }
      arrived(bytes);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, take));
  signal.throwIfAborted();
  await markWhole(cache, { date: RELEASE.date, entries });
  // A cache that takes but does not give is none.
  await markOf(name);
}

/** The same part of the release before: what has not changed is not fetched again. */
async function olderSums(part: string): Promise<{ cache?: Cache; sums: Map<string, string> }> {
  for (const name of await cacheNames('older')) {
    const mark = partOf(name) === part ? await markOf(name) : null;
    if (!mark) continue;
    const sums = new Map(mark.entries.map(([path, sum]) => [path, sum]));
    return { cache: await caches.open(name), sums };
  }
  return { sums: new Map() };
}

/** Fetches a file of this release; throws where what comes is another. */
async function checked(address: string, sum: string, signal: AbortSignal): Promise<Response> {
  const cache = address.includes('/_astro/') ? 'default' : 'no-cache';
  const answer = await fetch(address, { signal, cache });
  if (!answer.ok || answer.redirected) throw new Error(`${address}: ${answer.status}`);
  const bytes = await answer.arrayBuffer();
  const found = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  if (btoa(String.fromCharCode(...found.subarray(0, 12))) !== sum) throw new Error(`${address} is another`);
  const headers = new Headers(answer.headers);
  // The bytes are unpacked already.
  for (const name of ['content-encoding', 'content-length']) headers.delete(name);
  return new Response(bytes, { headers });
}
