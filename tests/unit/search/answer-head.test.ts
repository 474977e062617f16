import { describe, expect, test } from 'vitest';
import type { AnswerDuty } from '../../../src/search/answer-duties.ts';
import { answerHead } from '../../../src/search/answer-head.ts';

const names: Record<string, string> = { a: 'Ban A', b: 'Ban B', c: 'Cấp ủy' };
const nameOf = (id: string) => names[id] ?? id;
const duty: AnswerDuty = {
  id: 'x',
  actor: 'a',
  role: 'report',
  cycles: ['monthly', 'annual'],
  plainVerb: 'báo cáo',
  task: null,
  quote: 'phối hợp với Ban B báo cáo cấp ủy cùng cấp',
  partners: [
    { organ: 'b', relation: 'with', plainVerb: 'phối hợp với' },
    { organ: 'c', relation: 'reports-to', plainVerb: undefined },
  ],
};

describe('what a question asks for', () => {
  test('is those whom the asked verb ties, by the name that the law gives them', () => {
    expect(answerHead({ asked: 'whom', verbs: ['bao cao'] }, [duty], nameOf)).toBe('Cấp ủy cùng cấp');
    expect(answerHead({ asked: 'whom', verbs: ['phoi hop'] }, [duty], nameOf)).toBe('Ban B');
  });

  test('is all of them where the verb ties none', () => {
    expect(answerHead({ asked: 'whom', verbs: ['ket qua'] }, [duty], nameOf)).toBe('Ban B, Cấp ủy cùng cấp');
  });

  test('is who acts, once, and how often', () => {
    expect(answerHead({ asked: 'who', verbs: [] }, [duty, duty], nameOf)).toBe('Ban A');
    expect(answerHead({ asked: 'often', verbs: [] }, [duty], nameOf)).toBe('hằng tháng\u00a0· hằng năm');
  });
});
