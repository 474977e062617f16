import type { Styles } from './styles.ts';
import { childOf, childrenOf, descend, settingOf, type XmlElement } from './xml.ts';

/** The cells of a table, row by row, without rows deleted in a tracked change. */
export function rowsOf(table: XmlElement): XmlElement[][] {
  return namedWithin(table, 'w:tr')
    .filter((row) => !childOf(childOf(row, 'w:trPr'), 'w:del'))
    .map((row) => namedWithin(row, 'w:tc'));
}

/** Whether a table only lays out a page, as for a letterhead or signatures: it is read cell by cell. */
export function isLayout(table: XmlElement, rows: readonly (readonly unknown[])[], styles: Styles): boolean {
  const columns = Math.max(0, ...rows.map((cells) => cells.length));
  return columns < 2 || !hasBorders(table, styles) || (rows.length <= 2 && columns === 2);
}

function hasBorders(table: XmlElement, styles: Styles): boolean {
  const properties = childOf(table, 'w:tblPr');
  const borders = childOf(properties, 'w:tblBorders');
  const drawn = ({ attributes }: XmlElement) => !/^(?:none|nil)?$/u.test(attributes['w:val'] ?? '');
  if (borders) return childrenOf(borders).some(drawn);
  const cell = descend(table, 'w:tr', 'w:tc', 'w:tcPr', 'w:tcBorders');
  return (
    (cell ? childrenOf(cell).some(drawn) : false) || styles.hasBorders(settingOf(properties, 'w:tblStyle'))
  );
}

/** Rows of a table, or cells of a row, those within content controls too. */
function namedWithin(parent: XmlElement, name: string): XmlElement[] {
  return childrenOf(parent).flatMap((child) => {
    if (child.name === name) return [child];
    return /^w:(?:sdt|sdtContent|ins|customXml)$/u.test(child.name) ? namedWithin(child, name) : [];
  });
}
