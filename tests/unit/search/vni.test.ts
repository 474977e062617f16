import { expect, it } from 'vitest';
import { fromVni } from '../../../src/search/vni.ts';

it.each([
  ['tha6m3', 'thẩm'],
  ['d9inh5', 'định'],
  ['d9e62', 'đề'],
  ['an1', 'án'],
  ['d9u7o7c5', 'được'],
  ['d9uo7c5', 'được'],
  ['va8n', 'văn'],
  ['thuo72ng', 'thường'],
])('%s was to be %s', (typed, meant) => {
  expect(fromVni(typed)).toBe(meant);
});

it.each(['d9k6', 'd16', 'k4', 'dieu', 'mttq', '05', '6a'])('%s is no VNI', (typed) => {
  expect(fromVni(typed)).toBeNull();
});
