/** What a character is in a syllable; a Roman digit is a letter as well. */
const LETTER = 1;
const DIGIT = 2;
const ROMAN = 3;

/** The characters that Vietnamese is written with: every line of every page is read, so what these are is looked up. */
const KNOWN = 0x2100;
const kinds = new Uint8Array(KNOWN);
const characters = String.fromCharCode(...Array.from(kinds, (_, code) => code));
for (const { 0: run, index } of characters.matchAll(/[\p{L}\p{M}]+/gu))
  kinds.fill(LETTER, index, index + run.length);
for (const { index } of characters.matchAll(/\d/gu)) kinds[index] = DIGIT;
for (const { index } of characters.matchAll(/[IVX]/gu)) kinds[index] = ROMAN;

/** Where the next syllable begins: a run of letters, or of digits, which may be Roman; the end of the text where none does. */
export function syllableFrom(text: string, at: number): number {
  let start = at;
  while (start < text.length && kindAt(text, start) === 0) start++;
  return start;
}

/** Where the syllable ends that begins at a place; the place itself where none does. */
export function syllableEnd(text: string, start: number): number {
  const first = kindAt(text, start);
  const own = first === DIGIT ? DIGIT : LETTER;
  let end = start;
  for (let kind = first; kind === own || kind === ROMAN; kind = kindAt(text, end)) end++;
  return end;
}

/** Whether a digit, no Roman one, is at a place. */
export const isDigitAt = (text: string, at: number): boolean => kindAt(text, at) === DIGIT;

/** To read past the end of a text even once makes all readings slow. */
export const isSpaceAt = (text: string, at: number): boolean =>
  at < text.length && text.charCodeAt(at) === 0x20;

function kindAt(text: string, at: number): number {
  if (at >= text.length) return 0;
  const code = text.charCodeAt(at);
  return code < KNOWN ? (kinds[code] as number) : rareKindAt(text, at);
}

/** Both halves of a letter that takes two are that letter. */
function rareKindAt(text: string, at: number): number {
  const before = text.codePointAt(at - 1) ?? 0;
  const character = String.fromCodePoint(before > 0xffff ? before : (text.codePointAt(at) ?? 0));
  return /[\p{L}\p{M}]/u.test(character) ? LETTER : 0;
}
