import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { siteHandler } from './site-handler.ts';

export interface SiteServer {
  /** Where the front page is: `http://localhost:4321/`. */
  readonly address: string;
  close(): Promise<void>;
}

interface SiteServerOptions {
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
  const path = `/${base}/`.replace(/\/+/gu, '/');
  const server = createServer(siteHandler(folder, path));
  await listen(server, port, orNext);
  return {
    address: `http://localhost:${(server.address() as AddressInfo).port}${path}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
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
