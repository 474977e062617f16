import { describe, expect, test } from 'vitest';
import { articleJsonLd, regulationJsonLd } from '../../../src/exports/legislation-json-ld.ts';
import type { Article } from '../../../src/model/hierarchy.ts';
import { smallLibrary, smallLibraryKnowing } from '../../support/small-library.ts';

const SITE = 'https://quy-che.example/quy-che-a/';
const addresses = {
  regulation: SITE,
  article: (id: string) => `${SITE}${id}/`,
  akomaNtoso: `${SITE}du-lieu/akoma-ntoso.xml`,
};
const { regulation } = smallLibrary();
const [untitled, titled] = regulation.articles as [Article, Article];

describe('a regulation as schema.org Legislation', () => {
  const data = regulationJsonLd(regulation, addresses);

  test('says what it is, who issued it and what it is made of', () => {
    expect(data).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'Legislation',
      '@id': SITE,
      name: 'Quy chế làm việc của Ban A & Ban B',
      legislationIdentifier: '01-QC/A',
      legislationType: 'Quy chế',
      legislationPassedBy: { name: 'Ban A' },
      inLanguage: 'vi',
      hasPart: [
        { '@type': 'Legislation', '@id': `${SITE}dieu-1/`, name: 'Điều 1' },
        { '@id': `${SITE}dieu-2/`, name: 'Điều 2. Trách nhiệm của Ban A' },
        { '@id': `${SITE}dieu-3/`, name: 'Điều 3. Hiệu lực' },
      ],
    });
  });

  test('says nothing of what is not known', () => {
    for (const key of ['legislationLegalForce', 'legislationDate', 'datePublished', 'publisher']) {
      expect(data).not.toHaveProperty(key);
    }
    const about = { ...regulation.about, number: null, issuer: null };
    const silent = regulationJsonLd({ ...regulation, about }, addresses);
    expect(silent).not.toHaveProperty('legislationIdentifier');
    expect(silent).not.toHaveProperty('legislationPassedBy');
  });

  test.each([
    ['in-force', 'InForce'],
    ['partly', 'PartiallyInForce'],
    ['expired', 'NotInForce'],
  ])('a status that is known, %s, is told', (force, word) => {
    const known = smallLibraryKnowing({ issued: '2022-03-01', force }).regulation;
    const told = { legislationLegalForce: `https://schema.org/${word}` };
    expect(regulationJsonLd(known, addresses)).toMatchObject({ ...told, legislationDate: '2022-03-01' });
    expect(articleJsonLd(known, titled, addresses)).toMatchObject(told);
  });
});

describe('an article as schema.org Legislation', () => {
  test('is cited, and part of its regulation', () => {
    const data = articleJsonLd(regulation, titled, addresses);
    expect(data).toMatchObject({
      '@type': 'Legislation',
      '@id': `${SITE}dieu-2/`,
      name: 'Điều 2. Trách nhiệm của Ban A',
      legislationIdentifier: 'Điều 2 Quy chế số 01-QC/A',
      isPartOf: { '@type': 'Legislation', '@id': SITE, legislationIdentifier: '01-QC/A' },
    });
    expect(data).not.toHaveProperty('legislationLegalForce');
  });

  test('without a printed title it has its number for a name: our label is no word of the law', () => {
    expect(JSON.stringify(articleJsonLd(regulation, untitled, addresses))).not.toContain('Cách làm việc');
    expect(articleJsonLd(regulation, untitled, addresses)).toMatchObject({ name: 'Điều 1' });
  });
});
