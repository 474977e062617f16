import { Unreadable } from '../unreadable.ts';
import { equationText } from './equations.ts';
import { drawn, Fields } from './fields.ts';
import type { Notes } from './notes.ts';
import type { NoticeKind } from './notices.ts';
import type { Look, Styles } from './styles.ts';
import { oldFontFault, symbolOf, symbolsIn } from './symbol-letters.ts';
import { childOf, childrenOf, textOf, UNKNOWN, within, type XmlElement } from './xml.ts';

/** Letters that are printed alike. */
export interface WordRun {
  readonly text: string;
  readonly isBold: boolean;
  readonly raised: Look['raised'];
}

const LEFT_OUT = new Set([
  'w:pPr',
  'w:rPr',
  'w:sectPr',
  'w:tblPr',
  'w:sdtPr',
  'w:sdtEndPr',
  'w:delInstrText',
  'w:rt',
]);
const SIGNS: Readonly<Record<string, string>> = {
  'w:tab': '\t',
  'w:ptab': '\t',
  'w:br': '\n',
  'w:cr': '\n',
  'w:noBreakHyphen': '-',
};
const EMBEDDED = new Set(['w:altChunk', 'w:subDoc']);
const PLAIN: Look = {
  isBold: false,
  isHidden: false,
  isStruck: false,
  inCapitals: false,
  raised: null,
  font: null,
  isUnseen: false,
};

/** Reads the words of paragraphs as they are printed. */
export class RunReader {
  /** Text boxes met since the last look; their words are after the paragraph. */
  boxes: XmlElement[] = [];
  /** Notices about the paragraph read last. */
  notices: { readonly kind: NoticeKind; readonly words: string }[] = [];
  private readonly styles: Styles;
  private readonly notes: Notes;
  private readonly fields = new Fields();

  constructor(styles: Styles, notes: Notes) {
    this.styles = styles;
    this.notes = notes;
  }

  /** Whether a field has begun that has not ended. */
  get isFieldOpen(): boolean {
    return this.fields.isOpen;
  }

  read(paragraph: XmlElement, style: string | null): WordRun[] {
    this.notices = [];
    return this.inside(paragraph, { ...PLAIN, isBold: this.styles.look(null, style).isBold }, style);
  }

  private inside(node: XmlElement, look: Look, style: string | null): WordRun[] {
    return childrenOf(node).flatMap((child) => this.part(child, look, style));
  }

  private part(node: XmlElement, look: Look, style: string | null): WordRun[] {
    const { name } = node;
    if (LEFT_OUT.has(name)) return [];
    const sign = SIGNS[name];
    if (sign !== undefined) return this.print(sign, look);
    switch (name) {
      case 'w:t':
        return this.print(wordsOf(node), look);
      case 'w:r':
        return this.inside(node, this.styles.look(childOf(node, 'w:rPr'), style), style);
      case 'w:sym':
        return this.print(signOf(node), { ...look, font: null });
      case 'w:instrText':
        this.fields.code(textOf(node));
        return [];
      case 'w:fldChar':
        return this.print(this.fields.step(node), look);
      case 'w:fldSimple': {
        const result = this.inside(node, look, style);
        return result.length > 0
          ? result
          : this.print(drawn(node.attributes['w:instr'] ?? '', childOf(node, 'w:ffData')), look);
      }
      case 'm:oMath':
      case 'm:oMathPara':
        return this.equation(node, look);
      case 'w:footnoteReference':
      case 'w:endnoteReference':
        return this.print(this.notes.mark(node), { ...look, isBold: true, raised: null });
      case 'w:del':
      case 'w:moveFrom':
        this.tell('deleted', allWords(node));
        return [];
      case 'w:ins':
      case 'w:moveTo':
        this.tell('inserted', allWords(node));
        return this.inside(node, look, style);
      case 'w:ruby':
        this.tell('ruby', allWords(node));
        return this.inside(node, look, style);
      case 'w:txbxContent':
        this.boxes.push(node);
        return [];
    }
    this.look(node);
    return this.inside(node, look, style);
  }

  /** What is no words, or cannot be read. */
  private look(node: XmlElement): void {
    const { name, attributes } = node;
    if (name === 'pic:pic' || name === 'v:imagedata' || name === 'w:contentPart') this.tell('picture', '');
    if (name === 'a:graphicData' && /\/(?:chart|diagram|chartex)$/u.test(attributes.uri ?? '')) {
      this.tell('picture', '');
    }
    if (name === 'v:textpath' && attributes.string) this.tell('drawn words', attributes.string);
    if (name === 'o:OLEObject' && /^(?:Equation|MathType)/iu.test(attributes.ProgID ?? '')) {
      throw new Unreadable(
        'has an equation that is a picture; write it with the equations of Word, or as words',
      );
    }
    if (EMBEDDED.has(name)) {
      throw new Unreadable(
        'has another document put in as a whole, which Word alone can read; put its words in',
      );
    }
    if (name.startsWith(`${UNKNOWN}:`) && [...within(node)].some((inner) => inner.name === 'w:t')) {
      throw new Unreadable(`has words in an element that is not known here (${name.slice(2)})`);
    }
  }

  private equation(node: XmlElement, look: Look): WordRun[] {
    const text = equationText(node);
    const isPlain = ![...within(node)].some(({ name }) => /^m:(?!oMath|r$|t$|\w*Pr$)/u.test(name));
    if (!isPlain) this.tell('equation', text);
    return this.print(text, look);
  }

  /** Letters as they are printed; none where they are not. */
  private print(text: string, look: Look): WordRun[] {
    if (text === '' || !this.fields.isPrinted) return [];
    if (look.isHidden || look.isStruck) {
      if (text.trim() !== '') this.tell(look.isHidden ? 'hidden' : 'struck', text);
      return [];
    }
    const fault = oldFontFault(text, look.font);
    if (fault)
      throw new Unreadable(
        `${fault}, not Vietnamese ones; convert it to Unicode first: «${text.slice(0, 40)}»`,
      );
    if (look.isUnseen && /[\p{L}\p{N}]/u.test(text)) this.tell('unseen', text);
    const signs = symbolsIn(text, look.font);
    return [
      {
        text: look.inCapitals ? signs.toLocaleUpperCase('vi') : signs,
        isBold: look.isBold,
        raised: look.raised,
      },
    ];
  }

  private tell(kind: NoticeKind, words: string): void {
    const last = this.notices.at(-1);
    if (kind === 'picture' || last?.kind !== kind) this.notices.push({ kind, words });
    else this.notices[this.notices.length - 1] = { kind, words: last.words + words };
  }
}

/** White space at the ends counts only where the file says so. */
function wordsOf(element: XmlElement): string {
  const text = textOf(element)
    .replace(/[\t\r\n]+/gu, ' ')
    .replace(/[\u2028\u2029\u0085\v\f]/gu, '\n');
  return element.attributes['xml:space'] === 'preserve' ? text : text.replace(/^ +| +$/gu, '');
}

function signOf({ attributes }: XmlElement): string {
  const code = Number.parseInt(attributes['w:char'] ?? '', 16);
  return Number.isNaN(code) ? '' : symbolOf(code, attributes['w:font'] ?? '');
}

/** All words of an element, whatever becomes of them. */
export const allWords = (element: XmlElement): string =>
  [...within(element)]
    .filter(({ name }) => name === 'w:t' || name === 'w:delText' || name === 'm:t')
    .map(textOf)
    .join('');
