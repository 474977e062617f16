/** The service worker: keeps a copy of the site on the device when a page asks for it, and answers from it. */
import { answer, askedPath } from './answer.ts';
import { cacheName, cacheNames, forget, markOf, partOf } from './cached.ts';
import { makeCopy, progressOf, stopMaking } from './copy.ts';
import { isMetered } from './line.ts';
import {
  type Asked,
  type Failure,
  FRAME,
  type Part,
  type PartState,
  type Release,
  type WorkerMessage,
} from './release.ts';
import { scope } from './scope.ts';

declare const RELEASE: Release;

scope.addEventListener('install', (event) => event.waitUntil(renew().catch(() => undefined)));
scope.addEventListener('activate', (event) => event.waitUntil(begin().catch(() => undefined)));
scope.addEventListener('fetch', (event) => {
  const path = askedPath(event.request);
  if (path !== null) event.respondWith(answer(event.request, path));
});
scope.addEventListener('message', (event) => {
  const asked = event.data as Asked;
  event.waitUntil(
    act(asked).then(
      (done) => event.ports[0]?.postMessage(done),
      () => event.ports[0]?.postMessage(null),
    ),
  );
});

/** What the release before kept is kept of this one too, before it is offered. A line that is paid for is asked first. */
async function renew(): Promise<void> {
  if (isMetered()) return;
  const cached = new Set<string>();
  for (const name of await cacheNames('older')) if (await markOf(name)) cached.add(partOf(name));
  for (const part of RELEASE.parts) if (cached.has(part.name)) await makeCopy(part, () => undefined);
}

/** Takes the open pages over, and clears the releases before away once no other tab can ask for them. */
async function begin(): Promise<void> {
  forget();
  await scope.clients.claim();
  const older = await cacheNames('older');
  const own = await Promise.all((await cacheNames('own')).map(markOf));
  const tabs = await scope.clients.matchAll({ includeUncontrolled: true, type: 'window' });
  const [previous] = older;
  const kept = tabs.length > 1 || own.every((mark) => mark === null) ? releaseOf(previous) : null;
  await Promise.all(older.filter((name) => releaseOf(name) !== kept).map((name) => caches.delete(name)));
}

const releaseOf = (name = ''): string | null => name.split(' ').at(-2) ?? null;

async function act(asked: Asked): Promise<unknown> {
  const part = 'part' in asked ? RELEASE.parts.find(({ name }) => name === asked.part) : undefined;
  switch (asked.kind) {
    case 'state':
      return Promise.all(RELEASE.parts.map(stateOf));
    case 'make':
      return part ? make(part) : null;
    case 'stop':
      wanted.delete(asked.part);
      return stopMaking(asked.part);
    case 'remove':
      await Promise.all((await cacheNames('all')).map((name) => caches.delete(name)));
      return forget();
    case 'take':
      return scope.skipWaiting();
  }
}

/** Parts that were asked for and wait for the frame or are being made, each with the bytes of the frame that it waits for. */
const wanted = new Map<string, number>();
const frame = RELEASE.parts.find(({ name }) => name === FRAME) as Part;
const toTell = (part: Part) => (failed: Failure | null) => tell(part.name, failed);

/** Makes a part; that of one regulation after the frame, without which its pages have no styles and scripts. */
async function make(part: Part): Promise<Failure | null> {
  if (part.name === FRAME) return makeCopy(frame, toTell(frame));
  if (wanted.has(part.name)) return null;
  wanted.set(part.name, (await dateOf(frame)) ? 0 : frame.bytes);
  const failed =
    (await makeCopy(frame, toTell(frame))) ??
    (wanted.has(part.name) ? await makeCopy(part, toTell(part)) : 'stopped');
  wanted.delete(part.name);
  await tell(part.name, failed);
  return failed;
}

async function stateOf(part: Part): Promise<PartState> {
  const [own, shared] = await Promise.all([dateOf(part), dateOf(frame)]);
  const before = wanted.get(part.name);
  const arrived = progressOf(part.name);
  if (before === undefined) {
    const bytes = (own ? 0 : part.bytes) + (part.name === FRAME || shared ? 0 : frame.bytes);
    return { ...part, bytes, done: arrived, date: shared && own };
  }
  const done = arrived === null ? Math.min(before, progressOf(FRAME) ?? 0) : before + arrived;
  return { ...part, bytes: before + part.bytes, done, date: null };
}

/** The day of a part that is kept whole; null of one that is not. */
async function dateOf(part: Part): Promise<string | null> {
  const mark = await markOf(cacheName(part.name)).catch(() => null);
  return mark && (await isThere(part.name, mark.entries.length)) ? mark.date : null;
}

/** Whether a copy that says that it is whole has all its files: browsers may have taken some away. */
async function isThere(part: string, files: number): Promise<boolean> {
  const cache = await caches.open(cacheName(part));
  const isWhole = (await cache.keys()).length > files;
  if (!isWhole) {
    await caches.delete(cacheName(part));
    forget();
  }
  return isWhole;
}

async function tell(part: string, failed: Failure | null): Promise<void> {
  const message: WorkerMessage = { kind: 'changed', part, failed };
  for (const tab of await scope.clients.matchAll({ includeUncontrolled: true, type: 'window' })) {
    tab.postMessage(message);
  }
}
