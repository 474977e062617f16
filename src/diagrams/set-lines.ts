import { bound, NO_BREAK } from '../model/unbroken.ts';
import { textWidth } from './wrapped-text.ts';

/** What no line should end with: "các | tổ chức" is read as two things. */
const LEADS_ON = /(^|\s)(các|những) /gu;

/**
 * Text in as few lines as fit a width, of lengths as even as can be, broken between words and, where that is as good, after
 * a comma; a word that is wider than the line is broken after its dash, else between its syllables.
 */
export function setLines(text: string, size: number, width: number): string[] {
  const plain = bound(text);
  const lines = evenLines(plain, size, width);
  const led = plain.replace(LEADS_ON, `$1$2${NO_BREAK}`);
  const better = lines.length > 1 && led !== plain ? evenLines(led, size, width) : lines;
  return (better.length > lines.length ? lines : better).map((line) => line.replaceAll(NO_BREAK, ' '));
}

function evenLines(text: string, size: number, width: number): string[] {
  const words = text.split(' ').flatMap((word) => parted(word, size, width));
  const best = greedy(words, size, width).length;
  // The narrowest width that needs no more lines sets them most evenly.
  let lines = greedy(words, size, width);
  if (best > 1) {
    const total = textWidth(text, size);
    for (let narrow = Math.max(total / best, width * 0.4); narrow < width; narrow += size * 0.5) {
      const tried = greedy(words, size, narrow);
      if (tried.length === best && tried.every((line) => textWidth(line, size) <= width)) {
        lines = tried;
        break;
      }
    }
  }
  return lines;
}

/** A word in as many parts as it needs to fit a width. */
function parted(word: string, size: number, width: number): string[] {
  if (textWidth(word, size) <= width) return [word];
  const dash = word.indexOf(`-${NO_BREAK}`) + 1;
  return dash > 0
    ? [word.slice(0, dash), word.slice(dash + 1)].flatMap((part) => parted(part, size, width))
    : word.split(NO_BREAK);
}

/** Words set one after another, a new line wherever the next does not fit. */
function greedy(words: readonly string[], size: number, width: number): string[] {
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last !== undefined && textWidth(`${last} ${word}`, size) <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
