import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import { OLDEST_BROWSERS } from '../../../src/site/browsers.ts';

const MAIN = fileURLToPath(new URL('../../../src/client/one-file/main.ts', import.meta.url));
/** Code of what the edition goes without: files made of a page, and the copy for reading offline. */
const LEFT_OUT =
  /^(?:word-download|docx-file|regulation-word|organ-word|picture-files|svg-picture|handout|pptx|offline)\./u;

/** The code that runs the edition, as a script that declares `oneFile`. */
export const mainScript = (): Promise<string> => bundled(MAIN, 'oneFile');

/** A built page script with all that it takes, as the text of a function of the browser's parts (see `PageScript`). */
export async function pageScript(dist: string, script: string): Promise<string> {
  const code = await bundled(join(dist, script));
  return `function(location,history,fetch,BroadcastChannel){${code}}`;
}

async function bundled(input: string, name?: string): Promise<string> {
  const bundle = await rolldown({
    input,
    shimMissingExports: true,
    transform: { target: OLDEST_BROWSERS },
    onLog: () => undefined,
    plugins: [
      {
        name: 'one-file',
        load: (id) =>
          /[\\/]_astro[\\/]/u.test(id) && LEFT_OUT.test(basename(id))
            ? `throw new Error('not in this file');`
            : null,
        // A bundler's list of files to fetch ahead: here nothing is fetched.
        transform: (code) => code.replace(/__vite__mapDeps\(\[[\d,]*\]\)/gu, '[]'),
      },
    ],
  });
  const { output } = await bundle.generate({
    format: 'iife',
    minify: true,
    codeSplitting: false,
    ...(name ? { name } : {}),
  });
  await bundle.close();
  // In HTML these would end the script or hide what follows.
  return output[0].code.trim().replace(/<(?=\/script|!--)/giu, '\\x3c');
}
