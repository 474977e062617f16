import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { commentarySchema } from './model/schemas.ts';

/**
 * Only what Astro renders is a collection: the commentary, one MDX file an article. The words and our reading of them
 * are read by `src/site/library.ts`, which knows their lines and can name every fault.
 */
const commentary = defineCollection({
  loader: glob({
    base: process.env.CONTENT_DIR ? `${process.env.CONTENT_DIR}/regulations` : 'content/regulations',
    pattern: '*/articles/*.mdx',
    generateId: ({ entry }) => entry.replace(/\.mdx$/u, ''),
  }),
  schema: commentarySchema,
});

export const collections = { commentary };
