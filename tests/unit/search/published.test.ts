import fc from 'fast-check';
import { expect, it } from 'vitest';
import { packAsked, unpackAsked } from '../../../src/search/asked-words.ts';
import {
  packAbbreviations,
  packLengths,
  unpackAbbreviations,
  unpackLengths,
} from '../../../src/search/published.ts';

it('lengths come back from their packing, and from JSON in UTF-8', () => {
  const lengths = fc.array(fc.array(fc.integer({ min: 0, max: 100_000 }), { minLength: 1 }));
  fc.assert(
    fc.property(lengths, (articles) => {
      const sent = Buffer.from(JSON.stringify(packLengths(articles)), 'utf8').toString('utf8');
      expect(unpackLengths(JSON.parse(sent))).toEqual(articles);
    }),
  );
});

it('short forms come back, and those that are initials are not sent', () => {
  const short = [
    ['UBND', 'Ủy ban nhân dân'],
    ['TCCSĐ', 'tổ chức cơ sở đảng'],
    ['K/TRA', 'kiểm tra'],
  ] as const;
  const packed = packAbbreviations(short);
  expect(packed).toEqual(['Ủy ban nhân dân', 'tổ chức cơ sở đảng', 'K/TRA=kiểm tra']);
  expect(unpackAbbreviations(packed)).toEqual(short);
});

it('everyday words come back, by other syllables of the texts they do not', () => {
  const asked = [
    [1, 'lam tot duoc gi | giay khen'],
    [3, 'giay'],
  ] as const;
  const syllables = { làm: 3, giấy: 1, giây: 4 };
  const sent = JSON.parse(JSON.stringify(packAsked(asked, () => syllables)));
  expect(sent.more).toEqual(['duoc', 'gi', 'khen', 'tot']);
  expect(unpackAsked(sent, syllables)).toEqual([
    [1, 'giay khen | lam tot duoc gi'],
    [3, 'giay'],
  ]);
  expect(unpackAsked(sent, { làm: 9, giấy: 1 })).not.toEqual(unpackAsked(sent, syllables));
});
