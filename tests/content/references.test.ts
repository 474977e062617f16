import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { proposeIdentity } from '../../src/authoring/identity.ts';
import { referenceNotices, textAlone } from '../../src/authoring/reference-notices.ts';
import { referenceReader } from '../../src/model/references/text-references.ts';
import { normalizeSource } from '../../src/model/text/normalize.ts';
import { parseText } from '../../src/model/text/parse.ts';
import { articlesIn, paragraphText, provisionsOf } from '../../src/model/walk.ts';
import { readLibrary } from '../../src/site/library.ts';

/** Real legal texts; they are not part of the project and lie beside it where it is developed. */
const folder = new URL('../../../shared/corpus/documents/', import.meta.url);
const TEXTS = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('.txt')) : [];
const { organs } = readLibrary('content');

if (TEXTS.length === 0) console.warn(`Skipped: no texts to try at ${folder.pathname}`);

function read(file: string) {
  const text = parseText(normalizeSource(readFileSync(new URL(file, folder), 'utf8')));
  return { text, about: proposeIdentity('van-ban', text, organs) };
}

/** `Điều 17 của Bộ luật này`: which article is meant needs no grammar to be seen. */
const PLAIN = /Điều (\d+) (?:của )?(?:Bộ luật|Luật|Nghị định|Thông tư|Quy chế|Quy định|Hiến pháp) này/gu;

describe.skipIf(TEXTS.length === 0)('references in real texts', () => {
  test.each(TEXTS)('%s: none leads to nothing', (file) => {
    const { text, about } = read(file);
    expect(referenceNotices(text, about)).toEqual([]);
  });

  test('those that need no grammar lead to the article they name', () => {
    let seen = 0;
    for (const file of TEXTS.filter((name) => !name.includes('sua-doi'))) {
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
