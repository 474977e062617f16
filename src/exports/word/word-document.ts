/**
 * A Word document before it is one: blocks in order, each with the voice that speaks. The words of the law and words of
 * ours are separated here; what either looks like on paper is settled where the file is made.
 */

/** Words of the law, verbatim; or ours, which are in brackets. */
export type Voice = 'law' | 'ours';

export interface DocumentRun {
  readonly voice: Voice;
  readonly text: string;
}

/**
 * What a block is: a heading of level 1 to 3 (chapter, section, article), words of the text, words set in the middle
 * (number, title), a basis, the signature, or a note of ours.
 */
export type BlockKind =
  | 'heading-1'
  | 'heading-2'
  | 'heading-3'
  | 'words'
  | 'centred'
  | 'basis'
  | 'signature'
  | 'note'
  | 'table';

/** A table of the law's words: its rows of cells, each with its lines. */
export interface WordTable {
  readonly rows: readonly {
    readonly head: boolean;
    readonly cells: readonly {
      readonly lines: readonly string[];
      readonly columns: number;
      readonly rows: number;
    }[];
  }[];
}

export interface Block {
  readonly kind: BlockKind;
  readonly runs: readonly DocumentRun[];
  /** How many provisions it is nested in: 0 for a khoản, 1 for a điểm. */
  readonly depth: number;
  readonly table?: WordTable;
}

export interface WordDocument {
  /** For the file's properties and its name. */
  readonly title: string;
  readonly fileName: string;
  readonly blocks: readonly Block[];
  /** One line of ours that is at the foot of every page: what the text is, and its status. */
  readonly foot: string;
}

export const law = (text: string): DocumentRun => ({ voice: 'law', text });
/** Words of ours; the brackets are part of them, so that they stay when the words are copied. */
export const ours = (text: string): DocumentRun => ({ voice: 'ours', text: `[${text}]` });

export const block = (kind: BlockKind, runs: readonly DocumentRun[], depth = 0): Block => ({
  kind,
  runs,
  depth,
});

export const tableBlock = (table: WordTable): Block => ({ kind: 'table', runs: [], depth: 0, table });

/** `quy-che-05-qc-hu-dieu-5.docx` */
export const wordFileName = (...parts: readonly string[]): string => `${parts.join('-')}.docx`;
