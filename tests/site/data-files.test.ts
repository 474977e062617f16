import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { DOC } from './support/addresses.ts';
import { DIST } from './support/built-pages.ts';
import { ARTICLES, SOURCE } from './support/source-text.ts';

const folder = join(DIST, DOC, 'du-lieu');
const read = (file: string): string => readFileSync(join(folder, file), 'utf8');

interface Provision {
  id: string;
  number: string | null;
  paragraphs: unknown[];
  provisions: Provision[];
}
interface Division {
  kind: string;
  number: string;
  divisions?: Division[];
  provisions?: Provision[];
}

const regulation = JSON.parse(read('regulation.json')) as {
  id: string;
  number: string;
  divisions: Division[];
};
const { duties } = JSON.parse(read('duties.json')) as {
  duties: {
    id: string;
    article: number;
    provision: string;
    clause: string | null;
    paragraph: number | null;
    actor: string;
    partners: { organ: string }[];
    quote: string;
  }[];
};
const { organs } = JSON.parse(read('organs.json')) as { organs: { id: string }[] };

const articlesIn = (divisions: readonly Division[]): Division[] =>
  divisions.flatMap((one) => (one.kind === 'article' ? [one] : articlesIn(one.divisions ?? [])));
const idsIn = (provisions: readonly Provision[]): string[] =>
  provisions.flatMap((one) => [one.id, ...idsIn(one.provisions)]);

describe('the data files', () => {
  test.each(['regulation.json', 'duties.json', 'organs.json'])(
    '%s names its schema, which is published',
    (file) => {
      const { $schema } = JSON.parse(read(file)) as { $schema: string };
      const name = $schema.split('/').at(-1) ?? '';
      expect($schema).toContain('/du-lieu/schema/');
      expect(existsSync(join(DIST, 'du-lieu/schema', name))).toBe(true);
      expect(JSON.parse(readFileSync(join(DIST, 'du-lieu/schema', name), 'utf8'))).toHaveProperty('$schema');
    },
  );

  test.each(['regulation', 'duties', 'organs'])(
    '%s.json is what its published schema says, and not what it forbids',
    (name) => {
      const published = JSON.parse(readFileSync(join(DIST, 'du-lieu/schema', `${name}.schema.json`), 'utf8'));
      const schema = z.fromJSONSchema(published);
      const file = JSON.parse(read(`${name}.json`)) as Record<string, unknown>;
      expect(schema.safeParse(file).error?.issues ?? []).toEqual([]);
      const [, field = ''] = Object.keys(file);
      expect(schema.safeParse({ ...file, [field]: 5 }).success).toBe(false);
    },
  );

  test('the regulation is whole: its articles and their provisions', () => {
    const found = articlesIn(regulation.divisions).map((one) => ({
      id: `dieu-${one.number}`,
      anchors: idsIn(one.provisions ?? []),
    }));
    const expected = ARTICLES.map(({ id, anchors }) => ({
      id,
      anchors: anchors.filter((anchor) => !/^khoan.*-doan-/u.test(anchor)),
    }));
    expect([regulation.id, regulation.number]).toEqual([DOC, '05-QC/HU']);
    expect(found).toEqual(expected);
  });

  test('every duty quotes its article word for word and names known organs', () => {
    const known = new Set(organs.map(({ id }) => id));
    for (const { id, article, quote, actor, partners } of duties) {
      const text = ARTICLES.find((one) => one.id === `dieu-${article}`)?.text.replace(/[#*\\]/gu, '') ?? '';
      expect([id, text.includes(quote)]).toEqual([id, true]);
      expect([actor, ...partners.map(({ organ }) => organ)].filter((organ) => !known.has(organ))).toEqual([]);
    }
    expect(new Set(duties.map(({ id }) => id)).size).toBe(duties.length);
  });

  test('a duty says in print where it is', () => {
    for (const { provision, clause, paragraph } of duties) {
      const number = /^khoan-(?<number>[\d-]+)$/u.exec(provision)?.groups?.number?.replace('-', '.') ?? null;
      const place = /^doan-(?<place>\d+)$/u.exec(provision)?.groups?.place;
      expect({ provision, clause, paragraph }).toEqual({
        provision,
        clause: number,
        paragraph: place ? Number(place) : null,
      });
    }
  });

  test('the table opens rightly in a spreadsheet', () => {
    const table = read('duties.csv');
    expect(table.startsWith('\uFEFF')).toBe(true);
    expect(table.trimEnd().split(/\r?\n/u).length).toBeGreaterThanOrEqual(duties.length + 1);
  });

  test('the words offered as data are those received', () => {
    expect(SOURCE).toContain(regulation.number);
  });
});
