import { expect, test } from 'vitest';
import { dutiesToJson, organsToJson } from '../../../src/exports/duties-json.ts';
import { dutiesJson, jsonSchemaOf, organsJson, regulationJson } from '../../../src/exports/file-schemas.ts';
import { regulationToJson } from '../../../src/exports/regulation-json.ts';
import { ownParagraphs } from '../../../src/model/walk.ts';
import { smallLibrary } from '../../support/small-library.ts';

const SCHEMA = 'https://quy-che.example/du-lieu/schema/x.schema.json';
const { library, regulation } = smallLibrary();

test('regulation.json is what its schema says, and loses nothing by it', () => {
  const json = regulationToJson(regulation, SCHEMA);
  expect(regulationJson.parse(json)).toEqual(JSON.parse(JSON.stringify(json)));
  expect(json).toMatchObject({
    $schema: SCHEMA,
    id: 'quy-che-a',
    number: '01-QC/A',
    issuer: 'Ban A',
    issued: null,
  });
});

test('regulation.json nests divisions, articles and provisions', () => {
  const [chapter] = regulationToJson(regulation, SCHEMA).divisions;
  expect(chapter).toMatchObject({ kind: 'chapter', number: 'I', heading: 'QUY ĐỊNH CHUNG' });
  const [first, section] = chapter?.divisions ?? [];
  expect(first).toMatchObject({ kind: 'article', number: '1', heading: null, label: 'Cách làm việc' });
  expect(first?.provisions?.map(({ id }) => id)).toEqual(['doan-1', 'doan-2']);
  const [article] = section?.divisions ?? [];
  expect(article?.provisions?.map(({ id, number }) => [id, number])).toEqual([
    ['mo-dau', null],
    ['khoan-1', '1'],
    ['khoan-2', '2'],
  ]);
  const subclauses = article?.provisions?.[2]?.provisions;
  expect(subclauses?.map(({ number }) => number)).toEqual(['2.1', '2.2']);
  expect(subclauses?.[1]?.provisions.map(({ id }) => id).at(-1)).toBe('khoan-2-2-diem-dd');
});

test('duties.json is what its schema says; each duty says in print where it is', () => {
  const json = dutiesToJson(regulation, SCHEMA);
  expect(dutiesJson.parse(json)).toEqual(json);
  expect(
    json.duties.map(({ article, provision, clause, paragraph }) => [article, provision, clause, paragraph]),
  ).toEqual([
    [1, 'doan-2', null, 2],
    [2, 'khoan-1', '1', null],
    [2, 'khoan-2-1', '2.1', null],
  ]);
});

test('every quote is a run of the words of its provision', () => {
  for (const { article, provision, quote } of dutiesToJson(regulation, SCHEMA).duties) {
    const place = regulation.placeAt(`dieu-${article}#${provision}`);
    if (place?.kind !== 'provision') throw new Error(`no ${provision}`);
    expect(ownParagraphs(place.provision).some((paragraph) => paragraph.includes(quote))).toBe(true);
  }
});

test('organs.json is what its schema says', () => {
  const json = organsToJson(library.organs.organs, SCHEMA);
  expect(organsJson.parse(json)).toEqual(json);
  expect(json.organs.map(({ id, abbreviations }) => [id, abbreviations])).toEqual([
    ['ban-a', []],
    ['ban-b', ['BB']],
  ]);
});

test.each(['regulation', 'duties', 'organs'] as const)(
  'the schema of %s is JSON Schema, with its fields told',
  (name) => {
    const schema = jsonSchemaOf(name);
    expect(schema).toMatchObject({ $schema: 'https://json-schema.org/draft/2020-12/schema', type: 'object' });
    expect(JSON.stringify(schema)).toContain('"required"');
  },
);
