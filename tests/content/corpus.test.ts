import { describe, expect, test } from 'vitest';
import { countText } from '../../src/model/text/counts.ts';
import { articlesIn } from '../../src/model/walk.ts';
import { CORPUS_FILES, corpusFile, corpusText } from '../support/corpus.ts';
import { expectNothingDropped } from '../support/lossless.ts';

interface Truth {
  readonly totals: Readonly<Record<'phan' | 'chuong' | 'muc' | 'tieu_muc' | 'dieu' | 'khoan', number | null>>;
  readonly parts?: readonly { readonly khoan_by_dieu?: Readonly<Record<string, number>> }[];
}

/** True counts of the texts. */
const TRUTH = 'truth.json';
const isHere = CORPUS_FILES.includes(TRUTH);
const truth: Record<string, Truth> = isHere ? JSON.parse(corpusFile(TRUTH)).documents : {};

describe.skipIf(!isHere)('real texts', () => {
  test.each(Object.keys(truth))('%s: every word is placed', (file) => {
    expectNothingDropped(corpusText(file));
  });

  test.each(Object.keys(truth).filter((file) => !file.startsWith('web-')))('%s: counts', (file) => {
    const { totals, parts } = truth[file] as Truth;
    const text = corpusText(file);
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
      const counts = countText(corpusText(file));
      expect([counts.chapters, counts.articles]).toEqual([totals.chuong, totals.dieu]);
    },
  );

  test('faulty numbering is reported, not mended', () => {
    const text = corpusText('md-qd-3626-quy-che-dao-tao-dai-hoc.txt');
    expect(text.warnings.map(({ message }) => message)).toEqual([
      'Chương V: number 4 is missing before it',
      'Chương VII: the number stands twice',
    ]);
  });
});
