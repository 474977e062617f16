import type { z } from 'zod';
import type { Article, Division, Instrument, Matter, Paragraph, Provision } from '../model/hierarchy.ts';
import type { Regulation } from '../model/regulation.ts';
import { ownParagraphs, paragraphText, wordsText } from '../model/walk.ts';
import type { divisionJson, provisionJson, regulationJson, TableJson } from './file-schemas.ts';

type Json<T extends z.ZodType> = z.output<T>;

/** The regulation as `regulation.json`: what is known of it, and its words as a hierarchy of divisions. */
export function regulationToJson(regulation: Regulation, schemaUrl: string): Json<typeof regulationJson> {
  const { about, instrument, text } = regulation;
  return {
    $schema: schemaUrl,
    id: regulation.id,
    kind: about.kind,
    number: about.number,
    title: about.title || null,
    issuer: about.issuer?.name ?? null,
    signer: about.signer,
    issued: about.issued,
    place: about.place,
    status: about.status,
    relations: about.relations,
    ...wordsToJson(instrument, (article) => regulation.readings.get(article.id)?.label ?? null),
    others: text.instruments.flatMap((other, i) =>
      other === instrument
        ? []
        : [{ segment: other.segment, precedes: i < text.main, ...wordsToJson(other, () => null) }],
    ),
  };
}

/** The editorial label of an article; null where it has none. */
type LabelOf = (article: Article) => string | null;

const wordsToJson = ({ front, divisions, back }: Instrument, labelOf: LabelOf) => ({
  front: front.map(matterToJson),
  divisions: divisions.map((item) => divisionToJson(item, labelOf)),
  back: back.map(matterToJson),
});

const matterToJson = ({ kind, id, paragraphs }: Matter) => ({
  kind,
  id,
  paragraphs: paragraphs.map(paragraphText),
  ...tablesIn(paragraphs),
});

/** The tables among paragraphs; nothing where there is none. */
function tablesIn(paragraphs: readonly Paragraph[]): { tables?: TableJson[] } {
  const tables = paragraphs.flatMap(({ table }, paragraph) =>
    table
      ? [
          {
            paragraph,
            rows: table.rows.map(({ isHead, cells }) => ({
              head: isHead,
              cells: cells.map((cell) => ({ ...cell, lines: cell.lines.map(({ text }) => text) })),
            })),
          },
        ]
      : [],
  );
  return tables.length > 0 ? { tables } : {};
}

function divisionToJson(item: Division | Article, labelOf: LabelOf): Json<typeof divisionJson> {
  const shared = {
    kind: item.kind,
    id: item.id,
    number: item.number,
    mark: item.mark.text,
    heading: item.heading.length > 0 ? wordsText(item.heading) : null,
  };
  if (item.kind === 'article') {
    return { ...shared, label: labelOf(item), provisions: item.provisions.map(provisionToJson) };
  }
  return {
    ...shared,
    label: null,
    divisions: item.divisions.map((inner) => divisionToJson(inner, labelOf)),
  };
}

const provisionToJson = (provision: Provision): Json<typeof provisionJson> => ({
  id: provision.id,
  kind: provision.kind,
  number: provision.number,
  mark: provision.mark?.text ?? null,
  paragraphs: ownParagraphs(provision),
  ...tablesIn(provision.paragraphs),
  provisions: provision.provisions.map(provisionToJson),
});
