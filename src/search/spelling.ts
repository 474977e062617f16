const ONSET = '(?:ngh|ng|nh|gh|gi|kh|ph|th|tr|ch|qu|[bcdđghklmnprstvx])?';
/** Vowels as they are together before each kind of ending. */
const OPEN =
  '(?:a|ai|ao|au|ay|âu|ây|e|eo|ê|êu|i|ia|iu|iêu|o|oa|oai|oao|oay|oe|oeo|oi|ô|ôi|ơ|ơi|u|ua|ui|uê|uôi|uơ|uy|uya|uyu|uây|' +
  'ư|ưa|ưi|ưu|ươi|ươu|y|ya|yêu)';
const CLOSED = '(?:a|ă|â|e|ê|i|o|ô|ơ|u|ư|y|iê|yê|oa|oă|oe|uâ|uê|uô|ươ|uyê|uy|oo)(?:ch|nh|ng|[cmnpt])';
const SPELLABLE = new RegExp(`^${ONSET}(?:${OPEN}|${CLOSED})$`, 'u');

/**
 * Whether letters with a tone digit (`Syllable.exact`) can be a syllable of Vietnamese: `sổ` can, `thuờng` and `haij`
 * cannot. After c, ch, p, t only the sharp and the heavy tone are spoken.
 */
export function isSpellable(exact: string): boolean {
  const [letters, tone] = [exact.slice(0, -1), exact.slice(-1)];
  if (!SPELLABLE.test(letters)) return false;
  const isUnmarked = tone === '0' && /^[a-z]*$/u.test(letters);
  return isUnmarked || !/[cpt]$|ch$/u.test(letters) || tone === '2' || tone === '5';
}

/** Letters that many speakers do not tell apart, or write for each other; the first of each is the one compared by. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/^tr/u, 'ch'],
  [/^x/u, 's'],
  [/^(?:gi|r|v)/u, 'd'],
  [/^n(?![gh])/u, 'l'],
  [/(?:ng|nh)$/u, 'n'],
  [/(?:c|ch)$/u, 't'],
];

/** Whether two keys sound alike to many: `xuat` and `suat`, `nai` and `lai`. */
export const soundsAlike = (a: string, b: string): boolean => soundOf(a) === soundOf(b);

const soundOf = (key: string): string =>
  SOUNDS.reduce((sound, [letters, one]) => sound.replace(letters, one), key);
