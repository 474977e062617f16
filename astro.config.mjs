import { defineConfig } from 'astro/config';
import { pageProgress } from './scripts/page-progress.ts';
import { palettePlugin } from './scripts/palette-plugin.ts';
import { sitemap } from './scripts/sitemap.ts';
import { watchContent } from './scripts/watch-content.ts';
import { siteConfig } from './src/site/site.config.ts';

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
  integrations: [watchContent(), pageProgress(), sitemap()],
  server: { port: siteConfig.port },
  devToolbar: { enabled: false },
  // Nothing inline: the content security policy allows no inline script or style.
  vite: {
    plugins: [palettePlugin()],
    build: {
      // The oldest browsers that the style sheets are lowered for: nesting, ranges and light-dark() become what they know.
      cssTarget: ['chrome100', 'safari15.4', 'firefox100'],
      assetsInlineLimit: 0,
      cssMinify: 'lightningcss',
      rolldownOptions: {
        output: {
          // What every page needs of the shared modules is one file: each request costs a phone its headers.
          codeSplitting: {
            groups: [{ name: 'shared', test: /preload-helper|client\/(storage|element|loading)\.ts/ }],
          },
        },
      },
    },
  },
});
