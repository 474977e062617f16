import { defineConfig } from 'vitest/config';

/**
 * `unit` holds the model and what is built on it, `content` the real text and reading, `site` the built site in a
 * browser (one browser and one server for all files, one file at a time: the measurements must not disturb each other).
 */
export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', include: ['tests/unit/**/*.test.ts'], testTimeout: 30_000 } },
      { test: { name: 'content', include: ['tests/content/**/*.test.ts'], testTimeout: 30_000 } },
      {
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          globalSetup: ['tests/site/support/global-setup.ts'],
          fileParallelism: false,
          sequence: { groupOrder: 1 },
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // What a browser does on a busy machine is a matter of moments; a second try is named in the report.
          retry: 1,
        },
      },
    ],
  },
});
