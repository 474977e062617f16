/**
 * Takes the text of a regulation into the content:
 *   npm run import -- FILE --id ID [--check] [--json] [--accept-lost-quotes] [--seconds N]
 * Exit code 0 when every word was placed, 1 when not or not in time (then nothing is written), 2 for wrong arguments.
 */

import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { readArguments, USAGE } from '../src/authoring/arguments.ts';
import { endInOrder } from './run.ts';

/** How Windows and shells say that a program aborted, as Node does where memory ends. */
const ABORTED = 134;

endInOrder();
const args = process.argv.slice(2);
const given = readArguments(args);
if (typeof given === 'string') {
  console.error(`${given}\n${USAGE}`);
  process.exit(2);
}
const IMPORT_TEXT = fileURLToPath(new URL('./import/import-text.ts', import.meta.url));
const ending = await runTimed(IMPORT_TEXT, args, given.seconds);
if (ending.code === null) console.error(`${given.file}:1: ${ending.why}`);
process.exitCode = ending.code ?? 1;

/** What became of a program that was given so much time. */
type Ending = { readonly code: number } | { readonly code: null; readonly why: string };

/**
 * Runs a program of ours under a clock: one that works on and on answers no timer of its own, so that another process has
 * to end it. Once it says that it writes, it is left to finish.
 */
function runTimed(program: string, args: readonly string[], seconds: number): Promise<Ending> {
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

function tooLong(seconds: number): string {
  return `is refused: it was not read within ${seconds} seconds; nothing was written. Give it more time with --seconds ${seconds * 10}, or import it in parts`;
}
