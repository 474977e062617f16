import { expect, test } from 'vitest';
import { phoneFrame } from '../../../src/diagrams/drawings.ts';
import type { Element } from '../../../src/diagrams/element.ts';
import type { Frame } from '../../../src/diagrams/sheet.ts';
import { allPictures } from '../../support/all-pictures.ts';

const flat = (elements: readonly (Element | string)[]): Element[] =>
  elements.flatMap((one) => (typeof one === 'string' ? [] : [one, ...flat(one.children)]));
/** Each link of a list: to whom it leads, and whether it is filled. */
const links = ({ elements }: Frame) =>
  flat(elements)
    .filter(({ tag }) => tag === 'a')
    .map(({ attributes }) => ({
      to: attributes['data-to'],
      isFilled: String(attributes.class).includes('strong'),
    }));

test('on a phone those who report to the organ of the title come first, and it is filled wherever it is named', () => {
  const picture = allPictures().find(({ name }) => name === 'reports-to')?.picture;
  if (picture?.kind !== 'reporting') return expect.unreachable();
  const found = links(phoneFrame(picture));
  expect(found[0]).toEqual({ to: 'cap-uy', isFilled: true });
  expect(found.filter(({ to, isFilled }) => (to === 'cap-uy') !== isFilled)).toEqual([]);
  expect(found.filter(({ isFilled }) => isFilled)).toHaveLength(4);
});

test('where no organ is met by more than the others, none is filled', () => {
  const picture = allPictures().find(({ name }) => name === 'informs')?.picture;
  if (picture?.kind !== 'reporting') return expect.unreachable();
  expect(links(phoneFrame(picture)).filter(({ isFilled }) => isFilled)).toEqual([]);
});
