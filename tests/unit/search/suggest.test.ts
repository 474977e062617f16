import { describe, expect, it } from 'vitest';
import { suggest } from '../../../src/search/suggest.ts';

const WORDS = {
  organs: [
    { id: 'ban-dan-van-huyen-uy', name: 'Ban Dân vận Huyện ủy', says: ['BDVHU'] },
    { id: 'huyen-uy', name: 'Huyện ủy', says: [] },
    { id: 'khoi-dan-van', name: 'khối dân vận', says: [] },
  ],
  terms: ['dân vận khéo'],
};
const organs = (typed: string) => suggest(typed, WORDS).organs.map(({ id }) => id);

describe('suggestions', () => {
  it('come with half a syllable, without marks', () => {
    expect(organs('ban dan v')).toEqual(['ban-dan-van-huyen-uy']);
    expect(organs('bdv')).toEqual(['ban-dan-van-huyen-uy']);
  });
  it('put beginnings before what is inside a name', () => {
    expect(organs('huyện uỷ')).toEqual(['huyen-uy', 'ban-dan-van-huyen-uy']);
  });
  it('offer set terms', () => {
    expect(suggest('dan van kh', WORDS).terms).toEqual(['dân vận khéo']);
  });
  it('wait for two letters', () => {
    expect(suggest('b', WORDS)).toEqual({ organs: [], terms: [] });
  });
});
