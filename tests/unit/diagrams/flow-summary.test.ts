/** A flow in words, as the list of flows says it. */
import { expect, test } from 'vitest';
import { isSaid } from '../../../src/diagrams/flow-graph.ts';
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
  return flowSummary(flow);
};

test('each organ is named once, and a step that follows from the one before it says so', () => {
  const made = summary([
    step('a', ['ban a']),
    step('b', ['ban b'], { next: [{ to: 'c', words: 'gửi' }] }),
    step('c', ['ban a', 'ban c']),
  ]);
  expect([...made.named].toSorted()).toEqual(['ban a', 'ban b', 'ban c']);
  expect(made.left).toBe(0);
  const steps = made.chains.flat();
  expect(steps).toHaveLength(3);
  expect(steps.filter(({ link }) => link === 'next').map(({ actors }) => actors)).toEqual([
    ['ban a', 'ban c'],
  ]);
});

test('what is only spoken of is not said to follow, and who goes on is not named again', () => {
  const [chain] = summary([
    step('a', ['ban a'], { concerns: [{ to: 'b', words: 'về' }] }),
    step('b', ['ban a']),
  ]).chains;
  expect(chain?.map(({ link, actors }) => [link, actors])).toEqual([
    [null, ['ban a']],
    [null, null],
  ]);
});

test('what speaks of an earlier step is joined to it, but does not follow it', () => {
  const [chain] = summary([
    step('a', ['ban a']),
    step('b', ['ban b'], { concerns: [{ to: 'a', words: 'về' }] }),
  ]).chains;
  expect(chain?.map(({ link }) => link)).toEqual([null, 'concerns']);
});

test('words that a step says itself are not said above it as if they were its condition', () => {
  const speaks = { ...step('b', ['ban b']), does: 'theo dõi việc thực hiện' };
  const tie = (kind: 'next' | 'concerns', words: string | null) => isSaid({ kind, words }, speaks);
  expect([tie('concerns', 'việc thực hiện'), tie('concerns', 'và theo dõi việc thực hiện')]).toEqual([
    true,
    true,
  ]);
  expect([tie('concerns', 'báo cáo'), tie('next', 'việc thực hiện'), tie('concerns', null)]).toEqual([
    false,
    false,
    false,
  ]);
});

test('organs that have no room are counted, and never one alone', () => {
  const many = Array.from({ length: 9 }, (_, n) => `cơ quan thứ ${n}`);
  expect(summary([step('a', many)])).toMatchObject({ named: many.slice(0, 2), left: 7 });
  expect(summary([step('a', many.slice(0, 3))]).left).toBe(0);
});

test('words that two lines have no room for are cut after a clause, and say so', () => {
  const does = `lãnh đạo việc thứ nhất; ${'rồi làm tiếp nhiều việc khác nữa '.repeat(6)}`;
  const doneIn = (words: string) => summary([step('a', ['ban a'], { does: words })]).chains[0]?.[0]?.does;
  expect(doneIn(does)).toEqual({ words: 'lãnh đạo việc thứ nhất', isCut: true });
  expect(doneIn('lãnh đạo; làm')).toEqual({ words: 'lãnh đạo; làm', isCut: false });
});
