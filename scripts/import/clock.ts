import { spawn } from 'node:child_process';

/** What became of a program that was given so much time. */
type Ending = { readonly code: number } | { readonly code: null; readonly why: string };

/**
 * Runs a program of ours under a clock: one that works on and on answers no timer of its own, so that another process has
 * to end it. Once it says that it writes, it is left to finish.
 */
export function runTimed(program: string, args: readonly string[], seconds: number): Promise<Ending> {
  return new Promise((done) => {
    let isLate = false;
    const child = spawn(process.execPath, [program, ...args], {
      stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    });
    const clock = setTimeout(() => {
      isLate = true;
      child.kill('SIGKILL');
    }, seconds * 1000);
    child.on('message', () => clearTimeout(clock));
    child.on('error', (error) => done({ code: null, why: `cannot be read (${error.message})` }));
    child.on('exit', (code, signal) => {
      clearTimeout(clock);
      if (isLate) done({ code: null, why: tooLong(seconds) });
      else if (code !== null && code !== ABORTED) done({ code });
      else done({ code: null, why: `is refused: it needs more memory than there is (${signal ?? code})` });
    });
  });
}

/** How Windows and shells say that a program aborted, as Node does where memory ends. */
const ABORTED = 134;

const tooLong = (seconds: number): string =>
  `is refused: it was not read within ${seconds} seconds; nothing was written. Give it more time with --seconds ${seconds * 10}, or import it in parts`;
