import { run } from '../run.ts';

/** What the process says when the code of the pages is bundled, and when all is made; a regulation's name has no slash. */
export const BUNDLED = '/code';
export const ALL = '/';
/** The file in the folder of the pages in which they are handed what has been read of the content. */
export const HANDED = '.handed-over';
// Memory of the process that begins, too (`package.json`): garbage is collected late, for that takes a fifth of a build, but
// not as late as by default, where heaps may grow to four times what is in use.
const ARGUMENTS = [
  '--min-semi-space-size=16',
  '--max-semi-space-size=32',
  '--heap-growing-percent=100',
  '--import',
  './scripts/compile-cache.mjs',
  'scripts/build/pages.ts',
];

export interface PagesInMaking {
  /** Whether all pages could be made. */
  readonly whole: Promise<boolean>;
  /** Is fulfilled when all pages of a regulation are there; of none, those that every regulation shares, when these are. */
  readonly of: (doc: string) => Promise<unknown>;
}

/** Starts the process that makes the pages, which begins when the folder to make them in is known. */
export function makePages(folder: Promise<string>): PagesInMaking {
  const made = new Map<string, PromiseWithResolvers<void>>();
  const doneOf = (doc: string) => {
    const done = made.get(doc) ?? Promise.withResolvers<void>();
    made.set(doc, done);
    return done;
  };
  // `import.meta.env` of what makes the pages is taken from these where they are set, as a test runner sets them.
  const bundled = { DEV: undefined, PROD: undefined, MODE: undefined };
  const env = { ...bundled, ASTRO_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' };
  const ends = run('node', ARGUMENTS, env, { tells: folder, hears: (doc) => doneOf(doc).resolve() });
  // It says so before it ends: to take its memory down takes it a while.
  const whole = Promise.race([doneOf(ALL).promise.then(() => true), ends.then((code) => code === 0)]);
  return { whole, of: (doc) => Promise.race([doneOf(doc).promise, whole]) };
}
