import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';

/** Inputs on which something has failed once, one file each; they are tried anew at each run. */
const KEPT = join(import.meta.dirname, '../fixtures/fuzz');

/** The inputs of a kind that are kept, by the names of their files. */
export const keptCases = (ending: string): { name: string; bytes: Uint8Array }[] =>
  readdirSync(KEPT)
    .filter((name) => name.endsWith(ending))
    .map((name) => ({ name, bytes: new Uint8Array(readFileSync(join(KEPT, name))) }));

/** How an input is kept: the ending of its file, and its bytes. */
export interface Keeping<T> {
  readonly ending: string;
  readonly bytesOf: (input: T) => string | Uint8Array | Promise<Uint8Array>;
}

/**
 * Tries inputs made from a new seed, which is printed, for so many seconds. The smallest that fails is kept with the tests,
 * and the failure thrown; `keep` null keeps none. Gives how many were tried.
 */
export async function fuzz<T>(
  inputs: fc.Arbitrary<T>,
  holds: (input: T) => Promise<void> | void,
  seconds: number,
  keep: Keeping<T> | null,
): Promise<number> {
  let tried = 0;
  const one = fc.asyncProperty(inputs, async (input) => {
    tried += 1;
    await holds(input);
  });
  const outcome = await fc.check(one, {
    numRuns: 1_000_000,
    interruptAfterTimeLimit: seconds * 1000,
  });
  console.log(`seed ${outcome.seed}: ${tried} inputs tried`);
  if (!outcome.failed || outcome.counterexample === null) return tried;
  const [input] = outcome.counterexample;
  let kept = '';
  if (keep) {
    const bytes = await keep.bytesOf(input);
    const name = createHash('sha256').update(bytes).digest('hex').slice(0, 12) + keep.ending;
    mkdirSync(KEPT, { recursive: true });
    writeFileSync(join(KEPT, name), bytes);
    kept = `; kept as tests/fixtures/fuzz/${name}`;
  }
  throw new Error(`seed ${outcome.seed}, path ${outcome.counterexamplePath}${kept}`, {
    cause: outcome.errorInstance,
  });
}
