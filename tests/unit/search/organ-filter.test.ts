import { expect, test } from 'vitest';
import { organsCalled } from '../../../src/search/organ-filter.ts';

const ORGANS = [
  { id: 'huyen-uy', name: 'Huyện ủy', says: ['HU'] },
  { id: 'van-phong', name: 'Văn phòng Huyện ủy', says: ['VPHU'] },
  { id: 'luc-luong', name: 'lực lượng vũ trang', says: ['LLVT', 'công an'] },
];
const called = (typed: string) => organsCalled(typed, ORGANS).map(({ id }) => id);

test.each([
  ['', ['huyen-uy', 'van-phong', 'luc-luong']],
  ['huyện', ['huyen-uy', 'van-phong']],
  ['huyen uy', ['huyen-uy', 'van-phong']],
  ['vphu', ['van-phong']],
  ['cong a', ['luc-luong']],
  ['VŨ TRANG', ['luc-luong']],
  ['cong an xa', ['luc-luong']],
  ['công an xã Bình Minh', ['luc-luong']],
  ['ngân hàng', []],
  ['ngân hàng xã', []],
])('“%s” calls %j', (typed, ids) => {
  expect(called(typed)).toEqual(ids);
});
