import type { Matter, MatterKind, Paragraph } from '../hierarchy.ts';
import { basisId } from '../provision-id.ts';
import { titleKind } from './instrument-start.ts';
import { isCapitals } from './shape.ts';
import { type SourceLines, standsUnder } from './source-lines.ts';
import { paragraphsOf, type Stretch, stretchesOf } from './stretch.ts';

/** Reads what is before the first heading: number, title, bases, preamble. */
export function readFront(sourceLines: SourceLines, start: number, end: number): Matter[] {
  const matters: { kind: MatterKind; id: string | null; paragraphs: Paragraph[] }[] = [];
  let bases = 0;
  let kind: MatterKind = 'other';
  for (const stretches of paragraphGroups(sourceLines, stretchesOf(sourceLines, start, end))) {
    const [paragraph] = paragraphsOf(sourceLines, stretches);
    if (!paragraph) continue;
    const first = stretches[0] as Stretch;
    kind = kindOf(first, kind, standsUnder(sourceLines, first.index), bases > 0);
    const open = matters.at(-1);
    if (kind === 'basis') matters.push({ kind, id: basisId(++bases), paragraphs: [paragraph] });
    else if (open?.kind === kind) open.paragraphs.push(paragraph);
    else matters.push({ kind, id: null, paragraphs: [paragraph] });
  }
  return matters;
}

/** Stretches that are one paragraph each, as {@link paragraphsOf} joins them. */
function paragraphGroups(sourceLines: SourceLines, stretches: readonly Stretch[]): Stretch[][] {
  const groups: Stretch[][] = [];
  for (const stretch of stretches) {
    const open = groups.at(-1);
    if (open && paragraphsOf(sourceLines, [...open.slice(-1), stretch]).length === 1) open.push(stretch);
    else groups.push([stretch]);
  }
  return groups;
}

const BASIS = /^(?:[-–•]\s*)?(?:Căn cứ|Xét|Theo đề nghị|Thực hiện|Trên cơ sở)(?!\p{L})/u;
const NUMBER = /^[-–—\s]*(?:\p{L}+\s)?[Ss]ố\s*:?\s*\d*\S*\d/u;

function kindOf({ line }: Stretch, before: MatterKind, isUnder: boolean, hasBases: boolean): MatterKind {
  if (BASIS.test(line.view)) return 'basis';
  if (hasBases) return 'preamble';
  if (NUMBER.test(line.view) && line.view.length < 80) return 'number';
  if (titleKind(line) !== null) return 'title';
  const isSetOff =
    line.isBold || line.isHeading || isCapitals(line.view) || /^(?:Về|V\/v|\()/u.test(line.view);
  const isDate = /^[^(]*ngày\s.*năm\s\d{4}/u.test(line.view);
  return before === 'title' && (isSetOff || isUnder) && !isDate ? 'title' : 'other';
}
