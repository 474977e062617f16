import { describe, expect, it } from 'vitest';
import { answersAsked, askedDuties } from '../../../src/search/asked-duty.ts';

const ORGANS: Record<string, string> = { A: 'ban-a', B: 'ban-b' };

/** A query of keys, in which A and B are organs. */
function asked(query: string) {
  const keys = query.split(' ');
  const own = keys.map((key) => ({ key, exact: null, weight: 1, silent: false }));
  const organs = keys.flatMap((key, from) => {
    const id = ORGANS[key];
    return id ? [{ organ: { id, name: id, says: [] }, from, keys: [key] }] : [];
  });
  return askedDuties({ own, organs });
}

describe('the duty that a query asks for', () => {
  it.each([
    ['A bao cao B', ['ban-a'], ['ban-b']],
    ['ai bao cao A', [], ['ban-a']],
    ['A bao cao ai', ['ban-a'], []],
    ['A chiu su bao cao cua ai', [], ['ban-a']],
  ])('%s', (query, actors, partners) => {
    expect(asked(query)).toEqual([{ role: 'report', actors, partners }]);
  });

  it('is none without an organ or without a verb', () => {
    expect(asked('ai bao cao ai')).toEqual([]);
    expect(asked('A va B')).toEqual([]);
  });

  it('is answered in whole by a duty with all that is asked, in part by one with some of it', () => {
    const duty = { actor: 'ban-a', role: 'report', partners: ['ban-b'] } as const;
    expect(answersAsked([duty], asked('A bao cao B'))).toBe(2);
    expect(answersAsked([{ ...duty, partners: [] }], asked('A bao cao B'))).toBe(1);
    expect(answersAsked([duty], asked('B bao cao ai'))).toBe(0);
    expect(answersAsked([{ ...duty, role: 'advise' }], asked('A bao cao B'))).toBe(0);
  });
});
