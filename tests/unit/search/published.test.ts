import fc from 'fast-check';
import { expect, it } from 'vitest';
import { packLengths, unpackLengths } from '../../../src/search/published.ts';

it('lengths come back from their packing, and from JSON in UTF-8', () => {
  const lengths = fc.array(fc.array(fc.integer({ min: 0, max: 100_000 }), { minLength: 1 }));
  fc.assert(
    fc.property(lengths, (articles) => {
      const sent = Buffer.from(JSON.stringify(packLengths(articles)), 'utf8').toString('utf8');
      expect(unpackLengths(JSON.parse(sent))).toEqual(articles);
    }),
  );
});
