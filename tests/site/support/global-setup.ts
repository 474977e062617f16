import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';
import { launchBrowser } from '../../../scripts/browser.ts';
import { serveSite } from '../../../scripts/server.ts';
import { siteConfig } from '../../../src/site/site.config.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the front page is. */
    site: string;
    /** Where the one browser of all the tests listens. */
    browser: string;
  }
}

/** Serves `dist/` on a free port and starts one browser for all the tests. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = fileURLToPath(new URL('../../../dist', import.meta.url));
  if (!existsSync(folder)) throw new Error('The site tests need a built site: run `npm run build` first.');
  const browser = await launchBrowser();
  const server = await serveSite({ folder, base: siteConfig.basePath, port: 0 });
  project.provide('site', server.address);
  project.provide('browser', browser.wsEndpoint());
  return async () => {
    await browser.close();
    await server.close();
  };
}
