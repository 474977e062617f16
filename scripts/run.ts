import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const TOOLS = join(ROOT, 'node_modules', '.bin');

/**
 * Runs a command of the project's own tools from the project's folder, its output shown as it comes, and gives its exit
 * code. `node` is this very Node, to which a line is open: it receives `tells` once that is there, may say what `hears` takes,
 * and learns from the break of the line that this process has ended.
 */
export function run(
  command: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
  { tells, hears }: { tells?: Promise<string>; hears?: (words: string) => void } = {},
): Promise<number> {
  const own = command === 'node';
  return new Promise((done, failed) => {
    const child = spawn(own ? process.execPath : command, args, {
      cwd: ROOT,
      stdio: ['inherit', 'inherit', 'inherit', ...(own ? ['ipc' as const] : [])],
      // The tools are shell scripts (.cmd) on Windows; the arguments are all ours and need no quoting.
      shell: !own && process.platform === 'win32',
      env: { ...process.env, ...env, PATH: `${TOOLS}${delimiter}${process.env.PATH ?? ''}` },
    });
    tells?.then((words) => child.connected && child.send(words), failed);
    if (hears) child.on('message', (words) => hears(String(words)));
    child.on('error', failed);
    child.on('exit', (code) => done(code ?? 1));
  });
}

/** Lets this process end with the one that runs it, and tidy up (`process.on('exit')`) when a signal ends it. */
export function endInOrder(): void {
  for (const [signal, code] of [
    ['SIGHUP', 129],
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const) {
    process.on(signal, () => process.exit(code));
  }
  process.on('disconnect', () => process.exit(1));
  process.channel?.unref();
  // npm runs a command in a shell, and hands a signal to the shell alone.
  const shell = process.ppid;
  if (process.env.npm_lifecycle_event) {
    setInterval(() => process.ppid !== shell && process.exit(1), 500).unref();
  }
}
