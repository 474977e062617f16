/** Vite's own helper for `import()` also fetches style sheets and reports faults: a third of what a page here runs as it opens. */
const HELPER = '\0vite/preload-helper.js';

const code = (base: string) => `
export const __vitePreload = (load, files = []) => {
  for (const file of files) {
    const href = ${JSON.stringify(base)} + file;
    if (!document.querySelector(\`[href="\${href}"]\`))
      document.head.append(Object.assign(document.createElement('link'), { rel: 'modulepreload', href }));
  }
  return load();
};`;

/** What every page runs names no files to fetch ahead: it asks for few, which are made so that they need few others. */
const resolveDependencies = (_file: string, files: string[], { hostId }: { readonly hostId: string }) =>
  hostId.includes('Base.astro') ? [] : files;

/** Code that is fetched on demand comes with the files that it needs, all at once; no such code of ours has styles. */
export function leanPreload() {
  let base = '/';
  return {
    name: 'lean-preload',
    enforce: 'pre' as const,
    config: () => ({ build: { modulePreload: { resolveDependencies } } }),
    configResolved(config: { readonly base: string }) {
      base = config.base;
    },
    load: (id: string) => (id === HELPER ? code(base) : null),
  };
}
