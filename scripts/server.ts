import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { constants } from 'node:zlib';
import compression from 'compression';
import sirv from 'sirv';
import { headersFor, parseHeaderRules } from './header-rules.ts';

export interface SiteServer {
  /** Where the front page stands: `http://localhost:4321/`. */
  readonly address: string;
  close(): Promise<void>;
}

export interface SiteServerOptions {
  /** The built site. */
  readonly folder: string;
  /** The path that the site was built for: `/` or `/quy-che/`. */
  readonly base: string;
  /** 0 takes any free port. */
  readonly port: number;
  /** Take the next free port where this one is taken. */
  readonly orNext?: boolean;
}

/** Serves a built site as its host would: compressed, with the headers of `_headers` and its own page for 404. */
export async function serveSite({
  folder,
  base,
  port,
  orNext = false,
}: SiteServerOptions): Promise<SiteServer> {
  const server = createServer(siteHandler(folder, normalBase(base)));
  await listen(server, port, orNext);
  return {
    address: `http://localhost:${(server.address() as AddressInfo).port}${normalBase(base)}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

function siteHandler(folder: string, base: string): Handler {
  const headersFile = join(folder, '_headers');
  const rules = existsSync(headersFile) ? parseHeaderRules(readFileSync(headersFile, 'utf8')) : [];
  // `dev` reads the disk at each request, so that a site built anew is served without a restart.
  const files = sirv(folder, { dev: true, etag: true });
  const compress = compression({ brotli: { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } } });

  return (request, response) => {
    const { pathname, search } = new URL(request.url?.replace(/^\/+/u, '/') ?? '/', 'http://localhost');
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
      return;
    }
    const path = pathname.startsWith(base) ? pathname.slice(base.length - 1) : null;
    for (const [name, value] of headersFor(rules, path ?? '/')) response.setHeader(name, value);
    if (pathname === '/' && path === null) return redirect(response, base);
    if (path !== null && isFolder(folder, path)) return redirect(response, `${pathname}/${search}`);

    compress(request, response, () => {
      if (path === null || path === '/_headers') return notFound(folder, response);
      request.url = path;
      files(request, response, () => notFound(folder, response));
    });
  };
}

function normalBase(base: string): string {
  return `/${base}/`.replace(/\/+/gu, '/');
}

/** A page's address without its closing slash. */
function isFolder(folder: string, path: string): boolean {
  return !path.endsWith('/') && !path.includes('%') && existsSync(join(folder, path, 'index.html'));
}

function redirect(response: ServerResponse, address: string): void {
  response.writeHead(301, { Location: address }).end();
}

function notFound(folder: string, response: ServerResponse): void {
  response.statusCode = 404;
  response.setHeader('Content-Type', 'text/html;charset=utf-8');
  const page = join(folder, '404.html');
  response.end(existsSync(page) ? readFileSync(page) : 'Not found');
}

async function listen(server: Server, port: number, orNext: boolean): Promise<void> {
  for (let tried = port; ; tried += 1) {
    try {
      server.listen(tried);
      await once(server, 'listening');
      return;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
      if (!orNext || tried === port + 50) throw new Error(`Port ${tried} is taken: set PORT to a free one.`);
    }
  }
}
