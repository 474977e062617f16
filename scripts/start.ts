/** The one set-up a new reader needs: builds the site and serves it. */
import { endInOrder, run } from './run.ts';
import { serve } from './serve.ts';

endInOrder();
const built = await run('node', ['scripts/build.ts']);
if (built !== 0) process.exit(built);
await serve().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
