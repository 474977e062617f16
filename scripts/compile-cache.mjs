/* Loaded before a command's own modules: TypeScript once stripped and code once compiled are kept for the next run. */
import module from 'node:module';
import { fileURLToPath } from 'node:url';

module.enableCompileCache?.(fileURLToPath(new URL('../node_modules/.cache/compiled', import.meta.url)));
