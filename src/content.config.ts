import { defineCollection } from 'astro:content';
import { pathToFileURL } from 'node:url';
import { glob, type Loader } from 'astro/loaders';
import { commentarySchema } from './model/schemas/commentary.ts';
import { siteConfig } from './site/site.config.ts';

const files = glob({
  base: pathToFileURL(`${siteConfig.contentFolder}/regulations/`),
  pattern: '*/articles/*.mdx',
  generateId: ({ entry }) => entry.replace(/\.mdx$/u, ''),
  retainBody: false,
});

/** What Astro has kept of an earlier build may be of another content folder. */
const load: Loader['load'] = async (context) => {
  context.store.clear();
  await files.load(context);
};

/**
 * Only what Astro renders is a collection: the commentary, one MDX file an article. The words and our reading of them
 * are read by `src/site/library.ts`, which knows their lines and can name every fault.
 */
const commentary = defineCollection({ loader: { name: 'commentary', load }, schema: commentarySchema });

export const collections = { commentary };
