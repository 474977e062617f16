import { globSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const IMPORT = /\b(?:from|import)\s*\(?\s*['"]([^'"\n]+)['"]/gu;
const OF_TYPES = /^(?:import|export) type [^;]*;/gmu;

/** What each file imports at run time: files of the project by their path from its root, packages by their name. */
export type ImportGraph = ReadonlyMap<string, readonly string[]>;

/** The imports of all code of the project; those of types alone, which are gone at run time, are left out. */
export function importGraph(): ImportGraph {
  const files = globSync(['src/**/*.{ts,astro}', 'scripts/**/*.{ts,mjs}', '*.config.{ts,mjs}'], {
    cwd: ROOT,
  });
  return new Map(
    files.map((file) => {
      const path = file.replaceAll('\\', '/');
      const code = readFileSync(join(ROOT, file), 'utf8').replace(OF_TYPES, '');
      return [path, [...code.matchAll(IMPORT)].map(([, from = '']) => target(path, from))];
    }),
  );
}

/** One circle of imports, or none. */
export function findCircle(graph: ImportGraph): string[] {
  const done = new Set<string>();
  const visit = (file: string, path: readonly string[]): string[] => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
    if (done.has(file)) return [];
    for (const next of graph.get(file) ?? []) {
      const circle = visit(next, [...path, file]);
      if (circle.length > 0) return circle;
    }
    done.add(file);
    return [];
  };
  for (const file of graph.keys()) {
    const circle = visit(file, []);
    if (circle.length > 0) return circle;
  }
  return [];
}

/** All that some files import, directly or through others. */
export function reachableFrom(entries: readonly string[], graph: ImportGraph): Set<string> {
  const reached = new Set(entries);
  for (const file of reached) for (const next of graph.get(file) ?? []) reached.add(next);
  return reached;
}

function target(file: string, from: string): string {
  if (from.startsWith('.')) return posix.join(posix.dirname(file), from.replace(/\?\w+$/u, ''));
  return from
    .split('/')
    .slice(0, from.startsWith('@') ? 2 : 1)
    .join('/');
}
