import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { longestOf, segmentsByLine, segmentsOf } from '../../../src/model/segments.ts';

const runs = (length: number) =>
  fc
    .array(fc.tuple(fc.nat(length), fc.nat(length)))
    .map((pairs) =>
      pairs.filter(([a, b]) => a !== b).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) })),
    );

describe('segments', () => {
  test('of runs that overlap the longest stays, and those that stay do not overlap', () => {
    expect(
      longestOf([
        { start: 0, end: 4 },
        { start: 2, end: 9 },
        { start: 9, end: 11 },
      ]),
    ).toEqual([
      { start: 2, end: 9 },
      { start: 9, end: 11 },
    ]);
    fc.assert(
      fc.property(runs(40), (all) => {
        const kept = longestOf(all);
        expect(kept.every((one, i) => i === 0 || one.start >= (kept[i - 1]?.end ?? 0))).toBe(true);
      }),
    );
  });

  test('joined, they are the text, by line as well as whole', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 12 }), { minLength: 1 }), runs(60), (lines, all) => {
        const text = lines.join(' ');
        const kept = longestOf(all.filter(({ end }) => end <= text.length));
        expect(
          segmentsOf(text, kept)
            .map((one) => one.text)
            .join(''),
        ).toBe(text);
        expect(segmentsByLine(lines, kept).map((line) => line.map((one) => one.text).join(''))).toEqual(
          lines,
        );
      }),
    );
  });

  test('a run over a line end marks words in both lines', () => {
    const run = { start: 4, end: 9 };
    expect(
      segmentsByLine(['tại Điều', '5 này'], [{ start: 4, end: 10 }]).map((line) =>
        line.filter(({ run }) => run),
      ),
    ).toEqual([[{ text: 'Điều', run: { start: 4, end: 10 } }], [{ text: '5', run: { start: 4, end: 10 } }]]);
    expect(segmentsByLine(['tại Điều'], [run])[0]?.map(({ text }) => text)).toEqual(['tại ', 'Điều']);
  });
});
