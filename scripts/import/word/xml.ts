import { type SaxesAttributeNS, SaxesParser, type SaxesTagNS } from 'saxes';
import { LIMITS } from '../limits.ts';
import { Unreadable } from '../unreadable.ts';

/** An element of a Word file. Names bear their usual prefix, `w:p`, whatever prefix the file's maker chose. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (XmlElement | string)[];
}

const OFFICE = 'http://schemas.openxmlformats.org';
const STRICT = 'http://purl.oclc.org/ooxml';
const MICROSOFT = 'http://schemas.microsoft.com/office/word';
/** The namespaces that are known here, the strict and the transitional form of each under one prefix. */
const PREFIXES: Readonly<Record<string, string>> = {
  [`${OFFICE}/wordprocessingml/2006/main`]: 'w',
  [`${STRICT}/wordprocessingml/main`]: 'w',
  [`${OFFICE}/officeDocument/2006/relationships`]: 'r',
  [`${STRICT}/officeDocument/relationships`]: 'r',
  [`${OFFICE}/officeDocument/2006/math`]: 'm',
  [`${STRICT}/officeDocument/math`]: 'm',
  [`${OFFICE}/drawingml/2006/main`]: 'a',
  [`${STRICT}/drawingml/main`]: 'a',
  [`${OFFICE}/drawingml/2006/wordprocessingDrawing`]: 'wp',
  [`${STRICT}/drawingml/wordprocessingDrawing`]: 'wp',
  [`${OFFICE}/drawingml/2006/picture`]: 'pic',
  [`${STRICT}/drawingml/picture`]: 'pic',
  [`${OFFICE}/drawingml/2006/chart`]: 'c',
  [`${OFFICE}/drawingml/2006/diagram`]: 'dgm',
  [`${OFFICE}/markup-compatibility/2006`]: 'mc',
  [`${OFFICE}/package/2006/relationships`]: 'rel',
  [`${OFFICE}/package/2006/content-types`]: 'ct',
  [`${MICROSOFT}/2010/wordprocessingShape`]: 'wps',
  [`${MICROSOFT}/2010/wordprocessingGroup`]: 'wpg',
  [`${MICROSOFT}/2010/wordprocessingCanvas`]: 'wpc',
  [`${MICROSOFT}/2010/wordprocessingDrawing`]: 'wp14',
  [`${MICROSOFT}/2010/wordml`]: 'w14',
  [`${MICROSOFT}/2012/wordml`]: 'w15',
  'urn:schemas-microsoft-com:vml': 'v',
  'urn:schemas-microsoft-com:office:office': 'o',
  'urn:schemas-microsoft-com:office:word': 'w10',
  'http://www.w3.org/XML/1998/namespace': 'xml',
};
/** The prefix of all other namespaces. */
export const UNKNOWN = '?';

/**
 * Reads the XML of one part of a Word file. What is not well-formed, a DOCTYPE, or more than the limits allow is
 * refused; of alternatives (`mc:AlternateContent`) the first that is understood here is kept, as Word does.
 */
export function readXml(bytes: Uint8Array, part: string): XmlElement {
  const parser = new SaxesParser({ xmlns: true, position: true });
  const builder = new TreeBuilder(part, (prefix) => parser.resolve(prefix));
  const refuse = (why: string): never => {
    throw new Unreadable(`is damaged: its part ${part}, line ${parser.line}, ${why}`);
  };
  parser.on('error', ({ message }) =>
    refuse(`is not well-formed XML (${message.replace(/^\d+:\d+: /u, '')})`),
  );
  parser.on('doctype', () => refuse('has a DOCTYPE, which no Word file has'));
  parser.on('opentag', (tag) => builder.open(tag as SaxesTagNS));
  parser.on('closetag', () => builder.close());
  parser.on('text', (text) => builder.text(text));
  parser.on('cdata', (text) => builder.text(text));
  parser.write(decodePart(bytes, part)).close();
  return builder.root ?? refuse('is empty');
}

function decodePart(bytes: Uint8Array, part: string): string {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : 'utf-8';
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 200));
  const declared = /^\s*(?:ï»¿)?<\?xml[^>]*encoding=["']([^"']+)/u.exec(head)?.[1]?.toLowerCase() ?? encoding;
  try {
    if (!/^utf-?(?:8|16)/u.test(declared)) throw new TypeError(declared);
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new Unreadable(`is damaged: its part ${part} is not in UTF-8`);
  }
}

/** Elements whose text is words; white space elsewhere is only layout of the XML. */
const WORDS = new Set(['w:t', 'm:t', 'w:delText', 'w:instrText']);
/** Those of them that are printed, within which Word's schema has no element. */
const PRINTED = new Set(['w:t', 'm:t']);

class TreeBuilder {
  root: XmlElement | null = null;
  private readonly opened: XmlElement[] = [];
  private elements = 0;
  private readonly part: string;
  private readonly resolve: (prefix: string) => string | undefined;

  constructor(part: string, resolve: (prefix: string) => string | undefined) {
    this.part = part;
    this.resolve = resolve;
  }

  open({ uri, local, attributes }: SaxesTagNS): void {
    this.elements += 1;
    if (this.elements > LIMITS.elements || this.opened.length > LIMITS.depth) {
      throw new Unreadable(
        `is refused: its part ${this.part} holds more, or is nested deeper, than any text`,
      );
    }
    const element: XmlElement = {
      name: `${PREFIXES[uri] ?? UNKNOWN}:${local}`,
      attributes: named(attributes as Record<string, SaxesAttributeNS>),
      children: [],
    };
    if (element.name === 'mc:Choice') this.markChoice(element);
    this.opened.at(-1)?.children.push(element);
    this.root ??= element;
    this.opened.push(element);
  }

  text(text: string): void {
    const element = this.opened.at(-1);
    const isBlank = text.trim() === '';
    if (!element || (isBlank && !WORDS.has(element.name))) return;
    if (!isBlank && this.opened.slice(0, -1).some(({ name }) => PRINTED.has(name))) {
      throw new Unreadable(`is damaged: words are nested in words: «${text.trim().slice(0, 60)}»`);
    }
    element.children.push(text);
  }

  close(): void {
    const element = this.opened.pop();
    if (element?.name !== 'mc:AlternateContent') return;
    const parent = this.opened.at(-1);
    const chosen =
      childrenOf(element).find(({ name, attributes }) => name === 'mc:Choice' && attributes.understood) ??
      childOf(element, 'mc:Fallback');
    parent?.children.pop();
    parent?.children.push(...(chosen?.children ?? []));
  }

  /** Whether all the namespaces that a choice requires are known here. */
  private markChoice({ attributes }: XmlElement): void {
    const required = attributes.Requires?.split(/\s+/u).filter(Boolean) ?? [];
    if (required.every((prefix) => PREFIXES[this.resolve(prefix) ?? ''])) {
      (attributes as Record<string, string>).understood = 'yes';
    }
  }
}

function named(attributes: Readonly<Record<string, SaxesAttributeNS>>): Record<string, string> {
  const all: Record<string, string> = {};
  for (const { uri, local, value } of Object.values(attributes)) {
    if (uri !== 'http://www.w3.org/2000/xmlns/')
      all[uri === '' ? local : `${PREFIXES[uri] ?? UNKNOWN}:${local}`] = value;
  }
  return all;
}

export const childrenOf = (element: XmlElement): XmlElement[] =>
  element.children.filter((child): child is XmlElement => typeof child !== 'string');

export const childOf = (element: XmlElement | null, name: string): XmlElement | null =>
  element ? (childrenOf(element).find((child) => child.name === name) ?? null) : null;

/** The child reached by several names in turn. */
export const descend = (element: XmlElement | null, ...names: string[]): XmlElement | null =>
  names.reduce(childOf, element);

/** An attribute of the child, `w:val` where no other is named; null where there is none. */
export const settingOf = (element: XmlElement | null, name: string, attribute = 'w:val'): string | null =>
  childOf(element, name)?.attributes[attribute] || null;

/** Whether a property such as `w:b` is set: there, and not switched off. */
export function isOn(properties: XmlElement | null, name: string): boolean | null {
  const property = childOf(properties, name);
  if (!property) return null;
  return !/^(?:0|false|off|none)$/u.test(property.attributes['w:val'] || '1');
}

/** The text directly within an element. */
export const textOf = ({ children }: XmlElement): string =>
  children.filter((child) => typeof child === 'string').join('');

/** An element and all below it, in order. */
export function* within(element: XmlElement): Generator<XmlElement> {
  yield element;
  for (const child of childrenOf(element)) yield* within(child);
}
