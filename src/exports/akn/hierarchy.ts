import type {
  Article,
  Division,
  Paragraph,
  Provision,
  ProvisionKind,
  Table,
  TableCell,
  Words,
} from '../../model/hierarchy.ts';
import type { EIds } from './eid.ts';
import { type XmlElement, xml } from './xml.ts';

/**
 * Khoản is `clause`, a sub-khoản such as 2.1 `subclause`, điểm `point`; a paragraph without a number is `alinea`, as is
 * a lead-in that has provisions of its own.
 */
const ELEMENTS: Readonly<Record<ProvisionKind, string>> = {
  clause: 'clause',
  subclause: 'subclause',
  point: 'point',
  paragraph: 'alinea',
  'lead-in': 'alinea',
};

/** Divisions and articles as elements: `part`, `chapter`, `section`, `subsection`, `article`. */
export function hierarchyElements(
  items: readonly (Division | Article)[],
  context: string,
  eIds: EIds,
): XmlElement[] {
  return items.map((item) => {
    const eId = eIds(context, item.kind, item.number);
    const children =
      item.kind === 'article'
        ? provisions([], item.provisions, eId, eIds)
        : hierarchyElements(item.divisions, eId, eIds);
    return xml(item.kind, { eId }, [...numbered(item.mark), ...headed(item.heading, eId, eIds), ...children]);
  });
}

/** What is under an article or a provision: text alone is its `content`, text before provisions its `intro`. */
function provisions(
  own: readonly Paragraph[],
  nested: readonly Provision[],
  context: string,
  eIds: EIds,
): XmlElement[] {
  const [first, ...rest] = nested;
  if (first?.kind === 'lead-in' && first.provisions.length === 0 && rest.length > 0) {
    return provisions([...own, ...first.paragraphs], rest, context, eIds);
  }
  const name = nested.length > 0 ? 'intro' : 'content';
  const text = own.length > 0 ? [xml(name, { eId: eIds(context, name) }, blocks(own))] : [];
  let unnumbered = 0;
  const inner = nested.map((one) => provision(one, one.number ?? ++unnumbered, context, eIds));
  return [...text, ...inner];
}

function provision(one: Provision, number: string | number, context: string, eIds: EIds): XmlElement {
  const name = ELEMENTS[one.kind];
  const eId = eIds(context, name, number);
  return xml(name, { eId }, [
    ...numbered(one.mark),
    ...provisions(one.paragraphs, one.provisions, eId, eIds),
  ]);
}

const numbered = (mark: Words | null): XmlElement[] => (mark ? [xml('num', {}, [mark.text])] : []);

const headed = (heading: readonly Words[], context: string, eIds: EIds): XmlElement[] =>
  heading.length > 0 ? [xml('heading', { eId: eIds(context, 'heading') }, [linesOf(heading)])] : [];

/** Paragraphs as blocks of text, tables as tables. */
export const blocks = (paragraphs: readonly Paragraph[]): XmlElement[] =>
  paragraphs.map(({ lines, table }) => (table ? tableOf(table) : xml('p', {}, [linesOf(lines)])));

function tableOf({ rows }: Table): XmlElement {
  const span = (name: string, count: number): Record<string, string> =>
    count > 1 ? { [name]: String(count) } : {};
  const cell = (isHead: boolean, { lines, columns, rows: down }: TableCell) =>
    xml(
      isHead ? 'th' : 'td',
      { ...span('colspan', columns), ...span('rowspan', down) },
      lines.length > 0 ? lines.map(({ text }) => xml('p', {}, [text])) : [xml('p')],
    );
  return xml(
    'table',
    {},
    rows.map(({ isHead, cells }) =>
      xml(
        'tr',
        {},
        cells.map((one) => cell(isHead, one)),
      ),
    ),
  );
}

/** Words as the source has them, line by line: in XML a line break is as good as a space. */
export const linesOf = (lines: readonly Words[]): string => lines.map(({ text }) => text).join('\n');
