import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** What a command cost. */
export interface Cost {
  readonly exit: number;
  readonly seconds: number;
  /** The most memory that the command and all its children held at once, sampled ten times a second. Linux only. */
  readonly peakMiB: number;
  /** What it printed. */
  readonly output: string;
}

/** Runs a command and measures it and its children. */
export async function measuredRun(
  command: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
): Promise<Cost> {
  const started = performance.now();
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, ...env } });
  const printed: Buffer[] = [];
  child.stdout.on('data', (part: Buffer) => printed.push(part));
  child.stderr.on('data', (part: Buffer) => printed.push(part));
  let peak = 0;
  const watch = setInterval(() => {
    peak = Math.max(peak, kibOf(child.pid ?? 0));
  }, 100);
  const exit = await new Promise<number>((done) => child.on('close', (code) => done(code ?? 1)));
  clearInterval(watch);
  return {
    exit,
    seconds: (performance.now() - started) / 1000,
    peakMiB: peak / 1024,
    output: Buffer.concat(printed).toString('utf8'),
  };
}

/** Resident memory of a process and all below it; a process that has just ended counts nothing. */
function kibOf(pid: number): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ');
    const own = Number(/VmRSS:\s+(\d+)/u.exec(status)?.[1] ?? 0);
    return children.reduce((sum, child) => (child ? sum + kibOf(Number(child)) : sum), own);
  } catch {
    return 0;
  }
}
