import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Instrument, ParsedText } from '../../../../src/model/hierarchy.ts';
import { parseText } from '../../../../src/model/text/parse.ts';
import {
  articlesIn,
  divisionsIn,
  ownParagraphs,
  provisionsOf,
  wordsText,
} from '../../../../src/model/walk.ts';
import { expectLossless, expectNothingDropped } from '../../../support/lossless.ts';
import {
  expectedArticles,
  printRegulation,
  type RandomRegulation,
  randomRegulation,
  type Style,
} from '../../../support/random-regulation.ts';

const divisionsOf = ({ instruments }: ParsedText) => divisionsIn(instruments[0]?.divisions ?? []);

function readBack({ instruments }: ParsedText): unknown[] {
  return articlesIn(instruments[0]?.divisions ?? []).map((article) => ({
    number: article.number,
    title: wordsText(article.heading),
    provisions: provisionsOf(article).map((provision) => [provision.id, ...ownParagraphs(provision)]),
  }));
}

const expectedDivisions = ({ chapters }: RandomRegulation) =>
  chapters.flatMap(({ title, sections }) => [
    title,
    ...sections.flatMap((section) => (section.title ? [section.title] : [])),
  ]);

describe('random regulations', () => {
  test.each<Style>(['markdown', 'plain', 'wrapped'])(
    'printed %s are read back as they were made',
    (style) => {
      fc.assert(
        fc.property(randomRegulation, (regulation) => {
          const source = printRegulation(regulation, style);
          // That lines are wrapped is seen by many of them; on a page or less it can stay unseen.
          fc.pre(style !== 'wrapped' || source.split('\n').length > 60);
          const text = parseText(source);
          expectLossless(text);
          expect(text.instruments).toHaveLength(1);
          expect(text.warnings).toEqual([]);
          expect(divisionsOf(text).map(({ heading }) => wordsText(heading))).toEqual(
            expectedDivisions(regulation),
          );
          if (style === 'wrapped')
            expect(outline(readBack(text))).toEqual(outline(expectedArticles(regulation)));
          else expect(readBack(text)).toEqual(expectedArticles(regulation));
          expect(text.instruments[0]?.back.map(({ kind }) => kind)).toEqual(['recipients', 'signature']);
        }),
        { numRuns: 100, seed: 5 },
      );
    },
    180_000,
  );

  test('are read back whatever signs close their marks', () => {
    const signs = fc.record({
      article: fc.constantFrom('Điều #.', 'Điều #:', 'ĐIỀU #.', 'Điều #/', 'Điều thứ #.'),
      clause: fc.constantFrom('#.', '#)', '#-', '#/', 'Khoản #.'),
      point: fc.constantFrom('#)', '#.', '#/', '#-'),
    });
    fc.assert(
      fc.property(randomRegulation, signs, (regulation, { article, clause, point }) => {
        const source = printRegulation(regulation, 'plain')
          .replace(/^Điều (\d+)\./gmu, (_, number: string) => article.replace('#', number))
          .replace(/^(\d+)\.(?= )/gmu, (_, number: string) => clause.replace('#', number))
          .replace(/^([a-zđ])\)/gmu, (_, letter: string) => point.replace('#', letter));
        const text = parseText(source);
        expectLossless(text);
        expect(text.warnings).toEqual([]);
        expect(readBack(text)).toEqual(expectedArticles(regulation));
      }),
      { numRuns: 100, seed: 5 },
    );
  }, 60_000);

  test('are the main instrument where a decision issues them, and have its contents before them', () => {
    fc.assert(
      fc.property(randomRegulation, (regulation) => {
        const body = printRegulation(regulation, 'plain');
        const entries = body.split('\n').filter((line) => /^(?:Chương|Mục|Điều) /u.test(line));
        const source = `QUYẾT ĐỊNH\nBan hành Quy chế\n\nĐiều 1. Ban hành kèm theo Quyết định này Quy chế.\n\nĐiều 2. Có hiệu lực từ ngày ký.\n\nNơi nhận:\n- Lưu.\n\nCHỦ TỊCH\n\nNguyễn Văn An\n\n${body.replace('QUY CHẾ', `QUY CHẾ\n\nMỤC LỤC\n${entries.join('\n')}`)}`;
        const text = parseText(source);
        expectNothingDropped(text);
        expect(text.instruments.map(({ segment }) => segment)).toEqual(['quyet-dinh', '']);
        expect(readBack({ ...text, instruments: [text.instruments[text.main] as Instrument] })).toEqual(
          expectedArticles(regulation),
        );
      }),
      { numRuns: 60, seed: 7 },
    );
  }, 60_000);
});

/** Where lines are wrapped, the ladder is held to, not which lines make a paragraph. */
const outline = (articles: unknown[]) =>
  (articles as { number: string; title: string; provisions: string[][] }[]).map(
    ({ number, title, provisions }) => ({
      number,
      title,
      words: provisions.map(([id, ...paragraphs]) => `${id}: ${paragraphs.join(' ')}`).join('\n'),
    }),
  );
