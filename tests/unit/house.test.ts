import { globSync, readFileSync } from 'node:fs';
import { basename, dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
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
const isOwn = ({ from }: Import): boolean => from.startsWith('.');

/** The rules of imports, and imports planted to break them. */
const RULES: readonly (readonly [
  rule: string,
  holds: (one: Import) => boolean,
  planted: readonly Import[],
])[] = [
  [
    'imports run one way',
    (one) => {
      const room = roomOf(one.file);
      const allowed = MAY_TAKE[room];
      if (!isOwn(one) || !allowed) return true;
      const target = targetOf(one);
      return target.startsWith('src/') && [room, ...allowed].includes(roomOf(target));
    },
    [
      { file: 'src/model/a.ts', from: '../site/urls.ts' },
      { file: 'src/search/a.ts', from: '../../scripts/a.ts' },
    ],
  ],
  [
    'imports within the project name the file whole',
    (one) => !isOwn(one) || /\.(?:ts|astro|css|svg|json|woff2)(?:\?\w+)?$/u.test(one.from),
    [{ file: 'src/model/a.ts', from: './duty' }],
  ],
  [
    'the model is pure: no Node, no Astro, no d3',
    (one) => roomOf(one.file) !== 'model' || !/^(?:node:|astro|d3)/u.test(one.from),
    ['node:fs', 'astro:assets', 'd3'].map((from) => ({ file: 'src/model/a.ts', from })),
  ],
  [
    'search, diagrams, slides and client, which run in browsers, take nothing of Node',
    (one) =>
      !['search', 'diagrams', 'slides', 'client'].includes(roomOf(one.file)) ||
      !/^(?:node:|astro)/u.test(one.from),
    [{ file: 'src/client/a.ts', from: 'node:path' }],
  ],
  [
    'only the site reads the commentary that is rendered',
    (one) => one.from !== 'virtual:commentary' || roomOf(one.file) === 'site',
    [{ file: 'src/pages/a.astro', from: 'virtual:commentary' }],
  ],
  [
    'no MDX is imported past its check',
    ({ from }) => !/\.mdx?(?:\?\w+)?$/u.test(from),
    [{ file: 'src/site/a.ts', from: '../../content/a.mdx' }],
  ],
];

/** Values that a file exports and no other file names. Types may be there for the reader. */
function unusedExports(files: ReadonlyMap<string, string>): string[] {
  const words = [...files].map(([file, code]) => [file, new Set(code.match(/[\w$]+/gu))] as const);
  return [...files]
    .filter(([file]) => file.startsWith('src/') && roomOf(file) !== 'pages')
    .flatMap(([file, code]) =>
      [...code.matchAll(/^export (?:async )?(?:const|function\*?|class) (\w+)/gmu)]
        .map(([, name = '']) => name)
        .filter((name) => !words.some(([other, used]) => other !== file && used.has(name)))
        .map((name) => `${file}: ${name}`),
    );
}

/** A file that is longer is not read at once. */
const MOST_LINES = 200;
const tooLong = (files: ReadonlyMap<string, string>): string[] =>
  [...files].filter(([, code]) => code.split('\n').length > MOST_LINES + 1).map(([file]) => file);

/** A function that is longer does several things. */
const MOST_LINES_OF_FUNCTION = 50;
/** Still to be split. */
const LONG = ['src/client/one-file/main.ts: start'];
function longFunctions(files: ReadonlyMap<string, string>): string[] {
  return [...files].flatMap(([file, code]) => {
    const source = ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true);
    const lineAt = (place: number) => source.getLineAndCharacterOfPosition(place).line;
    const within = (node: ts.Node): string[] => {
      const length = lineAt(node.end) - lineAt(node.getStart()) + 1;
      const isLong = ts.isFunctionLike(node) && length > MOST_LINES_OF_FUNCTION;
      const name = isLong && (node.name ?? (node.parent as ts.NamedDeclaration).name)?.getText();
      const inner: string[] = [];
      ts.forEachChild(node, (child) => {
        inner.push(...within(child));
      });
      return isLong ? [`${file}: ${name || 'unnamed'}`, ...inner] : inner;
    };
    return within(source);
  });
}

const read = (files: readonly string[]) =>
  new Map(files.map((file) => [file.replaceAll('\\', '/'), readFileSync(join(ROOT, file), 'utf8')] as const));

describe('the house', () => {
  test('every file is in a room that is known here', () => {
    const rooms = [...Object.keys(MAY_TAKE), 'env.d.ts'];
    expect(FILES.filter((file) => !rooms.includes(roomOf(file)))).toEqual([]);
  });

  test.each(RULES)('%s, and an import that breaks it is found', (_, holds, planted) => {
    expect(IMPORTS.filter((one) => !holds(one)).map(shown)).toEqual([]);
    expect(planted.filter(holds)).toEqual([]);
  });

  test('what is exported is used elsewhere', () => {
    const code = globSync(['{src,scripts,tests}/**/*.{ts,astro}', 'astro.config.mjs'], { cwd: ROOT });
    expect(unusedExports(read(code))).toEqual([]);
    const planted = [
      ['src/model/a.ts', 'export const used = 1;\nexport const unused = 1;'],
      ['src/model/b.ts', "import { used } from './a.ts';"],
    ] as const;
    expect(unusedExports(new Map(planted))).toEqual(['src/model/a.ts: unused']);
  });

  test('no file is too long to be read at once', () => {
    expect(tooLong(read(globSync('{src,scripts}/**/*.{ts,astro,css}', { cwd: ROOT })))).toEqual([]);
    expect(tooLong(new Map([['src/model/a.ts', 'a\n'.repeat(MOST_LINES + 1)]]))).toEqual(['src/model/a.ts']);
  });

  test('no function is too long to be understood at once', () => {
    const long = longFunctions(read(globSync('{src,scripts}/**/*.ts', { cwd: ROOT })));
    expect(long.filter((one) => !LONG.some((known) => one.endsWith(known)))).toEqual([]);
    const planted = `const short = () => 1;\nfunction planted() {${'\n'.repeat(MOST_LINES_OF_FUNCTION)}}`;
    expect(longFunctions(new Map([['src/model/a.ts', planted]]))).toEqual(['src/model/a.ts: planted']);
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
