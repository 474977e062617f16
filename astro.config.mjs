import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { commentaryGuard } from './scripts/commentary-guard.ts';
import { leanPreload } from './scripts/lean-preload.ts';
import { pageWriter } from './scripts/page-writer.ts';
import { palettePlugin } from './scripts/palette-plugin.ts';
import { sitemap } from './scripts/sitemap.ts';
import { watchContent } from './scripts/watch-content.ts';
import { OLDEST_BROWSERS } from './src/site/browsers.ts';
import { MDX_FEATURES } from './src/site/mdx-tree.ts';
import { siteConfig } from './src/site/site.config.ts';

/**
 * What makes the pages runs here and keeps its syntax; lowered to the oldest browsers, private fields cost a look-up each.
 * Astro takes no `build` of this environment from its configuration, so that a plugin says it.
 */
const modernPages = {
  name: 'modern-pages',
  configEnvironment(name, environment) {
    // Put in place, for what is returned would be added to the list of browsers.
    if (name === 'prerender') environment.build = { ...environment.build, target: 'esnext' };
  },
};

export default defineConfig({
  site: siteConfig.origin,
  base: siteConfig.basePath,
  output: 'static',
  trailingSlash: 'always',
  // Pages are made of data that is read already; several at once keep the disk from being waited for.
  build: { format: 'directory', inlineStylesheets: 'never', concurrency: 8 },
  // The default, 'jsx', drops the space at a line break between words and an inline element.
  compressHTML: true,
  prerenderConflictBehavior: 'error',
  // Commentary is typed as it is to be read; nothing may turn one character into another.
  markdown: { processor: satteri({ features: MDX_FEATURES }), syntaxHighlight: false },
  integrations: [mdx(), watchContent(), pageWriter(), sitemap()],
  server: { port: siteConfig.port },
  devToolbar: { enabled: false },
  // Nothing inline: the content security policy allows no inline script or style.
  vite: {
    plugins: [palettePlugin(), commentaryGuard(), leanPreload(), modernPages],
    build: {
      // The folder is new, and what is no page is being written into it.
      emptyOutDir: false,
      // The oldest browsers that the site is for: newer syntax, nesting, ranges and light-dark() become what they know.
      target: OLDEST_BROWSERS,
      cssTarget: OLDEST_BROWSERS,
      assetsInlineLimit: 0,
      cssMinify: 'lightningcss',
      rolldownOptions: {
        output: {
          // What every page needs of the shared modules is one file, and what the parts share that come with the first touch
          // another: each request costs a phone its headers.
          codeSplitting: {
            groups: [
              { name: 'shared', test: /preload-helper|client\/(element|loading)\.ts/ },
              { name: 'parts', test: /client\/(storage|reading-place|my-organ|single-keys|fetched)\.ts/ },
            ],
          },
        },
        // Astro marks commentary with a directive for itself, of which the bundler says for each file that it means nothing to it.
        onLog(level, log, handle) {
          if (log.code === 'MODULE_LEVEL_DIRECTIVE' && log.message.includes('"use astro:')) return;
          handle(level, log);
        },
      },
    },
  },
});
