/**
 * Takes the text of a regulation into the content:
 *   npm run import -- FILE --id ID [--check] [--json] [--accept-lost-quotes] [--seconds N]
 * Exit code 0 when every word was placed, 1 when not or not in time (then nothing is written), 2 for wrong arguments.
 */
import { fileURLToPath } from 'node:url';
import { readArguments, USAGE } from '../src/authoring/arguments.ts';
import { runTimed } from './import/clock.ts';
import { endInOrder } from './run.ts';

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
