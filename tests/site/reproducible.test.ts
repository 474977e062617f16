/** The same content gives the same bytes, wherever, whenever and by whomever the site is built. */
import { execFileSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { contentDate } from '../../src/site/content-date.ts';
import { DIST } from './support/built-pages.ts';
import { treeOf } from './support/file-tree.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const parent = mkdtempSync(join(tmpdir(), 'quy chế khác '));
const copy = join(parent, 'sổ tay');
/** Put in place in another order than they were. */
const PARTS = ['tsconfig.json', 'src', 'scripts', 'public', 'package.json', 'content', 'astro.config.mjs'];

/** The environment without what the test runner puts into it, by which a build takes itself for one of development. */
const OUTSIDE = Object.fromEntries(
  Object.entries(process.env).filter(
    ([name]) => !/^(?:NODE_ENV|MODE|DEV|PROD|SSR|BASE_URL|TEST|VITEST\w*|VITE_\w+)$/u.test(name),
  ),
);

beforeAll(() => {
  for (const part of PARTS) cpSync(join(ROOT, part), join(copy, part), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'), 'junction');
  const umask = process.umask(0o077);
  execFileSync(process.execPath, ['scripts/build.ts'], {
    cwd: copy,
    env: {
      ...OUTSIDE,
      TZ: process.env.TZ === 'America/New_York' ? 'Asia/Ho_Chi_Minh' : 'America/New_York',
      LANG: 'tr_TR.UTF-8',
      LC_ALL: 'C',
      // A copy has no history to read the day from.
      SOURCE_DATE_EPOCH: String(Date.parse(contentDate(join(ROOT, 'content'))) / 1000),
    },
    stdio: 'pipe',
  });
  process.umask(umask);
}, 180_000);
afterAll(() => rmSync(parent, { recursive: true, force: true }));

const differing = (a: Record<string, string>, b: Record<string, string>) =>
  [...new Set([...Object.keys(a), ...Object.keys(b)])].filter((file) => a[file] !== b[file]);

test('another folder, time zone, language, file order and mask of rights give the same bytes', () => {
  expect(differing(treeOf(DIST), treeOf(join(copy, 'dist')))).toEqual([]);
});

test('one byte that differs is seen', () => {
  appendFileSync(join(copy, 'dist', 'index.html'), ' ');
  expect(differing(treeOf(DIST), treeOf(join(copy, 'dist')))).toEqual(['index.html']);
});
