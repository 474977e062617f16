import type { z } from 'zod';
import type { ListedText } from '../model/listing.ts';
import type { Regulation } from '../model/regulation.ts';
import { regulationKindAndNumber } from '../model/regulation-name.ts';
import type { regulationsJson } from './file-schemas.ts';

/** The regulations of the library as `regulations.json`, in the order of the list; `pageOf` gives the address of one's page. */
export function regulationsToJson(
  regulations: readonly Regulation[],
  schemaUrl: string,
  pageOf: (id: string) => string,
): z.output<typeof regulationsJson> {
  return { $schema: schemaUrl, regulations: regulations.map((one) => regulationEntry(one, pageOf(one.id))) };
}

/** One entry of the list. */
export function regulationEntry({ id, about, articles, duties }: Regulation, page: string): ListedText {
  return {
    id,
    name: regulationKindAndNumber(about),
    title: about.title,
    kind: about.kind,
    issuer: about.issuer?.name ?? null,
    force: about.status.force,
    year: about.issued ? Number(about.issued.slice(0, 4)) : null,
    articles: articles.length,
    duties: duties.length,
    page,
  };
}
