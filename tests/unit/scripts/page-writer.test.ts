/** Pages are written regulation by regulation, and one is reported once all of its pages are there, as '' what is of none. */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroPrerenderer } from 'astro';
import { afterEach, expect, test } from 'vitest';
import { BUNDLED } from '../../../scripts/build/page-process.ts';
import { pageWriter } from '../../../scripts/page-writer.ts';

const folder = mkdtempSync(join(tmpdir(), 'pages-'));
const realSend: unknown = process.send;
afterEach(() => {
  Reflect.set(process, 'send', realSend);
  rmSync(folder, { recursive: true, force: true });
});

const page = (route: string, pathname: string) => ({ route: { route, type: 'page' }, pathname });
const PATHS = [
  page('/[doc]/[...place]', '/luat-a/dieu-1/'),
  page('/[doc]/[...place]', '/luat-b/dieu-1/'),
  page('/co-quan', '/co-quan/'),
  page('/[doc]/[...place]', '/luat-a/dieu-2/'),
];

/** The writer in the place of Astro's own way to make pages. */
function writer(): AstroPrerenderer {
  const own = {
    name: 'own',
    getStaticPaths: async () => PATHS,
    render: async () => new Response('<html></html>'),
  } as unknown as AstroPrerenderer;
  let made = own;
  const { hooks } = pageWriter() as unknown as { hooks: Record<string, (given: unknown) => void> };
  hooks['astro:config:done']?.({ config: { outDir: pathToFileURL(`${folder}/`) } });
  hooks['astro:build:start']?.({
    setPrerenderer: (make: (own: AstroPrerenderer) => AstroPrerenderer) => {
      made = make(own);
    },
  });
  return made;
}

/** The paths in the writer's order, and what has been reported after each page, made in the order of `arranged`. */
async function report(arranged: (paths: typeof PATHS) => typeof PATHS): Promise<[string, string[]][]> {
  const reported: string[] = [];
  // The runner of tests speaks through the same line.
  Reflect.set(process, 'send', (...message: unknown[]) =>
    typeof message[0] === 'string'
      ? reported.push(message[0]) > 0
      : typeof realSend === 'function' && Reflect.apply(realSend, process, message),
  );
  const { getStaticPaths, render } = writer();
  const after: [string, string[]][] = [];
  for (const { route, pathname } of arranged((await getStaticPaths()) as unknown as typeof PATHS)) {
    const request = new Request(`http://localhost${pathname}`);
    await render(request, { routeData: route } as unknown as Parameters<typeof render>[1]);
    expect(existsSync(join(folder, pathname, 'index.html'))).toBe(true);
    after.push([pathname, [...reported]]);
  }
  return after;
}

test('pages of none come first, then each regulation, reported with its last page', async () => {
  expect(await report((paths) => paths)).toEqual([
    ['/co-quan/', [BUNDLED, '']],
    ['/luat-a/dieu-1/', [BUNDLED, '']],
    ['/luat-a/dieu-2/', [BUNDLED, '', 'luat-a']],
    ['/luat-b/dieu-1/', [BUNDLED, '', 'luat-a', 'luat-b']],
  ]);
});

test('no regulation is reported before the pages of none are made', async () => {
  expect(await report((paths) => paths.toReversed())).toEqual([
    ['/luat-b/dieu-1/', [BUNDLED]],
    ['/luat-a/dieu-2/', [BUNDLED]],
    ['/luat-a/dieu-1/', [BUNDLED]],
    ['/co-quan/', [BUNDLED, 'luat-b', 'luat-a', '']],
  ]);
});
