import type { LegislationAddresses } from '../exports/legislation-json-ld.ts';
import { absoluteUrl, articleUrl, dataUrl, regulationUrl } from './urls.ts';

/** The addresses that a regulation's JSON-LD names. */
export const legislationAddresses = (doc: string): LegislationAddresses => ({
  regulation: absoluteUrl(regulationUrl(doc)),
  article: (article) => absoluteUrl(articleUrl(doc, article)),
  akomaNtoso: absoluteUrl(dataUrl(doc, 'akoma-ntoso.xml')),
});
