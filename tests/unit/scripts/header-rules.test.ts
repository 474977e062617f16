import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { headersFor, parseHeaderRules } from '../../../scripts/header-rules.ts';

const RULES = parseHeaderRules(
  '# words for people\n/*\n  X-One: a: b\n\n/_astro/*\n  Cache-Control: immutable\n  X-One: c\n/exact\n  X-Two: d\n',
);

describe('header rules', () => {
  test('a star covers any rest of the address', () => {
    expect(Object.fromEntries(headersFor(RULES, '/dieu-5/'))).toEqual({ 'x-one': 'a: b' });
  });

  test('rules that name the same header are joined', () => {
    expect(Object.fromEntries(headersFor(RULES, '/_astro/a.css'))).toEqual({
      'x-one': 'a: b, c',
      'cache-control': 'immutable',
    });
  });

  test('an address without a star covers itself alone', () => {
    expect(headersFor(RULES, '/exact').get('x-two')).toBe('d');
    expect(headersFor(RULES, '/exact/more').has('x-two')).toBe(false);
  });

  test('a later rule can take a header away', () => {
    const rules = parseHeaderRules('/*\n  X-One: a\n  X-Two: b\n/_astro/*\n  ! X-One\n');
    expect([...headersFor(rules, '/_astro/a.css').keys()]).toEqual(['x-two']);
    expect([...headersFor(rules, '/').keys()]).toEqual(['x-one', 'x-two']);
  });

  test('a line that is no header is refused with its words', () => {
    expect(() => parseHeaderRules('/*\n  nonsense\n')).toThrow('«nonsense»');
  });

  test('the site names no header twice for one address, which hosts would join', () => {
    const rules = parseHeaderRules(
      readFileSync(new URL('../../../public/_headers', import.meta.url), 'utf8'),
    );
    for (const path of ['/', '/05-qc-hu/dieu-5/', '/404.html']) {
      expect(headersFor(rules, path).get('content-security-policy')).toMatch(/^default-src 'none';[^,]*$/u);
    }
    expect(Object.fromEntries(headersFor(rules, '/_astro/a.js'))).toEqual({
      'x-content-type-options': 'nosniff',
      'cache-control': 'public, max-age=31536000, immutable',
    });
  });

  test('the README shows nginx and Apache the same policy', () => {
    const read = (file: string) => readFileSync(new URL(`../../../${file}`, import.meta.url), 'utf8');
    const policy = headersFor(parseHeaderRules(read('public/_headers')), '/').get('content-security-policy');
    expect(read('README.md').split(`"${policy}"`)).toHaveLength(3);
  });
});
