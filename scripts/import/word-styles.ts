import { childOf, childrenOf, descend, isOn, settingOf } from './word-xml.ts';

/** Where a paragraph stands in a list. */
export interface ListPlace {
  readonly id: string;
  readonly depth: number;
}

/** What a style says that matters to words: bold, a heading, an entry of the contents, a list. */
export class Styles {
  private readonly byId: ReadonlyMap<string, Element>;

  constructor(styles: Document | null) {
    const all = styles ? childrenOf(styles.documentElement) : [];
    this.byId = new Map(
      all
        .filter(({ nodeName }) => nodeName === 'w:style')
        .map((one) => [one.getAttribute('w:styleId') ?? '', one]),
    );
  }

  /** Whether the style prints bold; null where it says nothing. */
  isBold(id: string | null): boolean | null {
    return this.first(id, (style) => isOn(childOf(style, 'w:rPr'), 'w:b'));
  }

  isHeading(id: string | null): boolean {
    return (
      this.first(id, (style) => (/^heading \d/iu.test(settingOf(style, 'w:name') ?? '') ? true : null)) ??
      /^Heading\d/u.test(id ?? '')
    );
  }

  /** Whether the style is of an entry of an automatic table of contents. */
  isContents(id: string | null): boolean {
    return (
      this.first(id, (style) => (/^toc \d/iu.test(settingOf(style, 'w:name') ?? '') ? true : null)) ??
      /^TOC\d/u.test(id ?? '')
    );
  }

  /** The list that the style puts its paragraphs in. */
  list(id: string | null): ListPlace | null {
    return this.first(id, (style) => listPlace(childOf(style, 'w:pPr')));
  }

  /** Whether a style of tables draws lines. */
  hasBorders(id: string | null): boolean {
    return this.first(id, (style) => descend(style, 'w:tblPr', 'w:tblBorders') !== null || null) ?? false;
  }

  /** The first answer that the style, or one that it is based on, gives. */
  private first<T>(id: string | null, ask: (style: Element) => T | null): T | null {
    let style = id ? (this.byId.get(id) ?? null) : null;
    for (let steps = 0; style && steps < 20; steps++) {
      const answer = ask(style);
      if (answer !== null) return answer;
      style = this.byId.get(settingOf(style, 'w:basedOn') ?? '') ?? null;
    }
    return null;
  }
}

/** The list that properties of a paragraph name; id `0` takes a paragraph out of the list of its style. */
export function listPlace(properties: Element | null): ListPlace | null {
  const numbering = childOf(properties, 'w:numPr');
  const id = settingOf(numbering, 'w:numId');
  return id ? { id, depth: Number(settingOf(numbering, 'w:ilvl') ?? 0) } : null;
}
