/** The service worker: keeps a copy of the site on the device when a page asks for it, and answers from it. */
import { answer, askedPath } from './answer.ts';
import { cacheName, cacheNames, forget, markOf, partOf } from './cached.ts';
import { makeCopy, progressOf, stopMaking } from './copy.ts';
import type { Asked, Failure, PartState, Release, WorkerMessage } from './release.ts';
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
  const { connection } = navigator as { connection?: { saveData?: boolean; type?: string } };
  if (connection?.saveData || connection?.type === 'cellular') return;
  const held = new Set<string>();
  for (const name of await cacheNames('older')) if (await markOf(name)) held.add(partOf(name));
  for (const part of RELEASE.parts) if (held.has(part.name)) await makeCopy(part, () => undefined);
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
      return part ? makeCopy(part, (failed) => tell(part.name, failed)) : null;
    case 'stop':
      return stopMaking(asked.part);
    case 'remove':
      await Promise.all((await cacheNames('all')).map((name) => caches.delete(name)));
      return forget();
    case 'take':
      return scope.skipWaiting();
  }
}

async function stateOf(part: Release['parts'][number]): Promise<PartState> {
  const mark = await markOf(cacheName(part.name)).catch(() => null);
  const isWhole = mark !== null && (await isThere(part.name, mark.entries.length));
  return { ...part, isWhole, done: progressOf(part.name), date: isWhole ? mark.date : null };
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
  const told: WorkerMessage = { kind: 'changed', part, failed };
  for (const tab of await scope.clients.matchAll({ includeUncontrolled: true, type: 'window' })) {
    tab.postMessage(told);
  }
}
