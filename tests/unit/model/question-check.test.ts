import { describe, expect, test } from 'vitest';
import { quizFileSchema } from '../../../src/model/question.ts';
import { questionFaults } from '../../../src/model/question-check.ts';
import { readYaml } from '../../../src/model/yaml-file.ts';
import { smallLibrary } from '../../support/small-library.ts';

const { library, regulation } = smallLibrary();

const BANK = `questions:
  - id: a
    kind: who
    level: 1
    at: dieu-1#doan-2
    quote: Ban B theo dõi
    ask: Ai theo dõi?
    right: { who: [ban-b] }
    wrong:
      - { who: [ban-a], why: Ban A làm việc. }
      - { text: Không ai, why: Có. }
      - { text: Cả hai, why: Không. }
  - id: b
    kind: rhythm
    level: 1
    at: dieu-2#khoan-2-1
    quote: Báo cáo Ban B
    ask: Bao lâu?
    right: { text: Ba tháng, cycles: [quarterly] }
    wrong:
      - { text: Hằng năm, cycles: [annual], why: Không. }
      - { text: Hằng tháng, cycles: [monthly], why: Không. }
      - { text: Sáu tháng, cycles: [semiannual], why: Không. }
`;

function said(from = '', to = ''): string[] {
  const { read, faults } = readYaml(BANK.replace(from, to), 'quiz.yaml', quizFileSchema);
  const found = read ? questionFaults(read, regulation, library.organs) : faults;
  return found.map(({ line, message }) => `${line} ${message}`);
}

describe('a bank of questions', () => {
  test('that the text and the duties bear out has no fault', () => {
    expect(said()).toEqual([]);
  });

  test.each([
    [
      'a key',
      'right: { who: [ban-b] }',
      'right: { who: [ban-a], text: A }',
      /^\d+ the duties of dieu-1#doan-2 dispute the key: the words bind ban-b/u,
    ],
    [
      'a wrong choice',
      'who: [ban-a], why',
      'who: [ban-b], text: B, why',
      /^\d+ the duties of .* make this choice right too/u,
    ],
    [
      'a rhythm',
      'cycles: [quarterly]',
      'cycles: [monthly]',
      /^\d+ .* dispute the key: they state quarterly/u,
    ],
    [
      'a quote',
      'quote: Ban B theo dõi',
      'quote: Ban C theo dõi',
      /^6 quote is not in dieu-1#doan-2.*nearest/u,
    ],
    ['a provision', 'at: dieu-1#doan-2', 'at: dieu-9#doan-2', /^5 quy-che-a has no provision/u],
    ['an organ', 'who: [ban-a], why', 'who: [ban-aa], why', /no organ `ban-aa`.*`ban-a`/u],
    ['a reason', ', why: Có.', '', /every wrong choice says `why`/u],
    ['a choice', 'text: Cả hai', 'text: Không ai', /two choices are the same/u],
  ])('stops the build where %s is wrong', (_, from, to, fault) => {
    expect(said(from, to)).toContainEqual(expect.stringMatching(fault));
  });
});
