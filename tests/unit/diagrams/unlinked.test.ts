/** What is drawn for paper has no links, and stands where it stood. */
import { expect, test } from 'vitest';
import { type Element, el } from '../../../src/diagrams/element.ts';
import { unlinked } from '../../../src/diagrams/unlinked.ts';

const drawn = (...elements: Element[]) => ({ width: 10, height: 10, steps: 0, elements });
const box = el('rect', { x: 0, y: 0, width: 4, height: 2 });

test('groups and links without a place are left out, those with one keep it', () => {
  const moved = el('g', { transform: 'translate(5 0)', 'data-step': 1 }, el('a', { href: '#a' }, box));
  expect(unlinked(drawn(el('g', { 'data-step': 0 }, box), moved)).elements).toEqual([
    box,
    el('g', { transform: 'translate(5 0)' }, box),
  ]);
});
