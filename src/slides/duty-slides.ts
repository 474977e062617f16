import { dutyStep } from '../diagrams/duty-step.ts';
import { ROLE_LABELS } from '../labels/duties.ts';
import type { Duty } from '../model/duty.ts';
import { ownParagraphs } from '../model/ladder.ts';
import type { Organ } from '../model/organ.ts';
import { BELOW_DRAWING, BODY } from './geometry.ts';
import { type SetWords, setWords, sizeFor } from './set-words.ts';
import type { DutySlide, Source } from './slide.ts';

/** What the slides of a duty need to know besides the duty. */
export interface DutyContext {
  readonly organs: ReadonlyMap<string, Organ>;
  readonly sourceOf: (duty: Duty) => Source;
  readonly place: string;
}

/** A sentence around the duty's words is shown where it fits at this size at least. */
const SENTENCE_SIZE = 36;

/**
 * One duty on as few slides as it needs: drawing and words together where both fit, else the drawing first and the words
 * after it, split at clause boundaries where they are long. The words are shown within their sentence where that fits,
 * since few readers can place a duty that reads `Hướng dẫn`.
 */
export function dutySlides(duty: Duty, { organs, sourceOf, place }: DutyContext): DutySlide[] {
  const source = sourceOf(duty);
  const name = organs.get(duty.actor)?.name ?? duty.actor;
  const common = {
    kind: 'duty' as const,
    title: `${name}: ${ROLE_LABELS[duty.role]}`,
    duty,
    place,
    sources: [source],
  };
  const drawn = dutyStep(duty, organs)?.height ?? 0;
  const below = { width: BODY.width, height: BODY.height - drawn - BELOW_DRAWING };
  const { words, lit } = wordsBelow(duty.quote, source, below);
  if (words) return [{ ...common, drawn: true, words, lit, part: null }];
  const parts = setWords(duty.quote, BODY);
  return [
    { ...common, drawn: true, words: null, lit: null, part: null },
    ...parts.map((words, i) => ({
      ...common,
      drawn: false,
      words,
      lit: null,
      part: parts.length > 1 ? `${i + 1}/${parts.length}` : null,
    })),
  ];
}

/** The sentence with the quote lit in it, else the quote alone, else nothing: whichever fits in the room. */
function wordsBelow(
  quote: string,
  { provision }: Source,
  room: { width: number; height: number },
): { words: SetWords | null; lit: DutySlide['lit'] } {
  if (room.height <= 0) return { words: null, lit: null };
  const sentence = sentenceAround(quote, ownParagraphs(provision));
  const size = sentence === null ? null : sizeFor(sentence, room);
  if (sentence !== null && sentence !== quote && size !== null && size >= SENTENCE_SIZE) {
    const start = sentence.indexOf(quote);
    return { words: { text: sentence, size }, lit: { start, end: start + quote.length } };
  }
  const own = sizeFor(quote, room);
  return { words: own ? { text: quote, size: own } : null, lit: null };
}

/** The sentence of a paragraph that holds the quote, up to full stops and semicolons; null where the quote crosses one. */
export function sentenceAround(quote: string, paragraphs: readonly string[]): string | null {
  for (const paragraph of paragraphs) {
    const sentence = paragraph.split(/(?<=[.;])\s+/u).find((one) => one.includes(quote));
    if (sentence !== undefined) return sentence;
  }
  return null;
}
