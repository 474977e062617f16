/**
 * Makes the site's pages in a folder: a process of its own, so that its memory is free when they are made. It loads what it
 * needs at once and begins when it learns where, so that loading and the check of the content go on side by side.
 */
import { once } from 'node:events';
import { join } from 'node:path';
import { build } from 'astro';
// Astro loads the configuration when it begins, and has then all that this takes.
import '../../astro.config.mjs';
import { HANDED_OVER } from '../../src/site/handed-over.ts';
import { endInOrder } from '../run.ts';
import { ALL, HANDED } from './page-process.ts';

endInOrder();
// Keeps the process alive until the start message arrives.
process.channel?.ref();
const [outDir] = (await once(process, 'message')) as [string];
process.env[HANDED_OVER] = join(outDir, HANDED);
await build({ logLevel: 'warn', outDir });
process.send?.(ALL, () => process.exit(0));
