/** Every check, in order, up to the first that fails; the last line sums the tests up. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from './run.ts';

interface Tally {
  passed: number;
  failed: number;
  skipped: number;
}

const reports = await mkdtemp(join(tmpdir(), 'quy-che-tests-'));
const tally: Tally = { passed: 0, failed: 0, skipped: 0 };

const SECTIONS: readonly (readonly [name: string, check: () => Promise<boolean>])[] = [
  ['Fonts', () => succeeds('node', ['scripts/fonts.ts'])],
  ['Types', async () => (await succeeds('astro', ['check'])) && (await succeeds('tsc', ['--noEmit']))],
  ['Lint', () => succeeds('biome', ['check', '.'])],
  ['Unit and content tests', () => tests('unit', 'content')],
  ['Build', () => succeeds('node', ['scripts/build.ts'])],
  ['Tests of the built site in a browser', () => tests('site')],
];

for (const [name, check] of SECTIONS) {
  console.log(`\n== ${name} ==`);
  if (await check()) continue;
  console.log(`\nFailed: ${name}`);
  tally.failed ||= 1;
  process.exitCode = 1;
  break;
}
await rm(reports, { recursive: true });
console.log(`\n${tally.passed} passed, ${tally.failed} failed, ${tally.skipped} skipped`);

async function succeeds(command: string, args: readonly string[]): Promise<boolean> {
  return (await run(command, args)) === 0;
}

/** Runs the named Vitest projects and adds their tests to the tally. */
async function tests(...projects: string[]): Promise<boolean> {
  const report = join(reports, `${projects.join('-')}.json`);
  const good = await succeeds('vitest', [
    'run',
    ...projects.map((project) => `--project=${project}`),
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]);
  const summary = await readFile(report, 'utf8').then(JSON.parse, () => null);
  tally.passed += summary?.numPassedTests ?? 0;
  tally.failed += summary?.numFailedTests ?? 0;
  tally.skipped += (summary?.numPendingTests ?? 0) + (summary?.numTodoTests ?? 0);
  return good;
}
