import { citation } from '../model/citation.ts';
import { articleName } from '../model/division-name.ts';
import type { Article } from '../model/hierarchy.ts';
import type { Regulation } from '../model/regulation.ts';
import { wordsText } from '../model/walk.ts';

/** What is needed of a regulation. */
type Described = Pick<Regulation, 'about' | 'articles'>;

/** Addresses with scheme and host, for they are read outside the site. */
export interface LegislationAddresses {
  readonly regulation: string;
  readonly article: (id: string) => string;
  readonly akomaNtoso: string;
}

/** schema.org's word for a status; an unknown one is left unsaid. */
const LEGAL_FORCE = {
  'in-force': 'https://schema.org/InForce',
  partly: 'https://schema.org/PartiallyInForce',
  expired: 'https://schema.org/NotInForce',
  unknown: null,
} as const;

/**
 * A regulation as schema.org `Legislation`, for JSON-LD on its page. What is not known (number, date, issuer, legal
 * force) is left out, and nobody is named as its publisher.
 */
export function regulationJsonLd({ about, articles }: Described, addresses: LegislationAddresses): object {
  return {
    '@context': 'https://schema.org',
    ...named(addresses.regulation, `${about.kind} ${about.title}`.trim()),
    ...(about.number ? { legislationIdentifier: about.number } : {}),
    legislationType: about.kind,
    inLanguage: 'vi',
    ...(about.issuer ? { legislationPassedBy: { '@type': 'Organization', name: about.issuer.name } } : {}),
    ...(about.issued ? { legislationDate: about.issued } : {}),
    ...legalForce(about),
    encoding: {
      '@type': 'LegislationObject',
      contentUrl: addresses.akomaNtoso,
      encodingFormat: 'application/akn+xml',
      legislationLegalValue: 'https://schema.org/UnofficialLegalValue',
    },
    hasPart: articles.map((article) => named(addresses.article(article.id), printedName(article))),
  };
}

/** An article as schema.org `Legislation`, part of its regulation. An editorial label is no name of law: it is left out. */
export function articleJsonLd(
  { about }: Described,
  article: Article,
  addresses: LegislationAddresses,
): object {
  return {
    '@context': 'https://schema.org',
    ...named(addresses.article(article.id), printedName(article)),
    legislationIdentifier: citation(article, null, about),
    legislationType: 'Điều',
    inLanguage: 'vi',
    ...legalForce(about),
    isPartOf: {
      ...named(addresses.regulation, `${about.kind} ${about.title}`.trim()),
      ...(about.number ? { legislationIdentifier: about.number } : {}),
    },
  };
}

const named = (url: string, name: string) => ({ '@type': 'Legislation', '@id': url, url, name });

function legalForce({ status }: Described['about']): object {
  const force = LEGAL_FORCE[status.force];
  return force ? { legislationLegalForce: force } : {};
}

const printedName = (article: Article): string =>
  article.heading.length > 0
    ? `${articleName(article)}. ${wordsText(article.heading)}`
    : articleName(article);
