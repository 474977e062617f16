import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Article } from '../../src/model/hierarchy.ts';
import { countText } from '../../src/model/text/counts.ts';
import { parseText } from '../../src/model/text/parse.ts';
import { articlesIn, divisionsIn, provisionsOf, wordsText } from '../../src/model/walk.ts';
import { expectLossless } from '../support/lossless.ts';

const source = readFileSync(new URL('../../content/regulations/05-qc-hu/text.md', import.meta.url), 'utf8');
const text = parseText(source);
const [instrument] = text.instruments;
if (!instrument) throw new Error('no instrument read');
const articles = articlesIn(instrument.divisions);
const article = (id: string): Article => {
  const found = articles.find((one) => one.id === id);
  if (!found) throw new Error(`no ${id}`);
  return found;
};
const ids = (id: string) => provisionsOf(article(id)).map((provision) => provision.id);

describe('the text of Quy chế 05-QC/HU', () => {
  test('is rebuilt from its pieces, character for character', () => {
    expectLossless(text);
    expect(text.pieces.filter(({ kind }) => kind === 'foreign')).toEqual([]);
  });

  test('has the counts that the text has, and no fault in its numbering', () => {
    expect(countText(text)).toMatchObject({
      instruments: 1,
      parts: 0,
      chapters: 4,
      sections: 3,
      subsections: 0,
      articles: 28,
      clauses: 66,
      points: 0,
    });
    expect(text.warnings).toEqual([]);
    const provisions = articles.flatMap(provisionsOf);
    expect(provisions.filter(({ kind }) => kind === 'subclause')).toHaveLength(4);
  });

  test('has chapters and sections with Roman numbers in print and Arabic ones in addresses', () => {
    const divisions = divisionsIn(instrument.divisions);
    expect(divisions.map(({ path, mark }) => [path, mark.text])).toEqual([
      ['chuong-1', 'Chương I'],
      ['chuong-2', 'Chương II'],
      ['chuong-2/muc-1', 'Mục I'],
      ['chuong-2/muc-2', 'Mục II'],
      ['chuong-2/muc-3', 'Mục III'],
      ['chuong-3', 'Chương III'],
      ['chuong-4', 'Chương IV'],
    ]);
    expect(divisions.map(({ heading }) => wordsText(heading))).toEqual([
      'QUY ĐỊNH CHUNG',
      'TRÁCH NHIỆM LÃNH ĐẠO VÀ THỰC HIỆN CÔNG TÁC DÂN VẬN',
      'TRÁCH NHIỆM CỦA CÁC CƠ QUAN ĐẢNG, CẤP ỦY VÀ TỔ CHỨC ĐẢNG',
      'TRÁCH NHIỆM CỦA CÁC CƠ QUAN NHÀ NƯỚC',
      'TRÁCH NHIỆM CỦA MẶT TRẬN TỔ QUỐC VIỆT NAM VÀ CÁC TỔ CHỨC CHÍNH TRỊ - XÃ HỘI',
      'PHƯƠNG THỨC THỰC HIỆN CÔNG TÁC DÂN VẬN',
      'TỔ CHỨC THỰC HIỆN',
    ]);
  });

  test('has a printed title for Điều 4 to 15 and 23, and for no other', () => {
    const titled = articles.filter(({ heading }) => heading.length > 0).map(({ number }) => number);
    expect(titled).toEqual(['4', '5', '6', '7', '8', '9', '10', '11', '12', '13', '14', '15', '23']);
    expect(wordsText(article('dieu-7').heading)).toBe('Trách nhiệm của Đảng bộ, chi bộ trực thuộc Huyện ủy');
    expect(article('dieu-7').mark.text).toBe('Điều 7.');
  });

  test('nests 2.1 to 2.4 in khoản 2 of Điều 6', () => {
    expect(ids('dieu-6')).toEqual(['khoan-1', 'khoan-2', 'khoan-2-1', 'khoan-2-2', 'khoan-2-3', 'khoan-2-4']);
    expect(article('dieu-6').provisions.map(({ id }) => id)).toEqual(['khoan-1', 'khoan-2']);
  });

  test('counts the paragraphs of articles without khoản', () => {
    for (const id of ['dieu-1', 'dieu-22', 'dieu-26']) expect(ids(id)).toEqual(['doan-1', 'doan-2']);
    expect(ids('dieu-28')).toEqual(['doan-1']);
  });

  test('keeps the second paragraph of a khoản in that khoản', () => {
    const second = article('dieu-4').provisions[2]?.paragraphs[1];
    expect(wordsText(second?.lines ?? [])).toMatch(/^Phân công một đồng chí .* Huyện ủy\.$/u);
    expect(article('dieu-5').provisions[4]?.paragraphs).toHaveLength(2);
  });

  test('has six bases, the last one "Xét đề nghị", and its number and title', () => {
    const bases = instrument.front.filter(({ kind }) => kind === 'basis');
    expect(bases.map(({ id }) => id)).toEqual([1, 2, 3, 4, 5, 6].map((n) => `can-cu-${n}`));
    const front = (kind: string) =>
      instrument.front
        .filter((matter) => matter.kind === kind)
        .flatMap(({ paragraphs }) => paragraphs.map(({ lines }) => wordsText(lines)));
    expect(front('number')).toEqual(['Số 05-QC/HU']);
    expect(front('title')).toEqual(['QUY CHẾ', 'công tác dân vận của hệ thống chính trị huyện Thanh Oai']);
    expect(front('basis').at(-1)).toMatch(/^- Xét đề nghị của Ban Dân vận Huyện ủy/u);
  });

  test('ends with recipients and signature', () => {
    expect(instrument.back.map(({ kind }) => kind)).toEqual(['recipients', 'signature']);
    expect(instrument.back[0]?.paragraphs).toHaveLength(7);
    expect(instrument.back[1]?.paragraphs.map(({ lines }) => wordsText(lines))).toEqual(['Phan Hoàng Phi']);
  });
});
