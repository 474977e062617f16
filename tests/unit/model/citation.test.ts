import { expect, test } from 'vitest';
import { citation } from '../../../src/model/citation.ts';
import { parseText } from '../../../src/model/text/parse.ts';
import { articlesIn, provisionsOf } from '../../../src/model/walk.ts';

const QC = { kind: 'Quy chế', number: '05-QC/HU', title: 'công tác dân vận' };
const source = [
  'Điều 1. Một.',
  '',
  'Đoạn hai.',
  '',
  'Điều 2. Nhiệm vụ',
  'Trong Quy chế này:',
  '1. Một:',
  'a) A;',
  'đ) Đ.',
  '2. Hai.',
  '2.1. Hai một.',
  '2. Lại hai.',
  '',
  'Điều 2. Nhiệm vụ khác',
  'Gồm:',
  'a) A.',
].join('\n');
const articles = articlesIn(parseText(source).instruments[0]?.divisions ?? []);

test('provisions are cited from small to large', () => {
  const cited = articles.flatMap((article) => provisionsOf(article).map((one) => citation(article, one)));
  expect(cited).toEqual([
    'đoạn thứ nhất Điều 1',
    'đoạn thứ hai Điều 1',
    'phần mở đầu Điều 2',
    'khoản 1 Điều 2',
    'điểm a khoản 1 Điều 2',
    'điểm đ khoản 1 Điều 2',
    'khoản 2 Điều 2',
    'điểm 2.1 khoản 2 Điều 2',
    'khoản 2 (lần 2) Điều 2',
    'đoạn thứ nhất Điều 2 (lần 2)',
    'điểm a Điều 2 (lần 2)',
  ]);
});

test('with the regulation named by its number, or its title where it has none', () => {
  const [first] = articles;
  if (!first) throw new Error('no article');
  expect(citation(first, null, QC)).toBe('Điều 1 Quy chế số 05-QC/HU');
  expect(citation(first, first.provisions[0] ?? null, { ...QC, number: null })).toBe(
    'đoạn thứ nhất Điều 1 Quy chế công tác dân vận',
  );
});
