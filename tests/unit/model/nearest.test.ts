import { expect, it } from 'vitest';
import { nearestName, nearestWords } from '../../../src/model/nearest.ts';

it('finds the run of words that is most like the wanted ones', () => {
  const text = 'Thẩm định đề án liên quan đến công tác dân vận của các cơ quan, tổ chức';
  expect(nearestWords('đề án có liên quan', text)).toBe('đề án liên quan đến');
  expect(nearestWords('xyz', '')).toBe('');
});

it('proposes a name only where it is alike enough', () => {
  expect(nearestName('ban-dan-vn', ['ban-dan-van', 'cap-uy'])).toBe('ban-dan-van');
  expect(nearestName('qqqq', ['ban-dan-van', 'cap-uy'])).toBeNull();
});
