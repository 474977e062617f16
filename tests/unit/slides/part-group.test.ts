import { expect, test } from 'vitest';
import { readLibrary } from '../../../src/site/library.ts';
import { groupOf } from '../../../src/slides/part-group.ts';

const { byId, byName } = readLibrary('content').organs;
const named = (title: string | null) => groupOf({ organ: null, title }, byName);

test('an organ’s part has the hue of its system, whatever it is called', () => {
  const organ = byId.get('uy-ban-nhan-dan-huyen') ?? null;
  expect(groupOf({ organ, title: null }, byName)).toBe('state');
  expect(groupOf({ organ, title: 'Ngang' }, byName)).toBe('state');
});

test.each([
  ['Các Ban Đảng, Văn phòng', 'party'],
  ['Ban Thường vụ, Thường trực', 'party'],
  ['Đảng bộ, chi bộ trực thuộc', 'party'],
  ['Hội đồng nhân dân huyện · Ủy ban nhân dân huyện', 'state'],
  ['Các cơ quan tư pháp', 'justice'],
  ['Lực lượng vũ trang', 'forces'],
])('those of «%s» have one system: %s', (title, group) => {
  expect(named(title)).toBe(group);
});

test('several systems, names of none and what is no name have no hue', () => {
  for (const title of [
    'Cấp ủy, chính quyền',
    'Thường trực',
    'Ngang',
    'Điều 22',
    'Ban Dân vận, khoản 5',
    '',
    null,
  ])
    expect([title, named(title)]).toEqual([title, null]);
});
