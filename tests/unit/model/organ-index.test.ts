import { describe, expect, it } from 'vitest';
import { indexOrgans } from '../../../src/model/organ-index.ts';

const organ = (id: string, more: object = {}) => ({
  id,
  name: id,
  aliases: [],
  abbreviations: [],
  group: 'party' as const,
  kind: 'organ' as const,
  ...more,
});
const index = (...organs: ReturnType<typeof organ>[]) => {
  const { index, faults } = indexOrgans({ file: 'organs.yaml', value: { organs }, lineOf: () => 1 });
  return { order: index.organs.map(({ id }) => id), faults: faults.map(({ message }) => message) };
};

describe('organs', () => {
  it('are listed by rank; without ranks in the order of the file', () => {
    expect(index(organ('a', { rank: 2 }), organ('b', { rank: 1 }))).toEqual({
      order: ['b', 'a'],
      faults: [],
    });
    expect(index(organ('a'), organ('b')).order).toEqual(['a', 'b']);
  });

  it('have a rank of their own each, or none of them has', () => {
    expect(index(organ('a', { rank: 1 }), organ('b', { rank: 1 })).faults).toEqual([
      'rank 1 is already that of `a`; no two organs share a rank',
    ]);
    expect(index(organ('a', { rank: 1 }), organ('b')).faults).toEqual([
      'organ `b` has no `rank`, but others have; ranks order all organs',
    ]);
  });

  it('belong to organs that are known', () => {
    const member = organ('bi-thu', { 'belongs-to': [{ organ: 'dang-vie', editor: 'x' }] });
    expect(index(member, organ('dang-vien')).faults).toEqual([
      'no organ `dang-vie` in content/organs.yaml; did you mean `dang-vien`?',
    ]);
  });
});
