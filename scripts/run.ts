import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const TOOLS = join(ROOT, 'node_modules', '.bin');

/** What a command that waits reads when it may begin. */
export const BEGIN = 'begin';

/**
 * Runs a command of the project's own tools from the project's folder, its output shown as it comes, and gives its exit
 * code. `node` is this very Node. With `begin`, the command's input is the word {@link BEGIN} once that is fulfilled.
 */
export function run(
  command: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
  begin?: Promise<unknown>,
): Promise<number> {
  const own = command === 'node';
  return new Promise((done, failed) => {
    const child = spawn(own ? process.execPath : command, args, {
      cwd: ROOT,
      stdio: [begin ? 'pipe' : 'inherit', 'inherit', 'inherit'],
      // The tools are shell scripts (.cmd) on Windows; the arguments are all ours and need no quoting.
      shell: !own && process.platform === 'win32',
      env: { ...process.env, ...env, PATH: `${TOOLS}${delimiter}${process.env.PATH ?? ''}` },
    });
    begin?.then(() => child.stdin?.end(BEGIN), failed);
    child.on('error', failed);
    child.on('exit', (code) => done(code ?? 1));
  });
}
