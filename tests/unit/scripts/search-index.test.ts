import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { indexEnd, makeSearchIndex, writeSearchFiles } from '../../../scripts/search-index.ts';
import { openPublished } from '../../../src/client/search/pagefind.ts';
import { answerDuties } from '../../../src/search/answer-duties.ts';
import { memorySource } from '../../../src/search/memory-source.ts';
import { indexedText } from '../../../src/search/record-keys.ts';
import { searchRecords } from '../../../src/search/records.ts';
import { searchWords } from '../../../src/search/words.ts';
import { placeUrl } from '../../../src/site/urls.ts';
import { smallLibrary } from '../../support/small-library.ts';

it.each([
  ['whole', undefined],
  ['in pieces', 0],
])(
  'what is published %s says of every key and every record the same as the records themselves',
  async (_, whole) => {
    const { library } = smallLibrary();
    const folder = mkdtempSync(join(tmpdir(), 'search-'));
    const index = await makeSearchIndex(library, whole);
    await writeSearchFiles([...index.pieces, ...indexEnd(index, folder, [])], folder);
    const asked: string[] = [];
    const { source, words } = await openPublished(async (name) => {
      asked.push(name);
      return new Response(readFileSync(join(folder, 'pagefind', name)));
    });
    const records = searchRecords(library, placeUrl);
    const memory = memorySource(records);

    const numbers = records.map((_, number) => number);
    expect(await source.load(numbers)).toEqual(records);
    expect(source.lengths).toEqual(memory.lengths);
    expect(words).toEqual(searchWords(library, records));
    expect(await source.duties(numbers)).toEqual(answerDuties(library, records));
    const isNumber = (key: string) => key.startsWith('zz');
    const keys = new Set(records.flatMap((record) => indexedText(record).split(' ')));
    keys.delete('zz');
    for (const key of [...keys, 'khongcodau']) {
      const [found, wanted] = [await source.lookUp(key), await memory.lookUp(key)];
      // Numbers are in the index to separate provisions, and are looked up for the records that have them alone.
      if (isNumber(key)) expect([key, [...found.keys()]]).toEqual([key, [...wanted.keys()]]);
      else expect([key, found]).toEqual([key, wanted]);
    }
    expect(asked.length).toBe(new Set(asked).size);
    expect(asked.some((name) => name.endsWith('.pf_index'))).toBe(whole === 0);
  },
);
