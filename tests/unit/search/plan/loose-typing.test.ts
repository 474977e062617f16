import { expect, it } from 'vitest';
import { readLooseTyping } from '../../../../src/search/plan/loose-typing.ts';
import type { PlanNote } from '../../../../src/search/plan/note.ts';
import { vocabularyOf } from '../../../../src/search/vocabulary.ts';

const vocabulary = vocabularyOf({
  dân: 90,
  vận: 90,
  khéo: 5,
  thẩm: 4,
  định: 30,
  giao: 9,
  ban: 50,
  nghiệp: 3,
  nghi: 1,
  phạm: 5,
});

function read(typed: string, kept: string[] = []): [string, PlanNote[]] {
  const notes: PlanNote[] = [];
  return [readLooseTyping(typed, vocabulary, (words) => kept.includes(words), notes), notes];
}

it.each([
  ['dânvậnkhéo', 'dân vận khéo'],
  ['danvan khéo', 'dan van khéo'],
  ['họp giaoban', 'họp giao ban'],
  ['tha6m3 d9inh5', 'thẩm định'],
  ['xâm fạm', 'xâm phạm'],
])('%s is read as %s, and that is told', (typed, meant) => {
  const [text, notes] = read(typed);
  expect(text).toBe(meant);
  expect(notes.length).toBeGreaterThan(0);
  expect(notes.every(({ kind }) => kind === 'spelling')).toBe(true);
});

it.each(['dân vận', 'nghiệp', 'ubnd', 'd9k6', 'dânkhoẻ', 'facebook', 'tha6p'])('%s stays', (typed) => {
  expect(read(typed)).toEqual([typed, []]);
});

it('leaves what the reader took back', () => {
  expect(read('dânvận', ['dânvận'])).toEqual(['dânvận', []]);
});
