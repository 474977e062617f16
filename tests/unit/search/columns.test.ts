import fc from 'fast-check';
import { expect, it } from 'vitest';
import { packColumns, unpackColumns } from '../../../src/search/columns.ts';
import { packEveryday, unpackEveryday } from '../../../src/search/published.ts';

it('objects come back from their columns', () => {
  const object = fc.record({
    word: fc.constantFrom('a', 'b', ''),
    list: fc.array(fc.nat(2), { maxLength: 2 }),
  });
  fc.assert(
    fc.property(fc.array(object), (objects) => {
      expect(unpackColumns(packColumns(objects))).toEqual(objects);
    }),
  );
});

it('everyday words come back from their lines, and words that cannot are refused', () => {
  const everyday = [
    [['gặp dân', 'tiếp dân'], ['tiếp công dân']],
    [['đảng bộ'], ['Đảng bộ', 'chi bộ'], true],
  ] as const;
  expect(unpackEveryday(packEveryday(everyday))).toEqual(everyday);
  expect(() => packEveryday([[['a=b'], ['c']]])).toThrow('a=b');
});
