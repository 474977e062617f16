/** An import that works on and on, or needs more memory than there is, ends with a sentence; nothing is written. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'clock-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Imports a small text with a reader whose file system does as `readFile` says. */
function run(readFile: string, ...options: string[]) {
  const path = join(folder, 'a.txt');
  writeFileSync(path, 'Điều 1. Phạm vi\n1. Một.\n');
  const planted = join(folder, 'planted.mjs');
  writeFileSync(
    planted,
    `import { syncBuiltinESMExports } from 'node:module';
     import files from 'node:fs/promises';
     const read = files.readFile;
     files.readFile = (path, ...more) => (String(path).endsWith('a.txt') ? (${readFile}) : read(path, ...more));
     syncBuiltinESMExports();`,
  );
  return spawnSync(process.execPath, ['scripts/import.ts', path, '--id', 'qc-cham', ...options], {
    encoding: 'utf8',
    env: {
      ...process.env,
      CONTENT_DIR: join(folder, 'content'),
      NODE_OPTIONS: `--import ${pathToFileURL(planted).href} --max-old-space-size=64`,
    },
  });
}
const written = () => existsSync(join(folder, 'content', 'regulations', 'qc-cham'));

test('one that never ends', () => {
  const started = performance.now();
  const { status, stderr } = run('(() => { for (;;); })()', '--seconds', '2');
  expect(performance.now() - started).toBeLessThan(15_000);
  expect(status).toBe(1);
  expect(stderr).toBe(
    `${join(folder, 'a.txt')}:1: is refused: it was not read within 2 seconds; nothing was written. Give it more time with --seconds 20, or import it in parts\n`,
  );
  expect(written()).toBe(false);
});

test('one that fills the memory', () => {
  const { status, stderr } = run('(() => { for (const all = []; ; ) all.push({ words: all.length }); })()');
  expect(status).toBe(1);
  expect(stderr).toContain(`${join(folder, 'a.txt')}:1: is refused: it needs more memory than there is`);
  expect(written()).toBe(false);
});

test('one that ends in time is not ended', () => {
  const { status, stderr } = run('read(path, ...more)', '--seconds', '60');
  expect([status, stderr]).toEqual([0, '']);
  expect(written()).toBe(true);
});
