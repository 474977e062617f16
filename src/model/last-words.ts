import type { Stretch } from './unbroken.ts';

/** The last two words of a text; what is before them breaks as it did. */
const LAST_TWO = /[^\s]+ [^\s]+$/u;

/** The stretches of a line of which the last word stays with the one before it, so that no line of a paragraph is one syllable. */
export function withWholeEnd(stretches: readonly Stretch[]): readonly Stretch[] {
  const last = stretches.at(-1);
  if (!last || last.isWord) return stretches;
  const before = stretches.slice(0, -1);
  const from = lastTwoIn(last.text);
  if (from !== undefined) {
    return [
      ...before,
      { text: last.text.slice(0, from), isWord: false },
      { text: last.text.slice(from), isWord: true },
    ];
  }
  const word = before.at(-1);
  return word ? [...before.slice(0, -1), { text: word.text + last.text, isWord: true }] : stretches;
}

/** Where the last two words begin: looked for behind the last space but one alone, for every line of the law asks. */
function lastTwoIn(text: string): number | undefined {
  const from = text.lastIndexOf(' ', text.lastIndexOf(' ') - 1) + 1;
  const found = LAST_TWO.exec(text.slice(from));
  return found ? from + found.index : undefined;
}
