import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { writeSmallContent } from '../../support/small-content.ts';

const folder = mkdtempSync(join(tmpdir(), 'hand-over-'));
const file = join(folder, 'handed');
const read = async () => ({
  ...(await import('../../../src/site/library.ts')),
  ...(await import('../../../src/site/law-links.ts')),
  ...(await import('../../../src/site/organ-duties.ts')),
  ...(await import('../../../src/site/hand-over.ts')),
});
type Content = Awaited<ReturnType<typeof read>>;
let own: Content;
let handed: Content;

beforeAll(async () => {
  writeSmallContent(join(folder, 'content'), 'Ủy ban nhân dân xã làm việc theo khoản 2 Điều 1 Quy chế này.');
  vi.stubEnv('CONTENT_DIR', join(folder, 'content'));
  own = await read();
  own.handOver(file);
  // Another process would have none of the modules loaded, and no content to read.
  vi.resetModules();
  vi.stubEnv('CONTENT_DIR', join(folder, 'none'));
  vi.stubEnv('HANDED_OVER_FILE', file);
  handed = await read();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** All that is no finder. */
const dataOf = (content: Content) => JSON.parse(JSON.stringify(content.library(), withMaps));
const filesOf = (content: Content) => JSON.parse(JSON.stringify([...content.organFiles()], withMaps));
const withMaps = (_: string, value: unknown) => (value instanceof Map ? [...value] : value);

test('what is handed over is what is read from the content', () => {
  expect(dataOf(handed)).toEqual(dataOf(own));
  expect(filesOf(handed)).toEqual(filesOf(own));
  const [place] = handed.organFile('uy-ban-nhan-dan-xa').named;
  expect(place?.regulation).toBe(handed.library().regulations[0]);
});

test('places, organs and their names are found in it', () => {
  const [regulation] = handed.library().regulations;
  const [article] = regulation?.articles ?? [];
  expect(regulation?.placeAt('dieu-1')).toEqual({ kind: 'article', article });
  const { organs, mentionsIn } = handed.library();
  const [organ] = organs.organs;
  expect(organs.nameOf(organ?.id ?? '')).toBe(organ?.name);
  expect(mentionsIn(organ?.name ?? '').map(({ organ: { id } }) => id)).toEqual([organ?.id]);
});

test('references are those of the articles of the library handed over', () => {
  const articles = handed.library().regulations.flatMap((one) => one.articles);
  expect([...handed.articleReferences().keys()]).toEqual(articles);
  expect(articles.every((article) => handed.articleReferences().has(article))).toBe(true);
  expect([...handed.articleReferences().values()]).toEqual([...own.articleReferences().values()]);
  expect([...handed.articleReferences().values()].map(({ size }) => size)).toEqual([1]);
});
