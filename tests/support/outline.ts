import type { Article, Division, Instrument, ParsedText } from '../../src/model/hierarchy.ts';
import { parseText } from '../../src/model/text/parse.ts';
import { provisionsOf, wordsText } from '../../src/model/walk.ts';

/**
 * A text's ladder, a line for each division and article: `Chương I: QUY ĐỊNH CHUNG`, `dieu-1 «Phạm vi»: khoan-1 khoan-2`.
 * What is not the main instrument is under its segment, `[quyet-dinh]`.
 */
export function outlineOf(source: string | ParsedText): string[] {
  const text = typeof source === 'string' ? parseText(source) : source;
  return text.instruments.flatMap((instrument) => [
    ...(instrument.segment ? [`[${instrument.segment}]`] : []),
    ...instrument.divisions.flatMap(itemLines),
  ]);
}

function itemLines(item: Division | Article): string[] {
  if (item.kind !== 'article') {
    return [`${item.path}: ${wordsText(item.heading)}`, ...item.divisions.flatMap(itemLines)];
  }
  const title = item.heading.length > 0 ? ` «${wordsText(item.heading)}»` : '';
  return [
    `${item.id}${title}: ${provisionsOf(item)
      .map(({ id }) => id)
      .join(' ')}`,
  ];
}

/** The front or back matter of the main instrument, `kind: words`. */
export function matterOf(text: ParsedText, side: 'front' | 'back'): string[] {
  const { [side]: matters } = text.instruments[text.main] as Instrument;
  return matters.map(
    ({ kind, paragraphs }) => `${kind}: ${paragraphs.map(({ lines }) => wordsText(lines)).join(' / ')}`,
  );
}
