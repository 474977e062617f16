/** `npm run serve` and `npm start` end on a signal, with connections open, and leave no process behind. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'ends-'));
writeFileSync(join(folder, 'index.html'), '<p>Điều 5</p>');
writeFileSync(join(folder, '404.html'), 'no such page');
writeFileSync(join(folder, '_headers'), '');
afterAll(() => rmSync(folder, { recursive: true }));

const SOON = 2_000;

/** Every process that a process has started, and theirs. */
const startedBy = (pid: number): number[] =>
  globSync(`/proc/${pid}/task/*/children`)
    .flatMap((file) => readFileSync(file, 'utf8').split(' ').filter(Boolean).map(Number))
    .flatMap((child) => [child, ...startedBy(child)]);
const lives = (pid: number): boolean => existsSync(`/proc/${pid}`);

async function serving(
  command: string,
  args: readonly string[],
): Promise<{ child: ChildProcess; port: number }> {
  const { npm_lifecycle_event: _, ...env } = process.env;
  const child = spawn(command, args, {
    env: { ...env, OUT_DIR: folder, PORT: '0', BASE_PATH: '/' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  for await (const words of child.stdout) {
    said += words;
    const port = /localhost:(\d+)/u.exec(said)?.[1];
    if (port) return { child, port: Number(port) };
  }
  throw new Error(`nothing is served: ${said}`);
}

/** Whether a process and all that it started have ended soon after a signal, though lines to the server are open. */
async function endsOn(
  signal: NodeJS.Signals,
  command: string,
  args: readonly string[],
  within = SOON,
): Promise<boolean> {
  const { child, port } = await serving(command, args);
  const idle = connect(port, 'localhost');
  const half = connect(port, 'localhost');
  for (const socket of [idle, half]) socket.on('error', () => undefined);
  await Promise.all([once(idle, 'connect'), once(half, 'connect')]);
  half.write('GET / HTTP/1.1\r\nHost: x\r\n');
  const all = [child.pid as number, ...startedBy(child.pid as number)];
  const ended = once(child, 'exit');
  child.kill(signal);
  const began = performance.now();
  while (all.some((pid) => lives(pid) && pid !== child.pid) && performance.now() - began < within)
    await sleep(50);
  const isOver = await Promise.race([
    ended.then(() => true),
    sleep(within - (performance.now() - began), false),
  ]);
  const left = all.filter((pid) => pid !== child.pid && lives(pid));
  for (const pid of [...left, ...(isOver ? [] : [child.pid as number])]) process.kill(pid, 'SIGKILL');
  for (const socket of [idle, half]) socket.destroy();
  return isOver && left.length === 0;
}

const onLinux = test.skipIf(process.platform !== 'linux');

onLinux.each(['SIGTERM', 'SIGINT'] as const)('%s ends the server', async (signal) => {
  expect(await endsOn(signal, process.execPath, ['scripts/serve.ts'])).toBe(true);
});

onLinux('SIGTERM to npm ends what npm has started', async () => {
  // npm takes its own time to end; what it has started looks twice a second whether it is still there.
  expect(await endsOn('SIGTERM', 'npm', ['run', '--silent', 'serve'], 4 * SOON)).toBe(true);
});

onLinux('a server that does not listen to signals is seen', async () => {
  const deaf = `process.on('SIGTERM', () => {}); const { serveSite } = await import('./scripts/server.ts');
    console.log((await serveSite({ folder: process.env.OUT_DIR, base: '/', port: 0 })).address);`;
  expect(await endsOn('SIGTERM', process.execPath, ['--input-type=module', '--eval', deaf])).toBe(false);
});
