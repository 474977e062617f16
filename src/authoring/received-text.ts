import { DIRECTIONS, normalizeSource, UNSEEN } from '../model/text/normalize.ts';
import type { TextFault } from './placement.ts';

/** Letters of other alphabets that look like ours. */
const OTHER = String.raw`[\p{Script=Cyrillic}ΑΒΕΖΗΙΚΜΝΟΡΤΥΧονιρ]`;
const OURS = String.raw`\p{Script=Latin}`;
const CHECKS: readonly (readonly [(line: string) => boolean, string])[] = [
  [(line) => line !== line.normalize('NFC'), 'is not in Unicode NFC and was brought into it'],
  [
    finds(UNSEEN),
    'holds soft hyphens, zero-width spaces or other signs that nobody sees, which were left out',
  ],
  [
    finds(DIRECTIONS),
    'holds signs that turn the direction of writing, which were left out: please read the line',
  ],
  [(line) => line.includes('\u00d0'), 'holds Ð (U+00D0), which was taken for Đ'],
  [
    finds(/(?![\uf0b7\uf02d\uf0a7\uf0d8])\p{Co}/u),
    'holds signs that only one font knows, which others cannot show',
  ],
  [
    finds(new RegExp(`${OURS}${OTHER}|${OTHER}${OURS}`, 'u')),
    'has a word with letters of two alphabets, which look alike and are not',
  ],
];

function finds(pattern: RegExp): (line: string) => boolean {
  const one = new RegExp(pattern.source, 'u');
  return (line) => one.test(line);
}

/** A text in the form in which it is kept, and what was changed for that, each with the first line where it is met. */
export function receiveText(text: string): { text: string; notices: TextFault[] } {
  const lines = text.replace(/^\ufeff/u, '').split(/\r\n?|[\n\u2028\u2029\u0085]/u);
  const notices = CHECKS.flatMap(([holds, message]) => {
    const found = lines.flatMap((line, i) => (holds(line) ? [i + 1] : []));
    const more = found.length > 1 ? ` (and on ${found.length - 1} more lines)` : '';
    return found.length > 0 ? [{ line: found[0] as number, message: message + more }] : [];
  });
  return { text: normalizeSource(text), notices };
}
