import fc from 'fast-check';
import { expect, it } from 'vitest';
import { openChunk, packChunks } from '../../../src/search/index-chunks.ts';

type Packed = ReturnType<typeof packChunks>;

/** What the files of an index say of a key, as a browser asks them. */
function lookUp(chunks: Packed, key: string): [number, readonly number[]][] {
  const chunk = chunks.find(({ from, to }) => from <= key && key <= to);
  return chunk ? [...openChunk(JSON.parse(chunk.text))(key)] : [];
}

/** The same, read off the articles. */
const placesOf = (articles: readonly (readonly string[])[], wanted: string): [number, number[]][] =>
  articles.flatMap((keys, article): [number, number[]][] => {
    const places = keys.flatMap((key, place) => (key === wanted ? [place] : []));
    return places.length > 0 ? [[article, places]] : [];
  });

it('the files of an index say of every key in which articles it is, and where', () => {
  const key = fc.constantFrom('dan', 'van', 'ui', '5', '12', 'constructor', '__proto__');
  fc.assert(
    fc.property(fc.array(fc.array(key, { maxLength: 8 }), { maxLength: 6 }), (articles) => {
      const chunks = packChunks(articles);
      for (const one of [...articles.flat(), 'toString', 'khong']) {
        expect(lookUp(chunks, one)).toEqual(placesOf(articles, one));
      }
    }),
  );
});

it('a large index has many files, none of which overlaps another or is much larger than is good to fetch', () => {
  const articles = Array.from({ length: 300 }, (_, i) =>
    Array.from({ length: 200 }, (_, j) => `k${(i * 7 + j * 13) % 997}`),
  );
  const chunks = packChunks(articles);
  expect(chunks.length).toBeGreaterThan(5);
  expect(Math.max(...chunks.map(({ text }) => text.length))).toBeLessThan(40_000);
  for (const [i, { from, to }] of chunks.entries()) {
    expect(from <= to && (chunks[i - 1]?.to ?? '') < from).toBe(true);
  }
  for (const key of ['k0', 'k13', 'k996']) expect(lookUp(chunks, key)).toEqual(placesOf(articles, key));
});
