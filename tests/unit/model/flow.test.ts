import { describe, expect, test } from 'vitest';
import { joinFlow } from '../../../src/model/flow.ts';
import { flowFileSchema } from '../../../src/model/schemas/flow.ts';
import { readYaml } from '../../../src/model/yaml-file.ts';
import { smallLibrary } from '../../support/small-library.ts';

const { library, regulation } = smallLibrary();

const FLOW = `regulation: quy-che-a
title: Theo dõi
summary: Ban A chủ trì, rồi báo cáo.
open: Văn bản không nói khi nào.
begins:
  - { when: Chủ trì, steps: [chu-tri] }
steps:
  - id: chu-tri
    who: [ban-a]
    does: chủ trì
    with: [ban-b]
    provision: dieu-2#khoan-1
    quote: Chủ trì, phối hợp với Ban B
    next: [{ to: bao-cao, words: Báo cáo }]
  - id: bao-cao
    who: [ban-a]
    does: báo cáo
    toward: [ban-b]
    provision: dieu-2#khoan-2-1
    quote: Báo cáo Ban B
`;

/** The flow with one thing in it put differently, and what is said of it. */
function joined(from = '', to = '') {
  const { read, faults } = readYaml(FLOW.replace(from, to), 'content/flows/theo-doi.yaml', flowFileSchema);
  if (!read) throw new Error(JSON.stringify(faults));
  return joinFlow(read, regulation.placeAt, regulation.duties, library.organs);
}
const said = (from: string, to: string) =>
  joined(from, to).faults.map(({ line, message }) => `${line} ${message}`);

describe('a flow', () => {
  test('is joined to its provisions and to the duties that say the same', () => {
    const { flow, faults } = joined();
    expect(faults).toEqual([]);
    expect(flow.id).toBe('theo-doi');
    expect(flow.steps.map(({ duties }) => duties.map(({ id }) => id))).toEqual([
      ['quy-che-a--dieu-2-khoan-1--1'],
      ['quy-che-a--dieu-2-khoan-2-1--1'],
    ]);
  });

  test('takes no duty toward an organ that the step does not name', () => {
    expect(joined('    toward: [ban-b]\n').flow.steps[1]?.duties).toEqual([]);
  });

  test('says in its title and sentence what its steps do', () => {
    const line = FLOW.split('\n').findIndex((one) => one.startsWith('summary:')) + 1;
    const [, summary = ''] = /^(summary: .*)$/mu.exec(FLOW) ?? [];
    const told = (words: string) => said(summary, `summary: ${words}`);
    expect(told('Hai bước, theo hai khoản của Điều 2, của Ban B')).toEqual([]);
    expect(told('Ba bước')).toEqual([`${line} summary says “Ba bước”, but there are 2`]);
    expect(told('Theo 3 khoản')).toEqual([`${line} summary says “3 khoản”, but there are 2`]);
    expect(told('Theo khoản 9 Điều 2')).toEqual([
      `${line} summary cites khoản 9 Điều 2, of which there is no step`,
    ]);
    const alone = FLOW.replaceAll(/^ {4}(?:with|toward): \[ban-b\]\n/gmu, '').replace(
      summary,
      'summary: Ban B nghe',
    );
    expect(said(FLOW, alone)).toEqual([`${line} summary names Ban B, which has no part in a step`]);
  });

  test('may only quote what is in the provision, and hears the nearest words', () => {
    expect(said('quote: Báo cáo Ban B', 'quote: Báo cáo Ban C')).toEqual([
      '20 quote is not in dieu-2#khoan-2-1: «Báo cáo Ban C»; nearest words there: «Báo cáo Ban B.»',
    ]);
  });

  test('needs the words that order two steps', () => {
    expect(said('words: Báo cáo', 'words: sau đó')[0]).toMatch(
      /^14 words is not in khoan-1 or khoan-2-1: «sau đó»; nearest words there: «/u,
    );
  });

  test('names the occasion in the words of its first step', () => {
    expect(said('when: Chủ trì', 'when: Hằng năm')[0]).toMatch(/^6 when is not in khoan-1: «Hằng năm»/u);
  });

  test('knows its organs, provisions and steps', () => {
    expect(said('toward: [ban-b]', 'toward: [ban-bb]')).toEqual([
      '18 no organ `ban-bb` in content/organs.yaml; did you mean `ban-b`?',
    ]);
    expect(said('dieu-2#khoan-2-1', 'dieu-2#khoan-9')[0]).toBe(
      '19 quy-che-a has no provision `dieu-2#khoan-9`',
    );
    expect(said('to: bao-cao', 'to: bao-cai')[0]).toBe('14 no step `bao-cai`; did you mean `bao-cao`?');
  });

  test('has no step that nothing leads to', () => {
    expect(said('    next: [{ to: bao-cao, words: Báo cáo }]\n', '')).toEqual([
      '14 nothing leads to step `bao-cao`: name it under `begins` or in a `next`',
    ]);
  });

  test('reaches a step that speaks of one that is reached', () => {
    const { faults } = joined(
      '    next: [{ to: bao-cao, words: Báo cáo }]\n  - id: bao-cao\n',
      '  - id: bao-cao\n    concerns: [{ to: chu-tri, words: Báo cáo }]\n',
    );
    expect(faults).toEqual([]);
  });

  test('has each step once', () => {
    expect(said('id: bao-cao', 'id: chu-tri')[0]).toBe('15 step `chu-tri` stands here twice');
  });
});
