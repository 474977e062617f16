/**
 * What a regulation is once its text has been read.
 *
 * The hierarchy follows Nghị định 30/2020/NĐ-CP, Phụ lục I: phần, chương, mục, tiểu mục, điều, khoản, điểm. The English
 * names are those of Akoma Ntoso 3.0. Every `Words` keeps its place in the source, so that whatever is shown can be
 * traced to, and compared with, the text as received.
 */

/** A half-open run of UTF-16 offsets in the source text. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** Words of the law within one line of the source, with the marks of Markdown and the outer white space left out. */
export interface Words {
  readonly text: string;
  readonly range: Range;
  /** Line number in the source, from 1. */
  readonly line: number;
}

/** One paragraph: one line of the source, or several where the source wraps its lines; or a table. */
export interface Paragraph {
  readonly lines: readonly Words[];
  /** The rows and cells of the lines, where they form a table. */
  readonly table?: Table;
}

/** A table; the lines of its cells, in order, are those of its paragraph. */
export interface Table {
  readonly rows: readonly TableRow[];
}

export interface TableRow {
  readonly isHead: boolean;
  readonly cells: readonly TableCell[];
}

export interface TableCell {
  readonly lines: readonly Words[];
  /** Over how many columns and rows it reaches. */
  readonly columns: number;
  readonly rows: number;
}

export type ProvisionKind = 'clause' | 'subclause' | 'point' | 'paragraph' | 'lead-in';

/** A provision: a khoản, a sub-khoản such as 2.1, a điểm, an unnumbered paragraph, or the lead-in before khoản 1. */
export interface Provision {
  readonly kind: ProvisionKind;
  /** The anchor on the article page: `khoan-2`, `khoan-2-1`, `khoan-2-diem-dd`, `doan-1`, `mo-dau`. */
  readonly id: string;
  /** As printed, without the closing mark: `2`, `2.1`, `đ`; null without a number. */
  readonly number: string | null;
  /** The printed number with its closing mark, `2.` or `a)`; null without a number. */
  readonly mark: Words | null;
  readonly paragraphs: readonly Paragraph[];
  readonly provisions: readonly Provision[];
}

export interface Article {
  readonly kind: 'article';
  /** `dieu-5`; `dieu-5--2` where the source repeats a number. */
  readonly id: string;
  /** As printed: `5`, `4a`. */
  readonly number: string;
  /** `Điều 5.` */
  readonly mark: Words;
  /** The title's lines; empty for an article without a title. */
  readonly heading: readonly Words[];
  readonly provisions: readonly Provision[];
}

export type DivisionKind = 'part' | 'chapter' | 'section' | 'subsection';

export interface Division {
  readonly kind: DivisionKind;
  /** The path of its address within the instrument: `chuong-2`, `chuong-2/muc-1`. */
  readonly path: string;
  /** The anchor on the whole-text page: `chuong-2`, `chuong-2-muc-1`. */
  readonly id: string;
  /** As printed: `II`. */
  readonly number: string;
  /** The number in Arabic digits: `2`; a letter suffix stays: `2a`. */
  readonly arabic: string;
  /** `Chương II` */
  readonly mark: Words;
  readonly heading: readonly Words[];
  readonly divisions: readonly (Division | Article)[];
}

export type MatterKind = 'number' | 'title' | 'basis' | 'preamble' | 'recipients' | 'signature' | 'other';

/** Text before the first article or after the last one. */
export interface Matter {
  readonly kind: MatterKind;
  /** `can-cu-1` …, `xem` order as printed, for bases; null otherwise. */
  readonly id: string | null;
  readonly paragraphs: readonly Paragraph[];
}

/** One legal instrument of a file; most files hold one. */
export interface Instrument {
  /** The segment of its address: empty for the main one, else `quyet-dinh`, `phu-luc-1` … */
  readonly segment: string;
  readonly front: readonly Matter[];
  readonly divisions: readonly (Division | Article)[];
  readonly back: readonly Matter[];
}

/**
 * One typed piece of the source. The pieces of a text touch without a gap from its first character to its last;
 * `piece.range` sliced out of the source is the piece.
 */
export interface Piece {
  readonly kind:
    | 'blank'
    | 'markup'
    | 'foreign'
    | 'front'
    | 'division-mark'
    | 'division-heading'
    | 'article-mark'
    | 'article-heading'
    | 'provision-mark'
    | 'provision-words'
    | 'back';
  readonly range: Range;
  readonly line: number;
  /** The id of the article, division or matter it belongs to, where there is one. */
  readonly owner: string | null;
}

/** A whole file, read. */
export interface ParsedText {
  readonly source: string;
  readonly pieces: readonly Piece[];
  /** The main instrument first in meaning is `main`; in order of the source. */
  readonly instruments: readonly Instrument[];
  /** Index of the main instrument. */
  readonly main: number;
  /** Faults of the official text, kept as printed: a skipped or a repeated number, and the like. */
  readonly warnings: readonly TextWarning[];
}

export interface TextWarning {
  readonly line: number;
  readonly message: string;
}
