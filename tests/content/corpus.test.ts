import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { countText } from '../../src/model/text/counts.ts';
import { normalizeSource } from '../../src/model/text/normalize.ts';
import { parseText } from '../../src/model/text/parse.ts';
import { articlesIn } from '../../src/model/walk.ts';
import { expectNothingDropped } from '../support/lossless.ts';

/** Real legal texts with true counts; they are not part of the project and lie beside it where it is developed. */
const folder = new URL('../../../shared/corpus/documents/', import.meta.url);
const isHere = existsSync(folder);

interface Truth {
  readonly totals: Readonly<Record<'phan' | 'chuong' | 'muc' | 'tieu_muc' | 'dieu' | 'khoan', number | null>>;
  readonly parts?: readonly { readonly khoan_by_dieu?: Readonly<Record<string, number>> }[];
}

const truth: Record<string, Truth> = isHere
  ? JSON.parse(readFileSync(new URL('truth.json', folder), 'utf8')).documents
  : {};
const read = (file: string) => parseText(normalizeSource(readFileSync(new URL(file, folder), 'utf8')));

if (!isHere) console.warn(`Skipped: no texts to compare with at ${folder.pathname}`);

describe.skipIf(!isHere)('real texts', () => {
  test.each(Object.keys(truth))('%s: every word is placed', (file) => {
    expectNothingDropped(read(file));
  });

  test.each(Object.keys(truth).filter((file) => !file.startsWith('web-')))('%s: counts', (file) => {
    const { totals, parts } = truth[file] as Truth;
    const text = read(file);
    const counts = countText(text);
    expect({
      phan: counts.parts,
      chuong: counts.chapters,
      muc: counts.sections,
      tieu_muc: counts.subsections,
      dieu: counts.articles,
      khoan: counts.clauses,
    }).toEqual(totals);
    expect(counts.instruments).toBe(parts?.length);
    parts?.forEach(({ khoan_by_dieu }, i) => {
      const articles = articlesIn(text.instruments[i]?.divisions ?? []);
      const clauses = articles.map(({ number, provisions }) => [
        number,
        provisions.filter(({ kind }) => kind === 'clause').length,
      ]);
      expect(Object.fromEntries(clauses)).toEqual(khoan_by_dieu);
    });
  });

  test.each(Object.keys(truth).filter((file) => file.startsWith('web-')))(
    '%s: articles and chapters',
    (file) => {
      const { totals } = truth[file] as Truth;
      const counts = countText(read(file));
      expect([counts.chapters, counts.articles]).toEqual([totals.chuong, totals.dieu]);
    },
  );

  test('faulty numbering is reported, not mended', () => {
    const text = read('md-qd-3626-quy-che-dao-tao-dai-hoc.txt');
    expect(text.warnings.map(({ message }) => message)).toEqual([
      'Chương V: number 4 is missing before it',
      'Chương VII: the number stands twice',
    ]);
  });
});
