import { expect, it } from 'vitest';
import { fidelityFaults } from '../../../scripts/build/fidelity.ts';
import { formatFault } from '../../../src/model/fault.ts';
import { smallLibrary } from '../../support/small-library.ts';

const { regulation } = smallLibrary();

/** Builds pages that show each line of the source as it is, then changes what they show. */
function faultsWhen(change: (page: string) => string): string[] {
  const { source } = regulation.text;
  const starts = regulation.articles.map(({ mark }) => source.lastIndexOf('\n', mark.range.start) + 1);
  const pages = new Map([['toan-van', source]]);
  for (const [i, { id }] of regulation.articles.entries()) {
    const last = regulation.instrument.back[0]?.paragraphs[0]?.lines[0]?.range.start;
    pages.set(id, source.slice(starts[i], starts[i + 1] ?? last).replace(/^\*\*Mục[\s\S]*/mu, ''));
  }
  const built = new Map<string, string>();
  for (const [place, words] of pages) {
    const lines = words.split('\n').map((line) => `<p data-law> ${line.replace(/^- /u, '')} </p>`);
    built.set(`${regulation.id}/${place}/`, change(lines.join('\n')));
  }
  return fidelityFaults(regulation, (path) => built.get(path) ?? '').map(formatFault);
}

it('finds no fault where white space, marks of Markdown and an opening dash alone differ', () => {
  expect(faultsWhen((page) => page.replaceAll('**', '').replaceAll('# ', ''))).toEqual([]);
});

it('names the line and the words from the first letter that differs', () => {
  const [, article = ''] = regulation.text.source.split('\n').filter((line) => line.includes('Điều'));
  const line = regulation.text.source.split('\n').indexOf(article) + 1;
  const faults = faultsWhen((page) => page.replace(/Điều 2/u, 'Điều 3'));
  expect(faults[0]).toMatch(
    new RegExp(`text\\.md:${line} the page toan-van/ differs from the text here: «2.*» is shown as «3`, 'u'),
  );
});
