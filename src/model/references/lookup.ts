import type { Article, Division, DivisionKind, Instrument } from '../hierarchy.ts';
import { oncePer } from '../once.ts';
import { type Place, placeFinder } from '../places.ts';
import { articleId, clauseId, pointId } from '../provision-id.ts';
import type { Regulation } from '../regulation.ts';
import { readNumber } from '../text/numbers.ts';
import { articlesIn, divisionsIn, pathTo } from '../walk.ts';
import { type Level, THIS } from './levels.ts';

/** Where a reference is read: what `Điều này`, `khoản này` and `Chương này` mean there. */
export interface Here {
  readonly instrument: Instrument;
  readonly article: Article | null;
  /** The id of the provision, `khoan-2-diem-a`. */
  readonly provision: string | null;
}

type Steps = Readonly<Partial<Record<Level, string>>>;

const finderOf = oncePer((instrument: Instrument) =>
  placeFinder(instrument, articlesIn(instrument.divisions)),
);

/** What is at a place of one instrument of a regulation's file. */
export const placeIn = (regulation: Regulation, instrument: Instrument, place: string): Place | null =>
  instrument === regulation.instrument ? regulation.placeAt(place) : finderOf(instrument)(place);

/**
 * The place that levels name in an instrument, as the address of its page with an anchor: `dieu-5#khoan-2`,
 * `chuong-3/muc-1`. Null where the instrument has no such place, and where the levels do not say which.
 */
export function placeOf(
  regulation: Regulation,
  instrument: Instrument,
  steps: Steps,
  here: Here | null,
): string | null {
  if (!steps.article && !steps.clause && !steps.point) {
    return divisionNamed(instrument, steps, here)?.path ?? null;
  }
  const article = !steps.article || steps.article === THIS ? here?.article?.id : articleId(steps.article);
  const provision = provisionNamed(steps, here);
  if (!article || provision === undefined) return null;
  const place = provision === null ? article : `${article}#${provision}`;
  return placeIn(regulation, instrument, place) ? place : null;
}

/** Anchor made of khoản and điểm; null if only the article is named, undefined if ambiguous. */
function provisionNamed({ clause, point }: Steps, here: Here | null): string | null | undefined {
  if (!clause && !point) return null;
  const outer =
    clause === THIS ? here?.provision?.match(/^khoan-\d+[a-z]?/u)?.[0] : clause && clauseId(clause);
  if (clause && !outer) return undefined;
  if (!point) return outer;
  return /^\d/u.test(point) ? clauseId(point) : pointId(outer ?? null, point);
}

const DIVISIONS: readonly DivisionKind[] = ['part', 'chapter', 'section'];

/** The division that levels name, the larger before the smaller; a mục alone is one of the chapter in which it is read. */
function divisionNamed(instrument: Instrument, steps: Steps, here: Here | null): Division | null {
  const around = here?.article ? pathTo(here.article.id, instrument.divisions) : [];
  let found: Division | null = null;
  for (const kind of DIVISIONS) {
    const number = steps[kind as Level];
    if (!number) continue;
    const own = around.find((division) => division.kind === kind);
    const outer: Division | null =
      found ?? (kind === 'section' ? (around.find((one) => one.kind === 'chapter') ?? null) : null);
    found =
      number === THIS
        ? (own ?? null)
        : numbered(outer ? outer.divisions : instrument.divisions, kind, number);
    if (!found) return null;
  }
  return found;
}

function numbered(within: Instrument['divisions'], kind: DivisionKind, printed: string): Division | null {
  const number = readNumber(printed);
  if (!number) return null;
  const arabic = `${number.value}${number.suffix}`;
  const fitting = divisionsIn(within).filter((one) => one.kind === kind && one.arabic === arabic);
  // A text whose parts each begin at Chương I does not say which is meant.
  return fitting.length === 1 ? (fitting[0] as Division) : null;
}
