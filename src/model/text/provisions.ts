import type { Paragraph, Provision, ProvisionKind, Table, Words } from '../hierarchy.ts';
import { clauseId, LEAD_IN_ID, paragraphId, pointId, uniqueIds } from '../provision-id.ts';
import { cut } from './lines.ts';
import { type Found, type MarkContext, newNumbering, nextMark } from './provision-marks.ts';
import { isBullet } from './shape.ts';
import { type SourceLines, standsUnder } from './source-lines.ts';
import { joins, rowsFrom, type Stretch, tableOf, wordsOf } from './stretch.ts';

interface Draft {
  readonly kind: ProvisionKind;
  id: string;
  readonly number: string | null;
  readonly mark: Words | null;
  readonly paragraphs: { readonly lines: Words[]; readonly table?: Table }[];
  readonly provisions: Draft[];
  readonly depth: number;
}

/**
 * Reads the hierarchy within an article: khoản, sub-khoản, điểm, and the paragraphs without a number. Words without a mark
 * belong to the provision before them, so that the order of the text is kept.
 */
export function readProvisions(sourceLines: SourceLines, stretches: readonly Stretch[]): Provision[] {
  const opened = new OpenProvisions();
  const numbering = newNumbering();
  for (let i = 0; i < stretches.length; i++) {
    const stretch = stretches[i] as Stretch;
    const rows = rowsFrom(stretches, i);
    if (rows > 0) {
      opened.addTable(tableOf(sourceLines, stretches.slice(i, i + rows)));
      i += rows - 1;
      continue;
    }
    const before = stretches[i - 1] ?? null;
    let rest = stretch;
    while (!sourceLines.quoted[stretch.index]) {
      const found = markAt(sourceLines, rest, before, numbering);
      if (!found) break;
      opened.open(found, rest);
      rest = { ...rest, from: rest.from + spaceAt(rest) + found.end };
    }
    const words = wordsOf(rest);
    if (words) opened.add(words, before !== null && joins(sourceLines, before, rest), startsParagraph(rest));
  }
  return opened.provisions();
}

const spaceAt = ({ line, from }: Stretch): number => {
  const view = line.view.slice(from);
  return view.length - view.trimStart().length;
};

/** A dash goes with what is before it. */
const startsParagraph = ({ line, from }: Stretch): boolean => !isBullet(line.view.slice(from).trimStart());

function markAt(
  sourceLines: SourceLines,
  { line, from, index }: Stretch,
  before: Stretch | null,
  numbering: ReturnType<typeof newNumbering>,
): Found | null {
  const words = line.view.slice(from).trimStart();
  const bullet = from === 0 ? (BULLET.exec(words)?.[0].length ?? 0) : 0;
  const view = words.slice(bullet);
  if (!/^[\da-zđK]/u.test(view)) return null;
  const place: MarkContext = {
    before: before?.line ?? null,
    line,
    isUnder: standsUnder(sourceLines, index),
    beginsLine: from === 0,
    width: sourceLines.width,
  };
  const found = nextMark(view, place, numbering);
  return found && { ...found, end: found.end + bullet };
}

/** A list of Markdown, or of a word processor, may put a bullet before a mark that the text has: `- a) …`. */
const BULLET = /^[-–•·▪●+*]\s+(?=(?:[a-zđ]{1,2}\d?|\d{1,3})[.)]\s)/u;

/** The provisions of an article as they are read, the open ones outermost first. */
class OpenProvisions {
  private readonly top: Draft[] = [];
  private opened: Draft[] = [];
  private readonly unique = uniqueIds();

  /** Opens a provision at a mark. */
  open({ kind, number, end, steps }: Found, stretch: Stretch): void {
    const depth = kind === 'point' ? Number.POSITIVE_INFINITY : steps.length;
    this.opened = this.opened.filter((draft) => draft.kind !== 'paragraph' && draft.depth < depth);
    const parent = this.opened.at(-1) ?? null;
    const id = kind === 'point' ? pointId(parent?.id ?? null, number) : clauseId(number);
    const from = stretch.from + spaceAt(stretch);
    const mark = cut(stretch.line, from, from + end);
    this.put({ kind, id: this.unique(id), number, mark, paragraphs: [], provisions: [], depth }, parent);
  }

  /** Adds words without a mark of their own. */
  add(words: Words, goesOn: boolean, startsParagraph: boolean): void {
    const draft = this.opened.at(-1);
    if (!draft || (draft.kind === 'paragraph' && !goesOn && startsParagraph)) {
      this.putParagraph({ lines: [words] });
      return;
    }
    const paragraph = draft.paragraphs.at(-1);
    if (goesOn && paragraph && !paragraph.table) paragraph.lines.push(words);
    else draft.paragraphs.push({ lines: [words] });
  }

  /** Adds a table: it belongs to the provision before it. */
  addTable({ lines, table }: Paragraph): void {
    const paragraph = { lines: [...lines], ...(table ? { table } : {}) };
    const draft = this.opened.at(-1);
    if (draft) draft.paragraphs.push(paragraph);
    else this.putParagraph(paragraph);
  }

  private putParagraph(paragraph: Draft['paragraphs'][number]): void {
    this.opened = [];
    const shared = { id: '', number: null, mark: null, provisions: [], depth: 0 };
    this.put({ ...shared, kind: 'paragraph', paragraphs: [paragraph] }, null);
  }

  /** The provisions read: what is before khoản 1 is one lead-in; in an article without khoản paragraphs are counted. */
  provisions(): Provision[] {
    const first = this.top.findIndex((draft) => draft.kind === 'clause' || draft.kind === 'subclause');
    const lead = this.top.slice(0, Math.max(first, 0));
    if (lead.length === 0 || lead.some((draft) => draft.kind !== 'paragraph')) {
      let ordinal = 0;
      for (const draft of this.top) if (draft.kind === 'paragraph') draft.id = paragraphId(++ordinal);
      return this.top;
    }
    const paragraphs = lead.flatMap((draft) => draft.paragraphs);
    const leadIn: Draft = { ...(lead[0] as Draft), kind: 'lead-in', id: LEAD_IN_ID, paragraphs };
    return [leadIn, ...this.top.slice(first)];
  }

  private put(draft: Draft, parent: Draft | null): void {
    (parent?.provisions ?? this.top).push(draft);
    this.opened = [...this.opened, draft];
  }
}
