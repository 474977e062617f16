import { existsSync, readFileSync, statSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { constants } from 'node:zlib';
import compression from 'compression';
import send from 'send';
import { type HeaderRule, headersFor, parseHeaderRules } from './header-rules.ts';

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

/** How often, and after how many milliseconds, a file is looked for again while a new site takes the old one's place. */
const AGAIN = { times: 50, after: 10 };

const compress = compression({ threshold: 0, brotli: { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } } });

/** Answers every request for a built site, however malformed, from the folder as it is at that moment. */
export function siteHandler(folder: string, base: string): Handler {
  const rules = rulesOf(folder);
  return (request, response) => {
    answer(request, response, { folder, base, rules: rules() }).catch(() => refuse(response, 500));
  };
}

interface Site {
  readonly folder: string;
  readonly base: string;
  readonly rules: readonly HeaderRule[];
}

async function answer(request: IncomingMessage, response: ServerResponse, site: Site): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('Allow', 'GET, HEAD');
    return refuse(response, 405);
  }
  const asked = addressIn(request.url ?? '');
  if (!asked) return refuse(response, 400);
  // HTTP/1.1 keeps the connection open without a header.
  response.removeHeader('Connection');
  const { folder, base, rules } = site;
  const path = asked.path.startsWith(base) ? asked.path.slice(base.length - 1) : null;
  for (const [name, value] of headersFor(rules, path ?? '/')) response.setHeader(name, value);
  if (path === null) {
    const isRoot = asked.path === '/' || `${asked.path}/` === base;
    return isRoot ? redirect(response, base) : notFound(folder, response);
  }
  // A part of a file is a part of its own bytes.
  if (!request.headers.range) await new Promise<void>((done) => compress(request, response, done));
  if (path === '/_headers' || !isDecodable(path)) return notFound(folder, response);

  for (let tries = 0; ; tries++) {
    const site = identityOf(folder);
    const status = await sent(request, response, folder, path);
    if (status === null) return;
    if (status === 301) return redirect(response, `${base}${path.slice(1)}/${asked.search}`);
    if (status !== 404) return refuse(response, status);
    // A file that is missing while a new site takes the old one's place is looked for in the new one.
    const isChanging = site === null || site !== identityOf(folder);
    if (!isChanging || tries === AGAIN.times) return notFound(folder, response);
    await setTimeout(AGAIN.after);
  }
}

/** The path and the query of a request's address, the path beginning with one slash; null where it is none. */
function addressIn(target: string): { path: string; search: string } | null {
  try {
    const { pathname, search } = new URL(target.startsWith('/') ? `http://localhost${target}` : target);
    return { path: pathname.replace(/^\/+/u, '/'), search };
  } catch {
    return null;
  }
}

function isDecodable(path: string): boolean {
  try {
    return decodeURIComponent(path) !== '';
  } catch {
    return false;
  }
}

/** Sends a file and gives null, or a status where there is none to send; 301 where a page lacks its closing slash. */
function sent(
  request: IncomingMessage,
  response: ServerResponse,
  folder: string,
  path: string,
): Promise<number | null> {
  return new Promise((done) => {
    // What never changes under its address is never asked after.
    const isFixed = String(response.getHeader('Cache-Control')).includes('immutable');
    send(request, path, { root: folder, cacheControl: false, etag: !isFixed, lastModified: !isFixed })
      .on('error', (error: { status: number; headers?: Record<string, string> }) => {
        for (const [name, value] of Object.entries(error.headers ?? {})) response.setHeader(name, value);
        // An address that leads out of the folder is no page of it.
        done(error.status === 403 ? 404 : error.status);
      })
      .on('directory', (_response: unknown, found: string) =>
        done(existsSync(join(found, 'index.html')) ? 301 : 404),
      )
      .on('end', () => done(null))
      .pipe(response);
    response.once('close', () => done(null));
  });
}

function redirect(response: ServerResponse, address: string): void {
  response.writeHead(301, { Location: address }).end();
}

/** The site's own page for what is not there. */
function notFound(folder: string, response: ServerResponse): void {
  const page = join(folder, '404.html');
  if (existsSync(page)) fail(response, 404, 'text/html; charset=utf-8', readFileSync(page));
  else refuse(response, 404);
}

/** An answer of a status alone. */
const refuse = (response: ServerResponse, status: number): void =>
  fail(response, status, 'text/plain; charset=utf-8', `${status}\n`);

/** An answer that no browser keeps. */
function fail(response: ServerResponse, status: number, type: string, words: Buffer | string): void {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  response.statusCode = status;
  response.setHeader('Content-Type', type);
  response.setHeader('Cache-Control', 'no-cache');
  response.end(words);
}

/** The rules of `_headers`, read anew when another site is in the folder. */
function rulesOf(folder: string): () => readonly HeaderRule[] {
  let of: string | null = null;
  let rules: readonly HeaderRule[] = [];
  return () => {
    const now = identityOf(folder);
    const file = join(folder, '_headers');
    if (now !== of && existsSync(file)) {
      rules = parseHeaderRules(readFileSync(file, 'utf8'));
      of = now;
    }
    return rules;
  };
}

/** Tells one folder from another that takes its place; null where there is none. */
function identityOf(folder: string): string | null {
  const found = statSync(folder, { throwIfNoEntry: false });
  return found ? `${found.dev}:${found.ino}` : null;
}
