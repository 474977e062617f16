import { globSync, readFileSync } from 'node:fs';
import { basename, dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const FILES = globSync('src/**/*.{ts,astro}', { cwd: ROOT }).map((file) => file.replaceAll('\\', '/'));

/** Each room and the rooms that it may take from, besides itself. */
const VIEWS = ['model', 'labels', 'search', 'diagrams', 'exports', 'slides', 'styles'];
const MAY_TAKE: Record<string, readonly string[]> = {
  model: ['labels'],
  labels: ['model'],
  styles: [],
  search: ['model', 'labels'],
  diagrams: ['model', 'labels', 'styles'],
  exports: ['model', 'labels', 'styles'],
  slides: ['model', 'labels', 'styles', 'diagrams'],
  client: VIEWS,
  site: VIEWS,
  components: [...VIEWS, 'site', 'client'],
  layouts: [...VIEWS, 'site', 'components', 'client'],
  pages: [...VIEWS, 'site', 'components', 'layouts', 'client'],
  authoring: ['model', 'labels'],
};

interface Import {
  readonly file: string;
  readonly from: string;
}

const IMPORTS: Import[] = FILES.flatMap((file) =>
  [...readFileSync(join(ROOT, file), 'utf8').matchAll(/\b(?:from|import)\s*\(?\s*['"]([^'"\n]+)['"]/gu)].map(
    (found) => ({ file, from: found[1] as string }),
  ),
);

/** `model` for `src/model/duty.ts` and, seen from a file, for `../model/duty.ts`. */
const roomOf = (path: string): string => path.split('/')[1] ?? '';
const targetOf = ({ file, from }: Import): string =>
  normalize(join(dirname(file), from)).replaceAll('\\', '/');
const shown = ({ file, from }: Import): string => `${file} imports ${from}`;
const wrong = (holds: (one: Import) => boolean): string[] => IMPORTS.filter((one) => !holds(one)).map(shown);
const isOwn = ({ from }: Import): boolean => from.startsWith('.');

describe('the house', () => {
  test('every file is in a room that is known here', () => {
    const rooms = [...Object.keys(MAY_TAKE), 'content.config.ts', 'env.d.ts'];
    expect(FILES.filter((file) => !rooms.includes(roomOf(file)))).toEqual([]);
  });

  test('imports run one way', () => {
    expect(
      wrong((one) => {
        const room = roomOf(one.file);
        const allowed = MAY_TAKE[room];
        if (!isOwn(one) || !allowed) return true;
        const target = targetOf(one);
        return target.startsWith('src/') && [room, ...allowed].includes(roomOf(target));
      }),
    ).toEqual([]);
  });

  test('labels take nothing but types, so that every room may use them', () => {
    const values = FILES.filter((file) => roomOf(file) === 'labels').flatMap((file) =>
      [...readFileSync(join(ROOT, file), 'utf8').matchAll(/^import (?!type ).*$/gmu)]
        .map(([line]) => line)
        .filter((line) => !/from '\.\/[a-z-]+\.ts'/u.test(line))
        .map((line) => `${file}: ${line}`),
    );
    expect(values).toEqual([]);
  });

  test('imports within the project name the file whole', () => {
    expect(
      wrong((one) => !isOwn(one) || /\.(?:ts|astro|css|svg|json|woff2)(?:\?\w+)?$/u.test(one.from)),
    ).toEqual([]);
  });

  test('the model is pure: no Node, no Astro, no d3', () => {
    expect(wrong((one) => roomOf(one.file) !== 'model' || !/^(?:node:|astro|d3)/u.test(one.from))).toEqual(
      [],
    );
  });

  test('search, diagrams, slides and client, which run in browsers, take nothing of Node', () => {
    expect(
      wrong(
        (one) =>
          !['search', 'diagrams', 'slides', 'client'].includes(roomOf(one.file)) ||
          !/^(?:node:|astro)/u.test(one.from),
      ),
    ).toEqual([]);
  });

  test('only the site reads the content collection, and no MDX is imported past its check', () => {
    const mayRead = ({ file }: Import) => roomOf(file) === 'site' || file === 'src/content.config.ts';
    expect(wrong((one) => one.from !== 'astro:content' || mayRead(one))).toEqual([]);
    expect(wrong(({ from }) => !/\.mdx?(?:\?\w+)?$/u.test(from))).toEqual([]);
  });

  test('files are named alike: kebab-case.ts, PascalCase.astro (pages bear their address)', () => {
    const kebab = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.config|\.d)?\.ts$/u;
    const pascal = /^(?:[A-Z][a-z0-9]*)+\.astro$/u;
    expect(
      FILES.filter((file) => roomOf(file) !== 'pages').filter(
        (file) => !(file.endsWith('.ts') ? kebab : pascal).test(basename(file)),
      ),
    ).toEqual([]);
  });

  test('what pages fetch when asked is fetched by what tells the reader and can try again', () => {
    /** What is fetched without being asked for, or by the worker, which answers pages. */
    const OWN = /client\/(?:loading|fetched|site|offline\/\w+)\.ts$/u;
    const silent = (file: string, code: string) =>
      [...code.matchAll(/^.*(?:\bimport|\bfetch)\(.*$/gmu)]
        .map(([line]) => `${file}: ${line.trim()}`)
        .filter((line) => !/repeatable\(\(\) => import\(/u.test(line));
    const planted = "const { a } = await import('./a.ts');\nawait fetch('a');";
    expect(silent('planted', planted)).toHaveLength(2);
    expect(
      FILES.filter((file) => roomOf(file) === 'client' && !OWN.test(file)).flatMap((file) =>
        silent(file, readFileSync(join(ROOT, file), 'utf8')),
      ),
    ).toEqual([]);
  });
});
