/** The work of reading grows with the text, not with its square. */
import { Session } from 'node:inspector/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { organMentionsIn } from '../../../../src/authoring/organ-mentions.ts';
import { indexOrgans } from '../../../../src/model/organ-index.ts';
import { parseText } from '../../../../src/model/text/parse.ts';
import { LONG_TEXTS } from '../../../support/long-texts.ts';

const organ = (id: string, name: string) => ({
  id,
  name,
  aliases: [],
  abbreviations: [],
  kind: 'party' as const,
});
const { index: ORGANS } = indexOrgans({
  file: 'organs.yaml',
  value: { organs: [organ('btv', 'Ban Thường vụ Huyện ủy'), organ('vp', 'Văn phòng Huyện ủy')] as never },
  lineOf: () => 1,
});
const withOrgans = (source: string): unknown => organMentionsIn(parseText(source), ORGANS);

/** Ten times as many lines may take so many times as many steps for each. */
const LIMIT = 1.5;
const FEW = 600;

const session = new Session();
beforeAll(async () => {
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
});
afterAll(() => session.disconnect());

/** How often blocks of our code were entered since the last look, as the engine counts them, however busy the machine. */
async function steps(): Promise<number> {
  const { result } = await session.post('Profiler.takePreciseCoverage');
  return result
    .filter(({ url }) => /[/\\](?:src|tests)[/\\]/u.test(url) && !url.includes('node_modules'))
    .flatMap(({ functions }) => functions.flatMap(({ ranges }) => ranges.map(({ count }) => count)))
    .reduce((sum, count) => sum + count, 0);
}

async function stepsOf(read: (source: string) => unknown, source: string): Promise<number> {
  await steps();
  read(source);
  return steps();
}

/** How many times as many steps each line takes where there are ten times as many. */
async function growthOf(read: (source: string) => unknown, made: (lines: number) => string): Promise<number> {
  const few = await stepsOf(read, made(FEW));
  expect(few).toBeGreaterThan(FEW);
  const many = await stepsOf(read, made(FEW * 10));
  return many / few / 10;
}

test.each(Object.entries(LONG_TEXTS))(
  '%s: work in proportion',
  async (name, made) =>
    expect(await growthOf(name === 'organs' ? withOrgans : parseText, made)).toBeLessThan(LIMIT),
  60_000,
);

test('a reader that looks at all lines before each is seen', async () => {
  const careless = (source: string) => {
    const lines = source.split('\n');
    return lines.map((_, i) => lines.slice(0, i).filter((line) => line !== '').length);
  };
  expect(await growthOf(careless, LONG_TEXTS.bullets as (lines: number) => string)).toBeGreaterThan(LIMIT);
}, 60_000);
