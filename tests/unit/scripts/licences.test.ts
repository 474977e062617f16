import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { licencesOf } from '../../../scripts/licences.ts';

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'));
const allows = (license?: string) =>
  licencesOf({ 'node_modules/a': { version: '1.0.0', ...(license ? { license } : {}) } }).forbidden.length ===
  0;

test('no package of the site has a licence that forbids to publish it', () => {
  const { held, forbidden } = licencesOf(lock.packages);
  expect(forbidden).toEqual([]);
  expect([...held.values()].flat().length).toBeGreaterThan(100);
});

test.each([
  ['MIT', true],
  ['(MIT OR GPL-3.0-or-later)', true],
  ['EPL-2.0 OR GPL-3.0-or-later', true],
  ['Apache-2.0 AND LGPL-3.0-or-later', true],
  ['GPL-3.0-only', false],
  ['MIT AND GPL-2.0-or-later', false],
  ['AGPL-3.0-or-later', false],
  ['UNLICENSED', false],
  ['SEE LICENSE IN LICENSE.txt', false],
  [undefined, false],
] as const)('%s: %s', (licence, is) => expect(allows(licence)).toBe(is));

test('a package of the tests alone may have any licence', () => {
  expect(licencesOf({ 'node_modules/a': { dev: true, license: 'GPL-3.0-only' } }).forbidden).toEqual([]);
});
