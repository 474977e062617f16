import { describe, expect, it } from 'vitest';
import { dutyFaults, topicFaults } from '../../../src/model/duty-rules.ts';
import type { Provision } from '../../../src/model/hierarchy.ts';
import { madeUpDuty } from '../../support/made-up.ts';

const TEXT =
  'Phối hợp với Ban B theo dõi tình hình nhân dân, tôn giáo để báo cáo Ban C; hướng dẫn, kiểm tra việc thực hiện Quy chế.';
const provision = {
  kind: 'clause',
  id: 'khoan-1',
  number: '1',
  mark: null,
  paragraphs: [{ lines: [{ text: TEXT, line: 1, range: { start: 0, end: TEXT.length } }] }],
  provisions: [],
} as Provision;
const GOOD = {
  actor: 'ban-a',
  role: 'coordinate' as const,
  partners: [{ organ: 'ban-b', relation: 'with' as const }],
  cycles: [],
  verb: 'Phối hợp với',
  task: 'Theo dõi tình hình nhân dân, tôn giáo',
  topic: 'tinh-hinh',
  quote: 'Phối hợp với Ban B theo dõi tình hình nhân dân, tôn giáo',
};
const faults = (...duties: object[]) =>
  dutyFaults({
    raw: duties.map((duty) => ({ ...GOOD, ...duty })),
    provision,
    notes: [],
    topics: ['tinh-hinh', 'khac'],
  }).map(({ key, message }) => `${key}: ${message.split(':')[0]}`);

describe('the rules of a duty', () => {
  it('accept a duty that says what it is about', () => expect(faults({})).toEqual([]));

  it.each([
    ['a verb that is not in its quote', { verb: 'Chủ trì' }, 'verb: verb is not in the quote'],
    ['no verb', { verb: undefined }, 'verb: verb is missing'],
    ['no task', { task: undefined }, 'task: task is missing'],
    [
      'a task with a word the provision lacks',
      { task: 'Theo dõi dư luận' },
      'task: the provision does not have «du», «luan» of the task «Theo dõi dư luận»',
    ],
    ['a task of one syllable', { task: 'Theo' }, 'task: task has 1 syllables, from 2 to 12 are asked'],
    [
      'an unknown topic',
      { topic: 'tinh-hin' },
      'topic: no topic `tinh-hin` in topics.yaml; did you mean `tinh-hinh`?',
    ],
    [
      'a quote cut within an enumeration',
      { quote: 'Phối hợp với Ban B theo dõi tình hình nhân dân' },
      'quote: quote ends within an enumeration',
    ],
    [
      'a quote that stops at a partner',
      { quote: 'Phối hợp với Ban B' },
      'quote: quote ends before its matter ends',
    ],
    [
      'a quote over two acts',
      { quote: 'tôn giáo để báo cáo Ban C; hướng dẫn, kiểm tra việc thực hiện Quy chế', verb: null },
      'quote: quote crosses `;`, which ends a duty',
    ],
  ])('refuse %s', (_name, change, message) => expect(faults(change)).toEqual([message]));

  it('refuse one task for two acts of an organ, and accept it where the quotes overlap', () => {
    const later = { verb: 'hướng dẫn', quote: 'hướng dẫn, kiểm tra việc thực hiện Quy chế' };
    expect(faults({}, later)).toHaveLength(2);
    expect(
      faults({}, { verb: 'theo dõi', role: 'supervise', quote: 'theo dõi tình hình nhân dân, tôn giáo' }),
    ).toEqual([]);
  });
});

describe('topics', () => {
  const file = { file: 't.yaml', value: { topics: [topic('a'), topic('b'), topic('c')] }, lineOf: () => 1 };
  const duties = (counts: Record<string, number>) =>
    Object.entries(counts).flatMap(([topic, count]) =>
      Array.from({ length: count }, (_, i) => madeUpDuty({ id: `${topic}${i}`, actor: 'x', topic })),
    );
  function topic(id: string) {
    return { id, name: id, about: id, words: [] };
  }

  it('hold two duties or more and a fifth at most, from a hundred duties on', () => {
    const found = topicFaults(file, duties({ a: 20, b: 21, c: 1, rest: 58 }));
    expect(found.map(({ message }) => message.split(';')[0])).toEqual([
      'topic `b` holds 21 of 100 duties',
      'topic `c` holds 1 of 100 duties',
    ]);
    expect(topicFaults(file, duties({ a: 1 }))).toEqual([]);
  });
});
