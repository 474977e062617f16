import JSZip from 'jszip';

/** Word files made of their parts, as other makers than ours write them. */
export interface MadeParts {
  /** What is in `w:body`. */
  readonly body: string;
  readonly styles?: string;
  readonly numbering?: string;
  readonly footnotes?: string;
  readonly endnotes?: string;
  readonly header?: string;
  readonly comments?: string;
  /** Path of the main part. */
  readonly main?: string;
  /** More files of the archive, or others in the place of those made; null leaves one out. */
  readonly files?: Readonly<Record<string, string | Uint8Array | null>>;
}

const NAMESPACES = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:o="urn:schemas-microsoft-com:office:office"',
  'xmlns:f="urn:from-the-future"',
].join(' ');
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

/** A part with its root element. */
export const part = (root: string, inner: string): string =>
  `${HEAD}<w:${root} ${NAMESPACES}>${inner}</w:${root}>`;

const RELATED = ['styles', 'numbering', 'footnotes', 'endnotes', 'header', 'comments'] as const;
const ROOTS: Readonly<Record<string, string>> = { header: 'hdr' };

/** The bytes of a Word file made of these parts. */
export async function madeDocx(parts: MadeParts): Promise<Uint8Array> {
  const main = parts.main ?? 'word/document.xml';
  const [folder, base] = main.split('/') as [string, string];
  const related = RELATED.filter((name) => parts[name] !== undefined);
  const relation = (type: string, target: string, id: string) =>
    `<Relationship Id="${id}" Type="${RELATIONS}/${type}" Target="${target}"/>`;
  const relations = (inner: string) =>
    `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${inner}</Relationships>`;
  const override = (name: string, type: string) =>
    `<Override PartName="/${name}" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.${type}+xml"/>`;
  const files: Record<string, string | Uint8Array | null> = {
    '[Content_Types].xml': `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override(main, 'document.main')}${related.map((name) => override(`${folder}/${name}.xml`, name)).join('')}</Types>`,
    '_rels/.rels': relations(relation('officeDocument', main, 'rId1')),
    [main]: part('document', `<w:body>${parts.body}<w:sectPr/></w:body>`),
    [`${folder}/_rels/${base}.rels`]: relations(
      related.map((name, i) => relation(name, `${name}.xml`, `rId${i + 1}`)).join(''),
    ),
  };
  for (const name of related)
    files[`${folder}/${name}.xml`] = part(ROOTS[name] ?? name, parts[name] as string);
  Object.assign(files, parts.files);
  const zip = new JSZip();
  for (const [name, content] of Object.entries(files)) if (content !== null) zip.file(name, content);
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** A run; `look` is what is in its `w:rPr`. */
export const r = (text: string, look = ''): string =>
  `<w:r>${look ? `<w:rPr>${look}</w:rPr>` : ''}<w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`;

/** A paragraph of words or runs; `properties` is what is in its `w:pPr`. */
export const p = (inner: string, properties = ''): string =>
  `<w:p>${properties ? `<w:pPr>${properties}</w:pPr>` : ''}${inner === '' || inner.startsWith('<') ? inner : r(inner)}</w:p>`;

/** Properties of a paragraph in a list. */
export const inList = (level: number, id = 1): string =>
  `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${id}"/></w:numPr>`;

/** A level of a list: its format, its text, and whatever else is given. */
export const level = (depth: number, format: string, text: string, more = '', start = 1): string =>
  `<w:lvl w:ilvl="${depth}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;

/** A definition of a list. */
export const abstract = (id: number, ...levels: string[]): string =>
  `<w:abstractNum w:abstractNumId="${id}">${levels.join('')}</w:abstractNum>`;

/** A list of a definition. */
export const num = (id: number, definition: number, more = ''): string =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${definition}"/>${more}</w:num>`;

/** A table of rows of cells; each cell is paragraphs, or words. */
export const table = (rows: readonly (readonly string[])[], borders = 'single', rowProperties = ''): string =>
  `<w:tbl><w:tblPr><w:tblBorders>${['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map((side) => `<w:${side} w:val="${borders}" w:sz="4"/>`).join('')}</w:tblBorders></w:tblPr><w:tblGrid>${'<w:gridCol w:w="2000"/>'.repeat(Math.max(...rows.map((cells) => cells.length)))}</w:tblGrid>${rows
    .map(
      (cells, i) =>
        `<w:tr>${i === 0 ? rowProperties : ''}${cells.map((cell) => (cell.startsWith('<w:tc>') ? cell : `<w:tc>${cell.startsWith('<') ? cell : p(cell)}</w:tc>`)).join('')}</w:tr>`,
    )
    .join('')}</w:tbl>`;
