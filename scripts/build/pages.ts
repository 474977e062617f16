/** Makes the site's pages in OUT_DIR: a process of its own, so that its memory is free when they stand. */
import { build } from 'astro';

await build({ logLevel: 'warn', ...(process.env.OUT_DIR ? { outDir: process.env.OUT_DIR } : {}) });
