/** Serves the built site on PORT (4321, or the next free port where PORT is not set) below BASE_PATH. */
import { existsSync } from 'node:fs';
import { siteConfig } from '../src/site/site.config.ts';
import { recover, siteFolder } from './build/site-folder.ts';
import { endInOrder } from './run.ts';
import { serveSite } from './server.ts';

/** Serves the built site until the process is asked to end, and prints where. */
export async function serve(): Promise<void> {
  const { outFolder, basePath, port, isPortSet } = siteConfig;
  const site = siteFolder(outFolder);
  // A build that was ended at the very moment of the change has left the old site next to its place.
  if (!existsSync(site.place)) recover(site);
  if (!existsSync(site.place))
    throw new Error(`There is no ${outFolder} to serve: run \`npm run build\` first.`);
  const { address } = await serveSite({ folder: site.place, base: basePath, port, orNext: !isPortSet });
  console.log(`\nQuy chế Explorer: ${address}\n(Ctrl+C to stop)`);
}

if (process.argv[1] === import.meta.filename) {
  endInOrder();
  await serve().catch((error: Error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
}
