import { describe, expect, test } from 'vitest';
import { joinSituation, situationSchema } from '../../../src/model/situation.ts';
import { readYaml } from '../../../src/model/yaml-file.ts';
import { smallLibrary } from '../../support/small-library.ts';

const { library, regulation } = smallLibrary();

const SITUATION = `title: Đông dân
question: Ai theo dõi, ai báo cáo?
open: Văn bản không nói việc nào trước.
steps:
  - { who: [ban-b], does: theo dõi, provision: dieu-1#doan-2, quote: Ban B theo dõi }
  - { who: [ban-a], does: báo cáo, provision: dieu-2#khoan-2-1, quote: Báo cáo Ban B }
`;

function said(from = '', to = ''): string[] {
  const { read, faults } = readYaml(SITUATION.replace(from, to), 'a.yaml', situationSchema);
  if (!read) return faults.map(({ line, message }) => `${line} ${message}`);
  const joined = joinSituation(read, 'dong-dan', regulation, library.organs);
  return joined.faults.map(({ line, message }) => `${line} ${message}`);
}

describe('a situation', () => {
  test('is joined to the duties of those who act', () => {
    expect(said()).toEqual([]);
    const { read } = readYaml(SITUATION, 'a.yaml', situationSchema);
    const { situation } = joinSituation(read as never, 'dong-dan', regulation, library.organs);
    expect(situation.steps.map(({ duties }) => duties.map(({ role }) => role))).toEqual([
      ['supervise'],
      ['report'],
    ]);
  });

  test.each([
    [
      'a quote',
      'quote: Ban B theo dõi',
      'quote: Ban B đôn đốc',
      /^5 quote is not in dieu-1#doan-2.*nearest/u,
    ],
    ['a provision', 'dieu-1#doan-2', 'dieu-9', /^5 quy-che-a has no provision `dieu-9`/u],
    ['an organ', '[ban-b]', '[ban-bb]', /^5 no organ `ban-bb`.*`ban-b`/u],
    ['who acts', '[ban-b]', '[ban-a]', /^5 these words of dieu-1#doan-2 bind no `ban-a`; they bind ban-b/u],
    ['the order', 'open: Văn bản không nói việc nào trước.\n', '', /^\d+ the text ties no order/u],
    ['a tie', 'quote: Báo cáo Ban B }', 'quote: Báo cáo Ban B, then: sau đó }', /^6 then is not in/u],
  ])('stops the build where %s is wrong', (_, from, to, fault) => {
    expect(said(from, to)).toEqual([expect.stringMatching(fault)]);
  });
});
