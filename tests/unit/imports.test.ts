import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { findCircle, importGraph, reachableFrom } from '../support/import-graph.ts';

const graph = importGraph();
const { devDependencies } = JSON.parse(
  readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
) as { devDependencies: Record<string, string> };

/** What `npm start` runs, processes of their own included; Astro finds the pages by itself. */
const ENTRIES = [...graph.keys()].filter(
  (file) =>
    ['scripts/start.ts', 'scripts/build.ts', 'scripts/build/pages.ts', 'astro.config.mjs'].includes(file) ||
    file.startsWith('src/pages/'),
);
const forEditors = (entries: readonly string[]) =>
  [...reachableFrom(entries, graph)].filter((name) => name in devDependencies);

test('no file imports itself through others', () => {
  expect(findCircle(graph)).toEqual([]);
});

test('a circle is found', () => {
  const planted = new Map([...graph, ['src/model/fold.ts', ['src/search/search.ts']]]);
  expect(findCircle(planted)).toContain('src/search/search.ts');
});

test('building and serving need no package that is for editors and tests', () => {
  expect(forEditors(ENTRIES)).toEqual([]);
});

test('such a package is found', () => {
  expect(forEditors(['scripts/import/pdf-file.ts'])).toContain('unpdf');
});
