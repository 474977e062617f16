import { expect, test } from 'vitest';
import { once, oncePer } from '../../../src/model/once.ts';

test('a value is made once, null included', () => {
  let calls = 0;
  const read = once(() => {
    calls += 1;
    return null;
  });
  expect([read(), read(), calls]).toEqual([null, null, 1]);
});

test('a value is made once for each object', () => {
  const [a, b] = [{ id: 'a' }, { id: 'b' }];
  const made: string[] = [];
  const read = oncePer(({ id }: { id: string }) => {
    made.push(id);
    return id;
  });
  expect([read(a), read(b), read(a)]).toEqual(['a', 'b', 'a']);
  expect(made).toEqual(['a', 'b']);
});

test('an error is not kept', () => {
  let fails = true;
  const read = once(() => {
    if (fails) throw new Error('not yet');
    return 1;
  });
  expect(read).toThrow('not yet');
  fails = false;
  expect(read()).toBe(1);
});
