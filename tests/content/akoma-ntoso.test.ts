import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { regulationToAkn } from '../../src/exports/akoma-ntoso.ts';
import type { parseText } from '../../src/model/text/parse.ts';
import { readLibrary } from '../../src/site/library.ts';
import { compared, eIdsOf, wordsOfAkn } from '../support/akn-words.ts';
import { CORPUS_TEXTS, corpusText } from '../support/corpus.ts';

/** The schema of the standard (OASIS, CC BY 4.0). */
const schemas = new URL('../fixtures/akoma-ntoso/', import.meta.url);

const PUBLISHER = { name: 'Quy chế Explorer', url: 'https://quy-che.example/' };
const [regulation] = readLibrary('content').regulations;
if (!regulation) throw new Error('no regulation is held');
const first = regulationToAkn(regulation, PUBLISHER);

/** A text that is not held, with nothing known of it but its kind. */
const fileOf = (text: ReturnType<typeof parseText>, id: string): string => {
  const about = { ...regulation.about, number: null, title: 'Văn bản', issuer: null, signer: null };
  return regulationToAkn({ id, about, text }, PUBLISHER);
};

const schemaFile = (fileName: string) => ({
  fileName,
  contents: readFileSync(new URL(fileName, schemas), 'utf8'),
});
async function faultsOf(file: string): Promise<string[]> {
  const { errors } = await validateXML({
    xml: [{ fileName: 'akoma-ntoso.xml', contents: file }],
    schema: [schemaFile('akomantoso30.xsd')],
    preload: [schemaFile('xml.xsd')],
    initialMemoryPages: 512,
    maxMemoryPages: 4096,
  });
  return errors.map(({ message }) => message);
}

describe('the regulation held here as Akoma Ntoso', () => {
  test('its text is the source', () => {
    expect(compared(wordsOfAkn(first))).toBe(compared(regulation.text.source));
  });

  test('each provision has its id, once', () => {
    const ids = eIdsOf(first);
    expect(ids).toContain('chp_II__sec_I__art_6__cl_2__subcl_2-1');
    expect(ids).toContain('chp_III__art_23');
    expect(ids.filter((id) => /__cl_\d+$/u.test(id))).toHaveLength(66);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('is valid', async () => {
    expect(await faultsOf(first)).toEqual([]);
  });

  test('would be found invalid with a date left out', async () => {
    const faults = await faultsOf(first.replace(/<FRBRdate [^>]*>/u, ''));
    expect(faults.join('\n')).toContain('FRBRdate');
  });
});

describe.skipIf(CORPUS_TEXTS.length === 0)('real texts as Akoma Ntoso', () => {
  test.each(CORPUS_TEXTS)('%s: its words are those of the source, foreign matter left out', (name) => {
    const text = corpusText(name);
    const kept = text.pieces.filter(({ kind }) => !['blank', 'markup', 'foreign'].includes(kind));
    const words = kept.map(({ range }) => text.source.slice(range.start, range.end)).join('');
    const bare = (one: string) => one.replace(/\s/gu, '');
    expect(bare(wordsOfAkn(fileOf(text, 'van-ban')))).toBe(bare(words));
  });

  test.each(CORPUS_TEXTS)('%s: ids are unique', (name) => {
    const ids = eIdsOf(fileOf(corpusText(name), 'van-ban'));
    expect(new Set(ids).size).toBe(ids.length);
  });

  test.each(CORPUS_TEXTS)('%s: is valid', async (name) => {
    expect(await faultsOf(fileOf(corpusText(name), 'van-ban'))).toEqual([]);
  });
});
