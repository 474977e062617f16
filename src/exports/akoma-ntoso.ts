import { slug } from '../model/fold.ts';
import type { Instrument, Matter } from '../model/hierarchy.ts';
import type { Regulation } from '../model/regulation.ts';
import { type EIds, eIdsOfFile } from './akn/eid.ts';
import { blocks, hierarchyElements } from './akn/hierarchy.ts';
import { conclusions, type Known, preamble, preface } from './akn/matter.ts';
import { DATE_COMMENT, identification, type Publisher, references } from './akn/meta.ts';
import { type XmlElement, xml, xmlFile } from './akn/xml.ts';

const NAMESPACE = 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0';
const NOBODY: Known = { number: null, title: '', signer: null };

/** What is needed of a regulation. */
export type Source = Pick<Regulation, 'id' | 'about' | 'text'>;

/**
 * The whole text as received, as Akoma Ntoso 3.0 (an XML file). Its words, outside `meta`, are those of the source in
 * their order, foreign matter left out. The first instrument of the file is the document, those that follow it are its
 * attachments, as a decision has the regulation it issues attached.
 */
export function regulationToAkn(source: Source, publisher: Publisher): string {
  const eIds = eIdsOfFile();
  const [first, ...attached] = source.text.instruments;
  if (!first) throw new Error(`${source.id}: a text without an instrument`);
  const document = documentOf(source, first, '', eIds, publisher);
  const attachments = attached.map((instrument, i) => {
    const eId = eIds('', 'attachment', i + 1);
    return xml('attachment', { eId }, [documentOf(source, instrument, eId, eIds, null)]);
  });
  const whole =
    attachments.length > 0 ? [...document.children, xml('attachments', {}, attachments)] : document.children;
  return xmlFile(
    xml('akomaNtoso', { xmlns: NAMESPACE }, [{ ...document, children: whole, comment: DATE_COMMENT }]),
  );
}

/** One instrument: an `act` if it has articles or divisions, else a `doc`. The publisher is named in the first alone. */
function documentOf(
  source: Source,
  instrument: Instrument,
  context: string,
  eIds: EIds,
  publisher: Publisher | null,
): XmlElement {
  const { about, text } = source;
  const isMain = instrument === text.instruments[text.main];
  const name = isMain ? slug(about.kind) : instrument.segment;
  const component = publisher ? 'main' : name;
  const meta = xml('meta', {}, [
    identification(source, component, isMain ? about.issued : null),
    ...(publisher ? [references(source, publisher)] : []),
  ]);
  const known = isMain ? about : NOBODY;
  const isAct = instrument.divisions.length > 0;
  return xml(isAct ? 'act' : 'doc', { name }, [
    meta,
    ...(isAct ? actParts : docParts)(instrument, context, eIds, known),
    ...conclusions(instrument.back, context, eIds, known),
  ]);
}

function actParts({ front, divisions }: Instrument, context: string, eIds: EIds, known: Known): XmlElement[] {
  const [before, after] = splitBefore(
    front,
    front.findIndex(({ kind }) => kind === 'basis' || kind === 'preamble'),
  );
  return [
    ...preface(before, context, eIds, known),
    ...preamble(after, context, eIds),
    xml('body', {}, hierarchyElements(divisions, context, eIds)),
  ];
}

/** A text without articles: its title is the preface, all else its body, which must not be empty. */
function docParts({ front }: Instrument, context: string, eIds: EIds, known: Known): XmlElement[] {
  const title = front.findLastIndex(({ kind }) => kind === 'title');
  const [before, after] = title === front.length - 1 ? [[], front] : splitBefore(front, title + 1);
  const body = after.flatMap(({ paragraphs }) => blocks(paragraphs));
  return [...preface(before, context, eIds, known), xml('mainBody', {}, body.length > 0 ? body : [xml('p')])];
}

const splitBefore = (matter: readonly Matter[], at: number): [readonly Matter[], readonly Matter[]] =>
  at < 0 ? [matter, []] : [matter.slice(0, at), matter.slice(at)];
