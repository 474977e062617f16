import { documentKinds } from '../document-kinds.ts';
import { bareItemAt, type Item, itemAt, type Level, sizeOf, THIS } from './levels.ts';

/** Of which text a reference speaks. */
export type Of =
  /** `Điều 5`: no text is named, or `Điều này`. */
  | { readonly kind: 'unsaid' }
  /** `Điều 5 Quy chế này`; `word` is the kind of text, in lower case. */
  | { readonly kind: 'this'; readonly word: string }
  /** `Điều 5 Luật Đất đai`; the text's name begins at `at`. */
  | { readonly kind: 'named'; readonly at: number };

/** A reference as it is written: the words it takes up, the levels it names, and of which text it speaks. */
export interface WrittenReference {
  readonly start: number;
  readonly end: number;
  /** `{ clause: '2', article: 'này' }` */
  readonly steps: Readonly<Partial<Record<Level, string>>>;
  readonly of: Of;
  /** Whether the words that name the text follow it at once, so that a link may take them in. */
  readonly touches: boolean;
}

/** A row of levels that belong together, with what joins each to the one before. */
interface Joined {
  readonly item: Item;
  /** Whether the level before is in this one (`khoản 2 Điều 5`), or next to it (`khoản 1 và khoản 2`). */
  readonly joint: 'first' | 'within' | 'beside';
}

const KINDS = documentKinds('cited').join('|');
const START = /(?<![\p{L}\p{N}])(?:[Đđ]iểm|[Kk]hoản|[Đđ]iều|[Mm]ục|[Cc]hương|[Pp]hần)\s/gu;
const JOINT =
  /\s*(?<comma>[,;])?\s*(?<and>(?:và|hoặc|hay|đến|tới|và\/hoặc)\s+)?(?:(?:các|của|tại|thuộc)\s+)?/uy;
const COUNTED = /%|\s*(?:ngày|tháng|năm|lần|người|giờ|phút|đồng|tín chỉ|tế)(?![\p{L}\p{N}])/uy;
const THIS_TEXT = new RegExp(
  `,?\\s+(?:của\\s+)?(?<word>${KINDS.toLowerCase()}|văn bản)\\s+${THIS}(?![\\p{L}\\p{N}])`,
  'iuy',
);
const NAMED_TEXT = new RegExp(
  `,?\\s+(?:của\\s+|trong\\s+)?(?:các\\s+)?(?=(?:${KINDS})(?![\\p{L}\\p{N}]))`,
  'uy',
);
const OF_A_NAME = /\s+của\s+(?=\p{Lu})/uy;

/**
 * Finds the references in a text: `khoản 2 Điều 5`, `các điều 5, 6 và 7`, `điểm a, b khoản 2 Điều này`, `Mục 1 Chương III`.
 * Of a list each number is a reference of its own; the last takes in the words of what holds it. A bare `khoản 2`, which
 * does not say of which article, is none.
 */
export function writtenReferences(text: string): WrittenReference[] {
  const found: WrittenReference[] = [];
  START.lastIndex = 0;
  for (let start = START.exec(text); start; start = START.exec(text)) {
    const row = rowAt(text, start.index);
    const last = row.at(-1);
    if (!last) continue;
    const of = textNamedAt(text, last.item.end);
    found.push(...referencesOf(text, row, of));
    START.lastIndex = Math.max(START.lastIndex, last.item.end);
  }
  return found;
}

function rowAt(text: string, start: number): Joined[] {
  const first = itemAt(text, start);
  if (!first) return [];
  const row: Joined[] = [{ item: first, joint: 'first' }];
  for (;;) {
    const before = (row.at(-1) as Joined).item;
    JOINT.lastIndex = before.end;
    const match = JOINT.exec(text);
    const at = JOINT.lastIndex;
    if (!match || at === before.end) return row;
    const { comma, and } = match.groups ?? {};
    const item = itemAt(text, at) ?? (comma || and ? bareItemAt(text, at, before.level) : null);
    if (!item || isWord(text, item, before)) return row;
    const within = !and && sizeOf(item.level) > sizeOf(before.level);
    if (!within && !comma && !and) return row;
    row.push({ item, joint: within ? 'within' : 'beside' });
  }
}

/** Whether what seems to continue a list counts things instead: `Điều 5, 10 ngày sau`; `điểm a, y tế`. */
function isWord(text: string, item: Item, before: Item): boolean {
  const bare = !/^\p{L}+\s/u.test(text.slice(item.start, item.end));
  if (!bare) return false;
  if (before.number === THIS || (item.level === 'point' && item.number.length > 1)) return true;
  COUNTED.lastIndex = item.end;
  return COUNTED.test(text);
}

/** Of which text a row speaks, by the words that follow it. */
function textNamedAt(text: string, end: number): { of: Of; end: number } {
  THIS_TEXT.lastIndex = end;
  const own = THIS_TEXT.exec(text);
  if (own)
    return { of: { kind: 'this', word: (own.groups?.word ?? '').toLowerCase() }, end: THIS_TEXT.lastIndex };
  for (const pattern of [NAMED_TEXT, OF_A_NAME]) {
    pattern.lastIndex = end;
    if (pattern.exec(text)) return { of: { kind: 'named', at: pattern.lastIndex }, end };
  }
  return { of: { kind: 'unsaid' }, end };
}

function referencesOf(
  text: string,
  row: readonly Joined[],
  named: { of: Of; end: number },
): WrittenReference[] {
  const found: WrittenReference[] = [];
  for (let i = 0; i < row.length; i++) {
    const { item } = row[i] as Joined;
    let last = i;
    while (row[last + 1]?.joint === 'within') last += 1;
    const steps = stepsOf(row, i);
    const touches = last === row.length - 1;
    if (isSaid(text, item, steps, row)) {
      const isThis = Object.values(steps).includes(THIS);
      found.push({
        start: item.start,
        end: touches && named.of.kind === 'this' && !isThis ? named.end : (row[last] as Joined).item.end,
        steps,
        of: isThis ? { kind: 'unsaid' } : named.of,
        touches,
      });
    }
    i = last;
  }
  return found;
}

/** A level with its enclosing levels: each larger level that follows without `và`. */
function stepsOf(row: readonly Joined[], from: number): Partial<Record<Level, string>> {
  const { item } = row[from] as Joined;
  const steps: Partial<Record<Level, string>> = { [item.level]: item.number };
  let size = sizeOf(item.level);
  for (const { item: next, joint } of row.slice(from + 1)) {
    if (sizeOf(next.level) <= size) continue;
    if (joint !== 'within') break;
    steps[next.level] = next.number;
    size = sizeOf(next.level);
  }
  const before = row[from - 1]?.item;
  // `Điều 9, khoản 6`: the larger first.
  if (before && item.level === 'clause' && !steps.article && before.level === 'article') {
    steps.article = before.number;
  }
  return steps;
}

/** Whether the levels say where to look: a khoản with its article, a điểm with its khoản; and `Điều này` is no "this matter". */
function isSaid(
  text: string,
  item: Item,
  steps: Partial<Record<Level, string>>,
  row: readonly Joined[],
): boolean {
  const before = text.slice(Math.max(0, item.start - 8), item.start);
  if (/(?:tài|các|bằng|chuyển|thời|địa|thang)\s+$/iu.test(before) && item.number === THIS) return false;
  if (item.level === 'point') return Boolean(steps.clause ?? steps.article);
  if (item.level === 'clause') return item.number === THIS || Boolean(steps.article);
  if (item.level === 'article')
    return item.number !== THIS || row.length > 1 || /[\p{Ll},]\s+$/u.test(before);
  const word = text[item.start] ?? '';
  return word === word.toUpperCase() || item.level === 'chapter' || Boolean(steps.chapter);
}
