import { expect, it } from 'vitest';
import { readingSkeleton } from '../../../src/authoring/skeleton.ts';
import { readingFileSchema } from '../../../src/model/schemas/reading.ts';
import { parseText } from '../../../src/model/text/parse.ts';
import { articlesIn } from '../../../src/model/walk.ts';
import { readYaml } from '../../../src/model/yaml-file.ts';

const source = `**Điều 5.** Trách nhiệm của Ban A

1. Chủ trì việc này.

2. Phối hợp với Ban B.
`;

it('holds every provision in order, its words as comments', () => {
  const text = parseText(source);
  const [article] = articlesIn(text.instruments[text.main]?.divisions ?? []);
  if (!article) throw new Error('no article');
  const skeleton = readingSkeleton(article);
  expect(skeleton).toContain('article: 5\n');
  expect(skeleton.match(/provision: \S+/gu)).toEqual(['provision: khoan-1', 'provision: khoan-2']);
  expect(skeleton).toContain('  #   Phối hợp với Ban B.');
  expect(readYaml(skeleton, 'x', readingFileSchema).faults.length).toBeGreaterThan(0);
});
