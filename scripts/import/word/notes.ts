import { Unreadable } from '../unreadable.ts';
import { childrenOf, type XmlElement } from './xml.ts';

/** Footnotes and endnotes, in the order in which the text refers to them. */
export class Notes {
  /** The notes met so far: their mark in the text, and their words. */
  readonly met: { readonly mark: string; readonly body: XmlElement }[] = [];
  private readonly footnotes: ReadonlyMap<string, XmlElement>;
  private readonly endnotes: ReadonlyMap<string, XmlElement>;
  private isClosed = false;
  private numbered = 0;

  constructor(footnotes: XmlElement | null, endnotes: XmlElement | null) {
    this.footnotes = notesById(footnotes);
    this.endnotes = notesById(endnotes);
  }

  /** From here on the notes themselves are read, and no note may refer to a note. */
  close(): void {
    this.isClosed = true;
  }

  /** What is in the text for a reference to a note: its number here; nothing where the author typed a mark. */
  mark({ name, attributes }: XmlElement): string {
    const id = attributes['w:id'] ?? '';
    const body = (name === 'w:footnoteReference' ? this.footnotes : this.endnotes).get(id);
    if (!body) throw new Unreadable(`is damaged: it refers to a note (${id}) that it does not have`);
    if (this.isClosed) throw new Unreadable('has a note within a note, which Word cannot print');
    const isOwn = /^(?:1|true|on)$/u.test(attributes['w:customMarkFollows'] ?? '');
    const mark = isOwn ? '' : `[${++this.numbered}]`;
    this.met.push({ mark, body });
    return mark;
  }
}

/** The notes by number, without those that draw the line above notes. */
const notesById = (notes: XmlElement | null): Map<string, XmlElement> =>
  new Map(
    (notes ? childrenOf(notes) : [])
      .filter(({ attributes }) => !attributes['w:type'] || attributes['w:type'] === 'normal')
      .map((note) => [note.attributes['w:id'] ?? '', note]),
  );
