import { slug } from '../fold.ts';
import type { Article, Instrument, Paragraph } from '../hierarchy.ts';
import type { Regulation } from '../regulation.ts';
import { longestOf } from '../segments.ts';
import { readNumber } from '../text/numbers.ts';
import { paragraphText, provisionsOf, wordsText } from '../walk.ts';
import { THIS } from './levels.ts';
import { type Here, placeOf } from './lookup.ts';
import { type TextName, textNameFinder } from './named-texts.ts';
import { type WrittenReference, writtenReferences } from './written.ts';

/** A place in a text of the library. */
export interface ReferenceTarget {
  readonly regulation: string;
  /** Of the instrument within its file: empty for the main one. */
  readonly segment: string;
  /** `dieu-5#khoan-2`, `chuong-3/muc-1`; empty for the text as a whole. */
  readonly place: string;
}

/** A reference in a paragraph; offsets are within the words of the paragraph on one line. */
export interface Reference {
  readonly start: number;
  readonly end: number;
  /** Null where the text named is in the library but has no such place. */
  readonly target: ReferenceTarget | null;
}

/** References found in one article, by paragraph; paragraphs without any are left out. */
export type ArticleReferences = ReadonlyMap<Paragraph, readonly Reference[]>;

/** Reads references in any article of the library. */
export type ReferenceReader = (
  regulation: Regulation,
  instrument: Instrument,
  article: Article,
) => ArticleReferences;

/** Makes a reader that knows these regulations, so that a reference to a text outside the library is none. */
export function referenceReader(regulations: readonly Regulation[]): ReferenceReader {
  const byId = new Map(regulations.map((regulation) => [regulation.id, regulation]));
  const namesIn = textNameFinder(regulations.map(({ id, about }) => ({ ...about, id })));

  return (regulation, instrument, article) => {
    const quoted = quotedRuns(article);
    const amends = AMENDS.test(wordsText(article.heading));
    const found = new Map<Paragraph, readonly Reference[]>();
    for (const provision of provisionsOf(article)) {
      for (const paragraph of provision.paragraphs) {
        const text = paragraphText(paragraph);
        const names = namesIn(text).filter(({ id }) => id !== regulation.id);
        const here = { instrument, article, provision: provision.id };
        const runs = quoted.get(paragraph) ?? [];
        const references = [
          ...ownReferences(text, names, { regulation, here, byId, amends: amends || AMENDS.test(text) }),
          ...names.map(({ start, end, id }) => ({
            start,
            end,
            target: { regulation: id, segment: '', place: '' },
          })),
          ...annexReferences(text, regulation, here),
        ].filter(({ start, end }) => !isWithin(start, end, runs));
        if (references.length > 0) found.set(paragraph, longestOf(references));
      }
    }
    return found;
  };
}

/** `Phụ lục I`, unless it is another text's: `Phụ lục I Nghị định số …`. */
const ANNEX =
  /Phụ lục (?:số )?([IVXLC]+|\d{1,2})(?![\p{L}\d])(?!(?: (?:của|ban hành kèm theo|kèm theo))? (?:Nghị|Thông|Luật|Bộ|Quyết|Quy|Chỉ|Hướng)[^,.;]{0,40}số \d)/gu;

/** Annexes of the text's own file; one that the file does not hold is no reference. */
function annexReferences(text: string, { id, text: { instruments } }: Regulation, here: Here): Reference[] {
  return [...text.matchAll(ANNEX)].flatMap(({ 0: words, 1: number = '', index }) => {
    const segment = `phu-luc-${readNumber(number)?.value}`;
    const isOther = instruments.some((one) => one.segment === segment && one !== here.instrument);
    return isOther
      ? [{ start: index, end: index + words.length, target: { regulation: id, segment, place: '' } }]
      : [];
  });
}

/** Finds texts of this site that are named outside articles, as in the legal bases. */
export function nameReader(
  regulations: readonly Regulation[],
): (of: Regulation, words: string) => Reference[] {
  const namesIn = textNameFinder(regulations.map(({ id, about }) => ({ ...about, id })));
  return (of, words) =>
    longestOf(
      namesIn(words)
        .filter(({ id }) => id !== of.id)
        .map(({ start, end, id }) => ({ start, end, target: { regulation: id, segment: '', place: '' } })),
    );
}

/** Where words change another text, a bare `khoản 2 Điều 5` is that text's. */
const AMENDS =
  /^(?:\d+\.\s*)?(?:(?:Sửa đổi|Bổ sung|Bãi bỏ|Bỏ|Thay thế|Thay|Đính chính)(?:\s|,)|.{0,80}(?:được sửa đổi|được bổ sung).{0,40}như sau)/u;

interface Context {
  readonly regulation: Regulation;
  readonly here: Here;
  readonly byId: ReadonlyMap<string, Regulation>;
  readonly amends: boolean;
}

function ownReferences(text: string, names: readonly TextName[], context: Context): Reference[] {
  return writtenReferences(text).flatMap((written) => {
    const { of } = written;
    if (of.kind === 'named')
      return namedReference(
        written,
        names.find(({ start }) => start === of.at),
        context,
      );
    const isRelative = Object.values(written.steps).includes(THIS);
    if (of.kind === 'unsaid' && context.amends && !isRelative) return [];
    const { regulation, here } = context;
    const instrument = of.kind === 'this' ? instrumentCalled(of.word, context) : here.instrument;
    return [
      referenceTo(written, written.end, regulation, instrument, instrument === here.instrument ? here : null),
    ];
  });
}

function namedReference(
  written: WrittenReference,
  name: TextName | undefined,
  { byId }: Context,
): Reference[] {
  const other = name && byId.get(name.id);
  if (!name || !other) return [];
  return [referenceTo(written, written.touches ? name.end : written.end, other, other.instrument, null)];
}

function referenceTo(
  { start, steps }: WrittenReference,
  end: number,
  regulation: Regulation,
  instrument: Instrument,
  here: Here | null,
): Reference {
  const place = placeOf(regulation, instrument, steps, here);
  const { segment } = instrument;
  return { start, end, target: place === null ? null : { regulation: regulation.id, segment, place } };
}

/** The instrument that `Quyết định này` means: another one of the file where the word is its kind, else the one read. */
function instrumentCalled(word: string, { regulation, here }: Context): Instrument {
  const kind = slug(word);
  const { instruments } = regulation.text;
  const own =
    here.instrument === regulation.instrument ? slug(regulation.about.kind) : here.instrument.segment;
  if (own.startsWith(kind)) return here.instrument;
  if (slug(regulation.about.kind) === kind) return regulation.instrument;
  return instruments.find(({ segment }) => segment === kind) ?? here.instrument;
}

/** A half-open run of offsets within a paragraph. */
type QuotedSpan = readonly [start: number, end: number];

/**
 * Which runs of an article's paragraphs are within quotation marks. What is quoted is another text's, above all in a law
 * that amends one, so that a reference in it does not speak of this text. A quotation may run over several provisions;
 * one that never closes ends with the article.
 */
function quotedRuns(article: Article): Map<Paragraph, QuotedSpan[]> {
  const runs = new Map<Paragraph, QuotedSpan[]>();
  let depth = 0;
  for (const { paragraphs } of provisionsOf(article)) {
    for (const paragraph of paragraphs) {
      const text = paragraphText(paragraph);
      const own: QuotedSpan[] = [];
      let from = 0;
      for (const { 0: mark, index } of text.matchAll(/[“”«»"]/gu)) {
        const opens = mark === '“' || mark === '«' || (mark === '"' && depth === 0);
        if (opens && depth === 0) from = index;
        if (!opens && depth === 1) own.push([from, index + 1]);
        depth = Math.max(0, depth + (opens ? 1 : -1));
      }
      if (depth > 0) own.push([from, text.length]);
      runs.set(paragraph, own);
    }
  }
  return runs;
}

/** Whether a run of offsets touches any of these. */
const isWithin = (start: number, end: number, runs: readonly QuotedSpan[]): boolean =>
  runs.some(([from, to]) => start < to && end > from);
