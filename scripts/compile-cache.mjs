/* Loaded before a command's own modules: TypeScript once stripped and code once compiled are kept for the next run. */
import module from 'node:module';
import { fileURLToPath } from 'node:url';

module.enableCompileCache?.(fileURLToPath(new URL('../node_modules/.cache/compiled', import.meta.url)));

// The bundler's allocator reads these as it is loaded, in this process and those it starts: it takes memory as it needs it,
// and gives it back when a bundle is made. As it comes, it keeps 200 MiB while pages are being made.
process.env.MIMALLOC_ARENA_EAGER_COMMIT ??= '0';
process.env.MIMALLOC_PURGE_DELAY ??= '0';
