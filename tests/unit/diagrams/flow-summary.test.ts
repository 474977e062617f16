/** A flow in words, as the list of flows says it. */
import { expect, test } from 'vitest';
import { flowSummary } from '../../../src/diagrams/flow-summary.ts';
import type { Flow, FlowStep } from '../../../src/model/flow.ts';
import { smallLibrary } from '../../support/small-library.ts';

const place = smallLibrary().regulation.placeAt('dieu-2#khoan-1');
if (place?.kind !== 'provision') throw new Error('the small library has lost Điều 2 khoản 1');
const { article, provision } = place;

const step = (id: string, who: readonly string[], more: Partial<FlowStep> = {}): FlowStep => ({
  ...{ id, who, does: 'làm', with: [], toward: [], article, provision, quote: 'Chủ trì' },
  ...{ next: [], concerns: [], duties: [] },
  ...more,
});
const summary = (steps: readonly FlowStep[]) => {
  const begins = [{ when: null, steps: [steps[0]?.id ?? ''] }];
  const flow: Flow = { id: 'f', title: 'Một', summary: '', open: '', begins, steps };
  return flowSummary(flow, (id) => id);
};
const names = ({ lines }: ReturnType<typeof summary>) =>
  lines.flat().flatMap(({ actors }) => actors.filter((actor) => actor.isNamedOnce).map(({ id }) => id));

test('each organ is named once, with the sign of what leads to it', () => {
  const tie = { to: 'c', words: 'gửi' };
  const made = summary([
    step('a', ['ban a']),
    step('b', ['ban b'], { next: [tie] }),
    step('c', ['ban a', 'ban c']),
  ]);
  expect(names(made).toSorted()).toEqual(['ban a', 'ban b', 'ban c']);
  expect(made.left).toBe(0);
  const signs = made.lines.flat().map(({ sign, actors }) => [sign, actors.map((actor) => actor.sign)]);
  expect(signs).toContainEqual(['→', ['', '']]);
});

test('what two lines do not hold is counted, and never one alone', () => {
  const long = Array.from({ length: 9 }, (_, n) => `cơ quan có tên rất dài thứ ${n}`);
  const made = summary([step('a', long)]);
  expect(made.left).toBeGreaterThan(1);
  expect(names(made)).toHaveLength(long.length - made.left);
});

test('words that a line has no room for are cut after a clause, and say so', () => {
  const does = `lãnh đạo việc thứ nhất; ${'rồi làm tiếp nhiều việc khác nữa '.repeat(6)}`;
  const [line] = summary([step('a', ['ban a'], { does })]).lines;
  expect(line?.[0]?.acts[0]?.words).toBe('lãnh đạo việc thứ nhất …');
  const [short] = summary([step('a', ['ban a'], { does: 'lãnh đạo; làm' })]).lines;
  expect(short?.[0]?.acts[0]?.words).toBe('lãnh đạo; làm');
});
