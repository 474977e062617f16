/** An element of XML: its children are elements or text. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
  /** What a comment before the element says. */
  readonly comment?: string;
}

/** Makes an element. */
export const xml = (
  name: string,
  attributes: Readonly<Record<string, string>> = {},
  children: readonly (XmlElement | string)[] = [],
): XmlElement => ({ name, attributes, children });

/** An XML file: declaration, then the element, indented wherever that adds no white space to the text of a paragraph. */
export const xmlFile = (root: XmlElement): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${written(root, '')}\n`;

function written(element: XmlElement, indent: string): string {
  const { name, attributes, children, comment } = element;
  const lead = comment ? `${indent}<!-- ${comment} -->\n` : '';
  const open = `${lead}${indent}<${name}${Object.entries(attributes).map(attribute).join('')}`;
  if (children.length === 0) return `${open}/>`;
  if (name === 'p' || children.some((child) => typeof child === 'string'))
    return `${open}>${inline(children)}</${name}>`;
  const inner = (children as readonly XmlElement[]).map((child) => written(child, `${indent}  `));
  return `${open}>\n${inner.join('\n')}\n${indent}</${name}>`;
}

const inline = (children: XmlElement['children']): string =>
  children.map((child) => (typeof child === 'string' ? escaped(child) : written(child, ''))).join('');

const attribute = ([name, value]: [string, string]): string =>
  ` ${name}="${escaped(value).replaceAll('"', '&quot;')}"`;

/** Text as XML holds it. The control characters that XML 1.0 forbids are no words; they are left out. */
const escaped = (text: string): string =>
  text
    .replace(FORBIDDEN, '')
    .toWellFormed()
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the very characters that have to go
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gu;
