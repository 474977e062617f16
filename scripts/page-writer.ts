import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { siteConfig } from '../src/site/site.config.ts';
import { BUNDLED } from './build/page-process.ts';

/** A line is printed after so many pages: none for a small site, one every few seconds for a large one. */
const STEP = 1000;
/** After so many pages others have their turn. */
const TURN = 16;

/**
 * Makes the pages regulation by regulation, after those of none, and tells the process that waits for them when all of one
 * are there, so that it can go on with these. Writes them itself, for Astro does not say when it has; says how far a
 * build is, in place of Astro's own line for each page.
 */
export function pageWriter(): AstroIntegration {
  let folder = '';
  return {
    name: 'page-writer',
    hooks: {
      'astro:config:done': ({ config }) => {
        folder = fileURLToPath(config.outDir);
      },
      'astro:build:start': ({ setPrerenderer }) => setPrerenderer((own) => writing(own, folder)),
    },
  };
}

type Render = AstroPrerenderer['render'];
type Path = Awaited<ReturnType<AstroPrerenderer['getStaticPaths']>>[number];

function writing(own: AstroPrerenderer, folder: string): AstroPrerenderer {
  let all = 0;
  let made = 0;
  /** How many pages of each regulation are still to be made. */
  const left = new Map<string, number>();
  const done: string[] = [];
  /** Page follows page without a turn for what is sent, or packed on other threads; so they wait for one now and then. */
  let turn: Promise<void> = Promise.resolve();
  const count = (doc: string) => {
    if (++made % STEP === 0) console.log(`  ${made} of ${all} pages and files`);
    const still = (left.get(doc) ?? 0) - 1;
    left.set(doc, still);
    if (still === 0) done.push(doc);
    // What is of no regulation counts as a part of each.
    if (!left.get('')) for (const one of done.splice(0)) process.send?.(one);
    if (made % TURN === 0) turn = setImmediate();
  };
  const getStaticPaths = async () => {
    process.send?.(BUNDLED);
    const paths = await own.getStaticPaths();
    all = paths.length;
    const groups = Map.groupBy(paths, ({ route, pathname }) => docOf(route, pathname));
    for (const [doc, { length }] of groups) left.set(doc, length);
    const shared = groups.get('') ?? [];
    groups.delete('');
    return [shared, ...groups.values()].flat();
  };
  const render: Render = async (request, options) => {
    const { routeData } = options;
    const path = decodeURI(new URL(request.url).pathname.slice(siteConfig.basePath.length));
    await turn;
    const rendered = await own.render(request, options);
    const response = rendered instanceof Response ? rendered : rendered.response;
    const file = join(folder, fileOf(routeData, path));
    mkdirSync(dirname(file), { recursive: true });
    // Where a file of `public/` has the same name, this is an error.
    writeFileSync(file, new Uint8Array(await response.arrayBuffer()), { flag: 'wx' });
    count(docOf(routeData, path));
    // Of an answer without content Astro makes no file.
    return new Response(null);
  };
  return { ...own, getStaticPaths, render };
}

/** The regulation that a page is of, or nothing. */
const docOf = ({ route }: Path['route'], path: string): string =>
  route.startsWith('/[doc]') ? (path.split('/').find(Boolean) ?? '') : '';

function fileOf({ type, route }: Path['route'], path: string): string {
  if (type !== 'page') return path.replace(/\/$/u, '');
  return route === '/404' ? '404.html' : `${path}index.html`;
}
