import type { Matter, MatterKind } from '../hierarchy.ts';
import { isMotto, isRecipients, isSignature } from './closing.ts';
import { isBullet, isCapitals } from './shape.ts';
import type { SourceLines } from './source-lines.ts';
import { paragraphsOf, type Stretch, stretchesOf } from './stretch.ts';

/** Reads what follows the last article: recipients, signature, and whatever is annexed. */
export function readBack(sourceLines: SourceLines, start: number, end: number): Matter[] {
  const matters: { kind: MatterKind; stretches: Stretch[] }[] = [];
  let kind: MatterKind = 'other';
  let isAnnexed = false;
  for (const stretch of stretchesOf(sourceLines, start, end)) {
    const { line, index } = stretch;
    isAnnexed ||= isMotto(line.view);
    const isApart = (sourceLines.lines[index - 1]?.text ?? '') === '';
    kind = isAnnexed ? 'other' : kindOf(stretch, kind, isApart);
    const open = matters.at(-1);
    if (open?.kind === kind) open.stretches.push(stretch);
    else matters.push({ kind, stretches: [stretch] });
  }
  return matters.map(({ kind, stretches }) => ({
    kind,
    id: null,
    paragraphs: paragraphsOf(sourceLines, stretches),
  }));
}

function kindOf({ line }: Stretch, before: MatterKind, isApart: boolean): MatterKind {
  if (isRecipients(line.view)) return 'recipients';
  if (isSignature(line.view)) return 'signature';
  if (before === 'signature') return 'signature';
  if (before === 'recipients') {
    return isBullet(line.view) || !(isApart || line.isBold || isCapitals(line.view))
      ? 'recipients'
      : 'signature';
  }
  return 'other';
}
