/** Serves `dist/` on PORT (4321, or the next free port where PORT is not set) below BASE_PATH. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { serveSite } from './server.ts';

const DIST = fileURLToPath(new URL('../dist', import.meta.url));

/** Serves the built site until the process ends, and prints where. */
export async function serve(): Promise<void> {
  if (!existsSync(DIST)) throw new Error('There is no dist/ to serve: run `npm run build` first.');
  const { address } = await serveSite({
    folder: DIST,
    base: process.env.BASE_PATH || '/',
    port: Number(process.env.PORT || 4321),
    orNext: !process.env.PORT,
  });
  console.log(`\nQuy chế Explorer: ${address}\n(Ctrl+C to stop)`);
}

if (process.argv[1] === import.meta.filename) {
  await serve().catch((error: Error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
}
