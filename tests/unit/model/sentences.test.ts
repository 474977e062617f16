import { expect, test } from 'vitest';
import { dutyPhrase, dutySentence, partnerPhrases } from '../../../src/model/sentences.ts';
import { madeUpDuty } from '../../support/made-up.ts';

const NAMES: Record<string, string> = { a: 'Ban A', b: 'Ban B', c: 'Ban C' };
const nameOf = (id: string) => NAMES[id] ?? id;
const duty = madeUpDuty({
  id: '1',
  actor: 'a',
  role: 'report',
  verb: 'phán ánh, kiến nghị với',
  plainVerb: 'phản ánh, kiến nghị với',
  partners: [
    { organ: 'b', relation: 'reports-to' },
    { organ: 'c', relation: 'reports-to' },
  ],
  task: 'Phản ánh ý kiến nhân dân',
});

test('a duty is told by the law’s verb, misprints corrected, never by the name of its relation', () => {
  expect(partnerPhrases(duty, nameOf)).toEqual(['phản ánh, kiến nghị với Ban B, Ban C']);
  expect(dutySentence(duty, nameOf)).toBe(
    'Ban A phản ánh, kiến nghị với Ban B, Ban C: Phản ánh ý kiến nhân dân',
  );
});

test('a partner tied by another word is told by that word, after the verb', () => {
  const helped = madeUpDuty({
    id: '2',
    actor: 'a',
    role: 'supervise',
    verb: 'Theo dõi',
    plainVerb: 'Theo dõi',
    partners: [{ organ: 'b', relation: 'advises', verb: 'giúp', plainVerb: 'giúp' }],
  });
  expect(dutyPhrase(helped, nameOf)).toBe('theo dõi, giúp Ban B');
});

test('where the subject follows the verb, task and quote are the sentence', () => {
  const turned = madeUpDuty({
    id: '3',
    actor: 'a',
    task: 'Công tác dân vận',
    quote: 'là trách nhiệm của Ban A',
  });
  expect(dutySentence(turned, nameOf)).toBe('Ban A: Công tác dân vận (“là trách nhiệm của Ban A”)');
});

test('a reading without verbs is told by role and relation', () => {
  const older = madeUpDuty({
    id: '4',
    actor: 'a',
    role: 'report',
    partners: [{ organ: 'b', relation: 'informs' }],
  });
  expect(dutySentence(older, nameOf)).toBe('Ban A báo cáo, phản ánh, thông tin, thông tin đến Ban B');
});

test('a duty whose verb is elsewhere is told by the words of its task, never by the name of its role', () => {
  const elliptic = madeUpDuty({
    id: '4',
    actor: 'a',
    role: 'supervise',
    verb: null,
    plainVerb: null,
    partners: [
      { organ: 'b', relation: 'supervises', verb: 'việc rèn luyện của', plainVerb: 'việc rèn luyện của' },
    ],
    task: 'Giám sát việc rèn luyện của cán bộ',
  });
  expect(dutyPhrase(elliptic, nameOf)).toBe('giám sát việc rèn luyện của Ban B');
});

test('a task is not told where the phrase has said it, and `cùng cấp` stays with its partner', () => {
  const report = madeUpDuty({
    id: '6',
    actor: 'a',
    partners: [{ organ: 'b', relation: 'reports-to' }],
    verb: 'báo cáo kết quả với',
    plainVerb: 'báo cáo kết quả với',
    task: 'Báo cáo Ban B kết quả',
    quote: 'báo cáo kết quả với ban B cùng cấp',
  });
  expect(dutySentence(report, nameOf)).toBe('Ban A báo cáo kết quả với Ban B cùng cấp');
  expect(dutySentence({ ...report, task: 'Báo cáo Ban B hằng quý' }, nameOf)).toBe(
    'Ban A báo cáo kết quả với Ban B cùng cấp: Báo cáo Ban B hằng quý',
  );
  expect(partnerPhrases({ ...report, quote: 'báo cáo kết quả với ban B' }, nameOf)).toEqual([
    'báo cáo kết quả với Ban B',
  ]);
});
