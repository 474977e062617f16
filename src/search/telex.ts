/**
 * What a syllable typed in Telex was to be, where the input method did not run: `phoois` is `phối`, `howpj` is `hợp`.
 * Null where the letters are not Telex. The tone is put on the vowel by the old rule; lookups do not see its place.
 */
export function fromTelex(typed: string): string | null {
  const letters = typed.toLowerCase();
  if (!/^[a-z]{2,10}$/u.test(letters)) return null;
  const tone = /^(.*[aeiouy].*?)([sfrxj])([a-z]?)$/u.exec(letters);
  const bare = tone && TONE_KEYS[tone[2] ?? ''] ? `${tone[1]}${tone[3]}` : letters;
  const shaped = SHAPES.reduce((text, [keys, letter]) => text.replace(keys, letter), bare);
  const changed = shaped !== letters;
  if (!changed || !/^[\p{L}]+$/u.test(shaped)) return null;
  const mark = tone && bare !== letters ? (TONE_KEYS[tone[2] ?? ''] ?? '') : '';
  return withTone(shaped, mark);
}

const TONE_KEYS: Record<string, string> = { s: '\u0301', f: '\u0300', r: '\u0309', x: '\u0303', j: '\u0323' };
const SHAPES: readonly (readonly [RegExp, string])[] = [
  [/uow/u, 'ươ'],
  [/dd/u, 'đ'],
  [/^d(.*)d$/u, 'đ$1'],
  [/aa/u, 'â'],
  [/ee/u, 'ê'],
  [/oo/u, 'ô'],
  [/aw/u, 'ă'],
  [/ow/u, 'ơ'],
  [/uw/u, 'ư'],
  // The key that shapes a letter may come at the end of the syllable: `congo`, `thuongw`.
  [/^(.*)a(.+)a$/u, '$1â$2'],
  [/^(.*)e(.+)e$/u, '$1ê$2'],
  [/^(.*)o(.+)o$/u, '$1ô$2'],
  [/uo(.*)w$/u, 'ươ$1'],
  [/a(.*)w$/u, 'ă$1'],
  [/o(.*)w$/u, 'ơ$1'],
  [/u(.*)w$/u, 'ư$1'],
];

/** Puts a combining tone mark on a syllable without one, by the old rule. */
export function withTone(syllable: string, mark: string): string {
  if (!mark) return syllable;
  const place = [...syllable].findLastIndex((letter) => /[âăêôơư]/u.test(letter));
  const at = place >= 0 ? place : [...syllable].findIndex((letter) => /[aeiouy]/u.test(letter));
  return (syllable.slice(0, at + 1) + mark + syllable.slice(at + 1)).normalize('NFC');
}
