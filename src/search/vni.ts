import { withTone } from './telex.ts';

const TONES: Record<string, string> = { 1: '\u0301', 2: '\u0300', 3: '\u0309', 4: '\u0303', 5: '\u0323' };
const SHAPES: readonly (readonly [RegExp, string])[] = [
  [/^d(.*)9/u, 'đ$1'],
  [/u7o7/u, 'ươ'],
  [/uo(.*)7/u, 'ươ$1'],
  [/u(.*)7/u, 'ư$1'],
  [/o(.*)7/u, 'ơ$1'],
  [/a(.*)6/u, 'â$1'],
  [/e(.*)6/u, 'ê$1'],
  [/o(.*)6/u, 'ô$1'],
  [/a(.*)8/u, 'ă$1'],
];

/**
 * What a syllable typed in VNI was to be, where the input method did not run: `tha6m3` is `thẩm`, `d9e62` is `đề`. Null
 * where the letters and digits are not VNI.
 */
export function fromVni(typed: string): string | null {
  const keys = typed.toLowerCase();
  if (!/^[a-z]+[1-9][a-z1-9]*$/u.test(keys) || !/[aeiouy].*\d|^d9.*[aeiouy]/u.test(keys)) return null;
  const shaped = SHAPES.reduce((text, [shape, letters]) => text.replace(shape, letters), keys);
  const [, before = '', tone = '', after = ''] = /^(\p{L}+)([1-5]?)(\p{L}*)$/u.exec(shaped) ?? [];
  if (!before) return null;
  return withTone(before + after, TONES[tone] ?? '').normalize('NFC');
}
