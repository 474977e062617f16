import { describe, expect, it } from 'vitest';
import { syllablesOf } from '../../../src/search/keys.ts';
import { isSpellable, soundsAlike } from '../../../src/search/spelling.ts';

const canBe = (written: string) => isSpellable(syllablesOf(written)[0]?.exact ?? '');

describe('a syllable of Vietnamese', () => {
  it.each(['sổ', 'nghiêng', 'quyền', 'tiếp', 'được', 'khuya', 'giữ', 'uỷ', 'ủy', 'hoá', 'lich'])(
    '%s',
    (word) => {
      expect(canBe(word)).toBe(true);
    },
  );

  it.each(['thuờng', 'haij', 'tiép', 'quyèn', 'hòp', 'wifi'])('%s is none', (word) => {
    expect(canBe(word)).toBe(false);
  });
});

describe('keys that sound alike', () => {
  it.each([
    ['xuat', 'suat'],
    ['trach', 'chach'],
    ['nai', 'lai'],
    ['gia', 'da'],
  ])('%s and %s', (a, b) => {
    expect(soundsAlike(a, b)).toBe(true);
  });

  it('are not those that only look alike', () => {
    expect(soundsAlike('so', 'to')).toBe(false);
  });
});
