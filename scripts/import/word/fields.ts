import { Unreadable } from '../unreadable.ts';
import { symbolOf } from './symbol-letters.ts';
import { childOf, childrenOf, isOn, settingOf, type XmlElement } from './xml.ts';

interface Field {
  code: string;
  hasResult: boolean;
  readonly data: XmlElement | null;
}

/** Fields that Word works out anew whenever it shows them, so that their print need not be in the file. */
const DRAWN =
  /^(?:EQ|AUTONUM\w*|LISTNUM|SEQ|PAGE|NUMPAGES|SECTION|SECTIONPAGES|DATE|TIME|=|IF|QUOTE|BARCODE|DISPLAYBARCODE)$/u;

/**
 * The fields of a Word file: what a field prints is kept in the file after its code; where it is not, since Word draws it
 * each time, it is worked out here or the file refused.
 */
export class Fields {
  private readonly open: Field[] = [];

  /** Whether what is read now is printed: it is not the code of a field. */
  get isPrinted(): boolean {
    return this.open.every(({ hasResult }) => hasResult);
  }

  /** Whether a field is still open. */
  get isOpen(): boolean {
    return this.open.length > 0;
  }

  code(words: string): void {
    const field = this.open.at(-1);
    if (field && !field.hasResult) field.code += words;
  }

  /** Reads `w:fldChar`; gives what the field prints that the file does not hold. */
  step(mark: XmlElement): string {
    const type = mark.attributes['w:fldCharType'];
    if (type === 'begin') {
      this.open.push({ code: '', hasResult: false, data: childOf(mark, 'w:ffData') });
      return '';
    }
    const field = type === 'end' ? this.open.pop() : this.open.at(-1);
    if (!field) throw new Unreadable('is damaged: a field ends that does not begin');
    if (type === 'separate') field.hasResult = true;
    return type === 'end' && !field.hasResult && this.isPrinted ? drawn(field.code, field.data) : '';
  }
}

/** What Word draws for a field of which the file keeps no result. */
export function drawn(code: string, data: XmlElement | null): string {
  const [kind = '', argument = ''] = code.trim().split(/\s+/u);
  const name = kind.toUpperCase();
  if (name === 'FORMCHECKBOX') return isChecked(data) ? '☒' : '☐';
  if (name === 'FORMDROPDOWN') return chosen(data);
  if (name === 'SYMBOL') {
    const font = /\\f\s+"?([^"\\]+)"?/u.exec(code)?.[1]?.trim() ?? 'Symbol';
    return symbolOf(Number(argument), font);
  }
  if (!DRAWN.test(name)) return '';
  throw new Unreadable(
    `has a field ${name} that Word draws and the file does not hold; turn it into text (Ctrl+Shift+F9)`,
  );
}

function isChecked(data: XmlElement | null): boolean {
  const box = childOf(data, 'w:checkBox');
  return isOn(box, 'w:checked') ?? isOn(box, 'w:default') ?? false;
}

function chosen(data: XmlElement | null): string {
  const list = childOf(data, 'w:ddList');
  const entries = list ? childrenOf(list).filter(({ name }) => name === 'w:listEntry') : [];
  const at = Number(settingOf(list, 'w:result') ?? settingOf(list, 'w:default') ?? 0);
  return entries[at]?.attributes['w:val'] ?? '';
}
