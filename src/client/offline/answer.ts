import { OFFLINE_LABELS } from '../../labels/offline.ts';
import { fromOlder, fromOwn, holds } from './cached.ts';
import type { Release } from './release.ts';

declare const RELEASE: Release;

/** The path below the site's folder that a request asks for; null where the worker leaves it to the browser. */
export function askedPath(request: Request): string | null {
  const { origin, pathname } = new URL(request.url);
  const isOurs = origin === location.origin && pathname.startsWith(RELEASE.base);
  if (request.method !== 'GET' || !isOurs || request.headers.has('range')) return null;
  return pathname.slice(RELEASE.base.length);
}

/**
 * Answers from a whole copy of this release; else from the network; and where that has nothing, from the release before,
 * whose pages may still be open. A cache that fails is as good as none.
 */
export async function answer(request: Request, path: string): Promise<Response> {
  const kept = await fromOwn(path).catch(() => null);
  if (kept) return kept;
  const isPage = request.mode === 'navigate';
  const closed = `${path}/`;
  if (isPage && (await holds(closed))) {
    return Response.redirect(RELEASE.base + closed + new URL(request.url).search, 302);
  }
  try {
    const found = await fetch(request);
    return found.status === 404 ? ((await older(path)) ?? found) : found;
  } catch (error) {
    const old = await older(path);
    if (old) return old;
    if (!isPage) throw error;
    return new Response(notKept(), { status: 503, headers: { 'content-type': 'text/html; charset=utf-8' } });
  }
}

const older = (path: string): Promise<Response | null> => fromOlder(path).catch(() => null);

/** The page served instead of one that is neither cached nor reachable. */
const notKept = (): string =>
  `<!doctype html><html lang="vi"><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark"><title>${OFFLINE_LABELS.notKept}</title><h1>${OFFLINE_LABELS.notKept}</h1><p>${OFFLINE_LABELS.notKeptWords}</p><p><a href="${RELEASE.base}">${OFFLINE_LABELS.home}</a></p></html>`;
