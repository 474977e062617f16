import { describe, expect, test } from 'vitest';
import { proposeIdentity } from '../../src/authoring/identity.ts';
import { referenceNotices, textAlone } from '../../src/authoring/lost-quotes.ts';
import { referenceReader } from '../../src/model/references/text-references.ts';
import { articlesIn, paragraphText, provisionsOf } from '../../src/model/walk.ts';
import { readLibrary } from '../../src/site/library.ts';
import { CORPUS_TEXTS, corpusText } from '../support/corpus.ts';

const { organs } = readLibrary('content');

function read(file: string) {
  const text = corpusText(file);
  return { text, about: proposeIdentity('van-ban', text, organs) };
}

/** `Điều 17 của Bộ luật này`: which article is meant needs no grammar to be seen. */
const PLAIN = /Điều (\d+) (?:của )?(?:Bộ luật|Luật|Nghị định|Thông tư|Quy chế|Quy định|Hiến pháp) này/gu;

describe.skipIf(CORPUS_TEXTS.length === 0)('references in real texts', () => {
  test.each(CORPUS_TEXTS)('%s: none leads to nothing', (file) => {
    const { text, about } = read(file);
    expect(referenceNotices(text, about)).toEqual([]);
  });

  test('those that need no grammar lead to the article they name', () => {
    let seen = 0;
    for (const file of CORPUS_TEXTS.filter((name) => !name.includes('sua-doi'))) {
      const { text, about } = read(file);
      const regulation = textAlone(text, about);
      const references = referenceReader([regulation]);
      for (const instrument of text.instruments) {
        for (const article of articlesIn(instrument.divisions)) {
          const found = references(regulation, instrument, article);
          for (const paragraph of provisionsOf(article).flatMap(({ paragraphs }) => paragraphs)) {
            for (const { 0: words, 1: number, index } of paragraphText(paragraph).matchAll(PLAIN)) {
              const reference = found.get(paragraph)?.find(({ start, end }) => start <= index && index < end);
              seen += 1;
              expect([file, words, reference?.target?.place.split('#')[0]]).toEqual([
                file,
                words,
                `dieu-${number}`,
              ]);
            }
          }
        }
      }
    }
    expect(seen).toBeGreaterThan(300);
  });
});
