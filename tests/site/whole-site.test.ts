/** A build never harms the site that is there: whatever ends it, the site is whole, the old one or the new one. */
import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import {
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveSite } from '../../scripts/server.ts';
import { writeSmallContent } from '../support/small-content.ts';
import { treeOf } from './support/file-tree.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const parent = mkdtempSync(join(tmpdir(), 'whole-site-'));
const dist = join(parent, 'dist');
const BUILD = ['--import', './scripts/compile-cache.mjs', 'scripts/build.ts'];

function contentOf(words: string): string {
  const folder = join(parent, createHash('sha256').update(words).digest('hex').slice(0, 8), 'content');
  writeSmallContent(folder, words);
  return folder;
}
const FIRST = contentOf('Quy chế này quy định việc thứ nhất.');
const SECOND = contentOf('Quy chế này quy định việc thứ hai.');

/** Starts a build into `dist`, by `limits` of a shell where there are any. */
function build(content: string, limits = ''): ChildProcess {
  const env = { ...process.env, CONTENT_DIR: content, OUT_DIR: dist, SITE_URL: 'https://mau.example' };
  const options = { cwd: ROOT, env, stdio: 'ignore' } as const;
  if (!limits) return spawn(process.execPath, BUILD, options);
  return spawn('sh', ['-c', `${limits}; exec "$0" "$@"`, process.execPath, ...BUILD], options);
}
const codeOf = async (child: ChildProcess): Promise<number | null> => (await once(child, 'exit'))[0];

/** The processes that a process has started. */
const childrenOf = (pid: number): number[] =>
  globSync(`/proc/${pid}/task/*/children`).flatMap((file) =>
    readFileSync(file, 'utf8').split(' ').filter(Boolean).map(Number),
  );
const lives = (pid: number): boolean => existsSync(`/proc/${pid}`);

let first: Record<string, string>;
let second: Record<string, string>;
let duration: number;

beforeAll(async () => {
  if ((await codeOf(build(SECOND))) !== 0) throw new Error('the small site was not built');
  second = treeOf(dist);
  const started = performance.now();
  if ((await codeOf(build(FIRST))) !== 0) throw new Error('the small site was not built');
  duration = performance.now() - started;
  first = treeOf(dist);
}, 600_000);
afterAll(() => rmSync(parent, { recursive: true, force: true }));

describe('the site that is there', () => {
  test('the comparison sees a page that is missing or cut short', () => {
    expect(first).not.toEqual(second);
    const page = join(dist, '01-mau', 'dieu-1', 'index.html');
    const whole = readFileSync(page);
    writeFileSync(page, whole.subarray(0, -1));
    expect(treeOf(dist)).not.toEqual(first);
    rmSync(page);
    expect(treeOf(dist)).not.toEqual(first);
    writeFileSync(page, whole);
    expect(treeOf(dist)).toEqual(first);
  });

  test('is whole after builds killed at ten moments, and a build after them is not blocked', async () => {
    for (let i = 0; i < 10; i++) {
      const child = build(SECOND);
      const ended = codeOf(child);
      await sleep(((i + Math.random()) / 10) * duration * 1.02);
      const started = process.platform === 'linux' ? childrenOf(child.pid as number) : [];
      child.kill('SIGKILL');
      await ended;
      expect([first, second]).toContainEqual(treeOf(dist));
      for (let waits = 0; started.some(lives) && waits < 50; waits++) await sleep(100);
      expect(started.filter(lives)).toEqual([]);
    }
    expect(await codeOf(build(FIRST))).toBe(0);
    expect(treeOf(dist)).toEqual(first);
  }, 600_000);

  test.skipIf(process.platform === 'win32')(
    'is as it was when files cannot be written, and when content is faulty',
    async () => {
      // As on a full disk: no file can grow beyond 32 kB.
      expect(await codeOf(build(SECOND, 'ulimit -f 32'))).not.toBe(0);
      expect(treeOf(dist)).toEqual(first);
      const faulty = contentOf('Việc thứ ba.');
      writeFileSync(join(faulty, 'regulations', '01-mau', 'regulation.yaml'), 'id: 01-mau\n');
      expect(await codeOf(build(faulty))).toBe(1);
      expect(treeOf(dist)).toEqual(first);
    },
    300_000,
  );

  test('is whole after two builds at once', async () => {
    expect(await Promise.all([codeOf(build(SECOND)), codeOf(build(SECOND))])).toEqual([0, 0]);
    expect(treeOf(dist)).toEqual(second);
  }, 300_000);

  test('loses no request while it is built anew, from content that has moved', async () => {
    const moved = join(parent, 'moved');
    mkdirSync(moved);
    renameSync(FIRST, join(moved, 'content'));
    const server = await serveSite({ folder: dist, base: '/', port: 0 });
    const ended = codeOf(build(join(moved, 'content')));
    const going = { on: true };
    void ended.then(() => sleep(100)).then(() => Object.assign(going, { on: false }));
    const statuses = new Map<number, number>();
    while (going.on) {
      const { status } = await fetch(`${server.address}01-mau/dieu-1/`);
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
    }
    await server.close();
    expect(await ended).toBe(0);
    expect([...statuses.keys()]).toEqual([200]);
    expect(treeOf(dist)).toEqual(first);
  }, 300_000);
});
