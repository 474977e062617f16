import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** What a command cost. Linux only but for the seconds. */
interface Cost {
  readonly exit: number;
  readonly seconds: number;
  /** What all its processes kept processors busy, as last seen of each: less than that of the last tenth of a second. */
  readonly cpuSeconds: number;
  /** The most memory that the command and all its children used at once, sampled ten times a second. */
  readonly peakMiB: number;
  /** What it printed. */
  readonly output: string;
}

/** Clock ticks a second in `/proc`, on every Linux that Node runs on. */
const TICKS = 100;

/**
 * Runs a command and measures it and its children; with `counted`, only the processes below one whose command line reads
 * so, that one included. Lines that `tell` matches are shown as they come, so that long work is seen to go on.
 */
export async function measuredRun(
  command: string,
  args: readonly string[],
  { env = {}, counted, tell }: { env?: NodeJS.ProcessEnv; counted?: string; tell?: RegExp } = {},
): Promise<Cost> {
  const started = performance.now();
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, ...env } });
  const printed: Buffer[] = [];
  const take = (part: Buffer) => {
    printed.push(part);
    for (const line of part.toString('utf8').split('\n')) if (tell?.test(line)) console.log(line);
  };
  child.stdout.on('data', take);
  child.stderr.on('data', take);
  let peak = 0;
  const busy = new Map<number, number>();
  const watch = setInterval(() => {
    const family = familyOf(child.pid ?? 0, counted === undefined, counted ?? '');
    peak = Math.max(
      peak,
      family.map(kibOf).reduce((sum, kib) => sum + kib, 0),
    );
    for (const pid of family) busy.set(pid, Math.max(busy.get(pid) ?? 0, ticksOf(pid)));
  }, 100);
  const exit = await new Promise<number>((done) => child.on('close', (code) => done(code ?? 1)));
  clearInterval(watch);
  return {
    exit,
    seconds: (performance.now() - started) / 1000,
    cpuSeconds: [...busy.values()].reduce((sum, ticks) => sum + ticks, 0) / TICKS,
    peakMiB: peak / 1024,
    output: Buffer.concat(printed).toString('utf8'),
  };
}

/** What a file of a process says; empty where the process has just ended. */
function proc(pid: number, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return '';
  }
}

/** A process and all below it, as far as they count. */
function familyOf(pid: number, counts: boolean, from: string): number[] {
  const counted = counts || proc(pid, 'cmdline').replaceAll('\0', ' ').trim() === from;
  const children = proc(pid, `task/${pid}/children`).trim().split(' ').filter(Boolean).map(Number);
  return [...(counted ? [pid] : []), ...children.flatMap((child) => familyOf(child, counted, from))];
}

/** Resident memory. */
const kibOf = (pid: number): number => Number(/VmRSS:\s+(\d+)/u.exec(proc(pid, 'status'))?.[1] ?? 0);

/** Time on a processor, in its own name and the system's: fields 14 and 15, counted behind the command's name. */
function ticksOf(pid: number): number {
  const [, fields = ''] = /\) (.*)$/su.exec(proc(pid, 'stat')) ?? [];
  const [user = 0, system = 0] = fields.split(' ').slice(11, 13).map(Number);
  return user + system;
}
