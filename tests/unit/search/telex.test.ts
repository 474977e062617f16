import { expect, it } from 'vitest';
import { fromTelex } from '../../../src/search/telex.ts';

it.each([
  ['phoois', 'phối'],
  ['howpj', 'hợp'],
  ['ddoois', 'đối'],
  ['thoaij', 'thọai'],
  ['daan', 'dân'],
  ['vaanj', 'vận'],
  ['truowngf', 'trường'],
  ['nhiemj', 'nhịem'],
  ['congo', 'công'],
  ['thuongw', 'thương'],
])('%s was to be %s', (typed, meant) => {
  expect(fromTelex(typed)).toBe(meant.normalize('NFC'));
});

it.each(['dan', 'van', 'mttq', '2024'])('%s is no Telex', (typed) => {
  expect(fromTelex(typed)).toBeNull();
});
