import { slug } from '../../model/fold.ts';
import type { Regulation } from '../../model/regulation.ts';
import { type XmlElement, xml } from './xml.ts';

/** The regulation as its metadata need it. */
export type Described = Pick<Regulation, 'id' | 'about'>;

/** Who made the XML: the site, by its name and address. */
export interface Publisher {
  readonly name: string;
  readonly url: string;
}

const EDITOR = 'editor';
const UNKNOWN = 'unknown';
/** Meets the schema's demand for a date where none is known. */
const NO_DATE = '0001-01-01';

export const DATE_COMMENT =
  'Ngày 0001-01-01 với name="unknown" nghĩa là không rõ ngày: lược đồ bắt buộc có ngày, văn bản nhận được thì không ghi. ' +
  'The date 0001-01-01 with name="unknown" is no date: the schema demands one, and the text received gives none.';

/** The identity of one document at its three levels: the work, its Vietnamese words, this file. */
export function identification(
  { id, about }: Described,
  component: string,
  issued: string | null,
): XmlElement {
  const work = `/akn/vn/act/${slug(about.kind)}/${about.issued ?? NO_DATE}/${id}`;
  const expression = `${work}/vie@`;
  const issuer = `#${about.issuer ? issuerId(about.issuer) : UNKNOWN}`;
  const level = (uri: string, part: string, date: string | null, author: string): XmlElement[] => [
    xml('FRBRthis', { value: part }),
    xml('FRBRuri', { value: uri }),
    xml('FRBRdate', date ? { date, name: 'issued' } : { date: NO_DATE, name: UNKNOWN }),
    xml('FRBRauthor', { href: author }),
  ];
  return xml('identification', { source: `#${EDITOR}` }, [
    xml('FRBRWork', {}, [
      ...level(work, `${work}/!${component}`, issued, issuer),
      xml('FRBRcountry', { value: 'vn' }),
      xml('FRBRsubtype', { value: slug(about.kind) }),
      ...(about.number ? [xml('FRBRnumber', { value: about.number })] : []),
      xml('FRBRname', { value: `${about.kind} ${about.title}`.trim() }),
    ]),
    xml('FRBRExpression', {}, [
      ...level(expression, `${expression}/!${component}`, issued, issuer),
      xml('FRBRauthoritative', { value: 'false' }),
      xml('FRBRlanguage', { language: 'vie' }),
    ]),
    xml(
      'FRBRManifestation',
      {},
      level(`${expression}.akn`, `${expression}/!${component}.xml`, null, `#${EDITOR}`),
    ),
  ]);
}

/** Who is named in the metadata: the issuer, and the site that made the file. */
export function references({ about }: Described, publisher: Publisher): XmlElement {
  const organization = (eId: string, href: string, showAs: string) =>
    xml('TLCOrganization', { eId, href, showAs });
  const issuer = about.issuer ? issuerId(about.issuer) : UNKNOWN;
  return xml('references', { source: `#${EDITOR}` }, [
    organization(issuer, `/akn/ontology/organization/vn/${issuer}`, about.issuer?.name ?? 'chưa rõ'),
    organization(EDITOR, publisher.url, publisher.name),
  ]);
}

const issuerId = ({ organ, name }: { organ: string | null; name: string }): string => organ ?? slug(name);
