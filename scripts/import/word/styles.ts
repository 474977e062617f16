import { childOf, childrenOf, descend, isOn, settingOf, type XmlElement } from './xml.ts';

/** How a run of letters is printed, as far as that changes what one reads. */
export interface Look {
  readonly isBold: boolean;
  readonly isHidden: boolean;
  readonly isStruck: boolean;
  readonly inCapitals: boolean;
  /** Set above or below the line, smaller, as the 6 in 10⁶. */
  readonly raised: 'above' | 'below' | null;
  readonly font: string | null;
  /** White letters on no ground, or letters too small to be read. */
  readonly isUnseen: boolean;
}

/** Half points by which letters must be moved off the line to be read as raised. */
const RAISED_FROM = 4;
/** Half points up to which letters cannot be read. */
const UNREADABLE_SIZE = 4;

/** What the styles of a Word file say that matters to words. */
export class Styles {
  private readonly byId: ReadonlyMap<string, XmlElement>;
  private readonly defaults: XmlElement | null;
  private readonly usual: string | null;

  constructor(root: XmlElement | null) {
    const styles = root ? childrenOf(root).filter(({ name }) => name === 'w:style') : [];
    this.byId = new Map(styles.map((one) => [one.attributes['w:styleId'] ?? '', one]));
    this.defaults = descend(root, 'w:docDefaults', 'w:rPrDefault', 'w:rPr');
    const usual = styles.find(
      ({ attributes }) =>
        attributes['w:type'] === 'paragraph' && /^(?:1|true|on)$/u.test(attributes['w:default'] ?? ''),
    );
    this.usual = usual?.attributes['w:styleId'] ?? null;
  }

  /** The style of a paragraph: the one it names, or the usual one. */
  styleOf(properties: XmlElement | null): string | null {
    return settingOf(properties, 'w:pStyle') ?? this.usual;
  }

  /** How a run with these properties is printed in a paragraph of a style. */
  look(run: XmlElement | null, paragraphStyle: string | null): Look {
    const style = settingOf(run, 'w:rStyle');
    const toggle = (name: string) => this.toggle(run, style, paragraphStyle, name);
    const value = (name: string, attribute = 'w:val') =>
      settingOf(run, name, attribute) ??
      this.first(style, (one) => settingOf(childOf(one, 'w:rPr'), name, attribute)) ??
      this.first(paragraphStyle, (one) => settingOf(childOf(one, 'w:rPr'), name, attribute)) ??
      settingOf(this.defaults, name, attribute);
    return {
      isBold: toggle('w:b') ?? this.isHeading(paragraphStyle),
      isHidden: toggle('w:vanish') ?? false,
      isStruck: (toggle('w:strike') ?? false) || (toggle('w:dstrike') ?? false),
      inCapitals: (toggle('w:caps') ?? false) || (toggle('w:smallCaps') ?? false),
      raised: raisedBy(value('w:vertAlign'), value('w:position')),
      font: value('w:rFonts', 'w:ascii') ?? value('w:rFonts', 'w:hAnsi'),
      isUnseen:
        (value('w:color') === 'FFFFFF' && !childOf(run, 'w:shd') && !childOf(run, 'w:highlight')) ||
        Number(value('w:sz') ?? 24) <= UNREADABLE_SIZE,
    };
  }

  /**
   * Whether a property that switches is on: as the run itself says; else by its style and the paragraph's, which undo each
   * other; null where nothing says so.
   */
  private toggle(
    run: XmlElement | null,
    style: string | null,
    paragraphStyle: string | null,
    name: string,
  ): boolean | null {
    const own = isOn(run, name);
    if (own !== null) return own;
    const ask = (id: string | null) => this.first(id, (one) => isOn(childOf(one, 'w:rPr'), name));
    const [inner, outer, usual] = [ask(style), ask(paragraphStyle), isOn(this.defaults, name)];
    if (usual) return true;
    if (inner === null && outer === null) return usual;
    return (inner ?? false) !== (outer ?? false);
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

  /** The list that a style puts its paragraphs in, and the styles by which it does, nearest first. */
  list(id: string | null): {
    readonly id: string | null;
    readonly depth: string | null;
    readonly styles: string[];
  } {
    const setting = (name: string) =>
      this.first(id, (style) => settingOf(descend(style, 'w:pPr', 'w:numPr'), name));
    return { id: setting('w:numId'), depth: setting('w:ilvl'), styles: this.chain(id) };
  }

  /** Whether a style of tables draws lines. */
  hasBorders(id: string | null): boolean {
    return this.first(id, (style) => descend(style, 'w:tblPr', 'w:tblBorders') !== null || null) ?? false;
  }

  /** A style and those that it is based on, nearest first. */
  private chain(id: string | null): string[] {
    const chain: string[] = [];
    for (let next = id; next && !chain.includes(next); ) {
      chain.push(next);
      next = settingOf(this.byId.get(next) ?? null, 'w:basedOn');
    }
    return chain;
  }

  /** The first answer that the style, or one that it is based on, gives. */
  private first<T>(id: string | null, ask: (style: XmlElement) => T | null): T | null {
    for (const one of this.chain(id)) {
      const style = this.byId.get(one);
      const answer = style ? ask(style) : null;
      if (answer !== null) return answer;
    }
    return null;
  }
}

function raisedBy(align: string | null, position: string | null): Look['raised'] {
  if (align === 'superscript') return 'above';
  if (align === 'subscript') return 'below';
  const moved = Number(position ?? 0);
  if (Math.abs(moved) < RAISED_FROM) return null;
  return moved > 0 ? 'above' : 'below';
}
