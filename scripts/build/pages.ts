/**
 * Makes the site's pages in OUT_DIR: a process of its own, so that its memory is free when they stand. It loads what it
 * needs at once and begins when it is told to, so that loading and the check of the content go on side by side; when
 * its input ends without a word, the content was not sound and there is nothing to do.
 */
import { text } from 'node:stream/consumers';
import { build } from 'astro';
import { BEGIN } from '../run.ts';

if ((await text(process.stdin)) === BEGIN) {
  await build({ logLevel: 'warn', ...(process.env.OUT_DIR ? { outDir: process.env.OUT_DIR } : {}) });
}
