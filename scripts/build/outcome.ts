import { type Fault, formatFault } from '../../src/model/fault.ts';

const started = performance.now();

/** Prints a line with the time since the build began. */
export const say = (words: string): void =>
  console.log(`${((performance.now() - started) / 1000).toFixed(1)} s  ${words}`);

/** Ends the build, all its faults printed; the site that was there stays. */
export function failWith(found: readonly Fault[], summary: string): never {
  for (const fault of found) console.error(formatFault(fault));
  return fail(`\n${summary}; nothing was built.`);
}

/** Ends the build; the site that was there stays. */
export function fail(words: string): never {
  console.error(words);
  process.exit(1);
}
