/** Long texts, and texts that would be slow to read for a careless parser. */
import { expect, test } from 'vitest';
import { parseText } from '../../../../src/model/text/parse.ts';
import { articlesIn } from '../../../../src/model/walk.ts';
import { expectNothingDropped } from '../../../support/lossless.ts';

/** The work done so far, which a busy machine stretches less than the time by the clock. */
const milliseconds = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

test.each([
  ['quotations that never close', '“1. Một như sau: “a\n'],
  ['spaces and colons', `${' :'.repeat(400)} “\n`],
  ['dots', `${'.'.repeat(800)}x\n`],
  ['forms with articles', 'PHỤ LỤC I\nMẪU ĐƠN\nĐiều 1. Bên A.\n'],
  ['a thousand marks', `${'1. a) '.repeat(200)}\n`],
  ['asterisks', `${'*a '.repeat(400)}\n`],
])(
  '%s do not slow it down',
  (_, line) => {
    const source = `Điều 1. Một.\nNơi nhận:\n${line.repeat(Math.ceil(600_000 / line.length))}`;
    const started = milliseconds();
    expectNothingDropped(parseText(source));
    expect(milliseconds() - started).toBeLessThan(10_000);
  },
  30_000,
);

test('10,000 articles are read in about a second', () => {
  const article = (n: number) => `Điều ${n}. Trách nhiệm\n\n1. Một là:\n\na) Việc;\n\nb) Việc.\n\n2. Hai.\n`;
  const source = Array.from({ length: 9999 }, (_, i) => article(i + 1)).join('\n');
  const started = milliseconds();
  const text = parseText(source);
  expect(milliseconds() - started).toBeLessThan(5000);
  expect(articlesIn(text.instruments[0]?.divisions ?? [])).toHaveLength(9999);
});

test.each([
  [
    'khoản nested 2,000 deep',
    Array.from({ length: 2000 }, (_, i) => `${'1.'.repeat(i + 1)} Việc.\n`).join(''),
  ],
  ['one paragraph of 150,000 lines', 'việc phải làm\n'.repeat(150_000)],
])('%s are read, not answered with a stack', (_, lines) => {
  expect(parseText(`Điều 1. Một\n${lines}`).instruments).toHaveLength(1);
});
