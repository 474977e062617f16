import { expect, test } from 'vitest';
import { library } from '../../src/site/library.ts';
import { wordsRead } from '../../src/site/words-read.ts';

const duties = library().regulations.flatMap((regulation) => regulation.duties);

test('a clause cut at the words that were read is the clause, each rule with its own words', () => {
  const duty = duties.find(({ id, cycles }) => id.includes('dieu-4') && cycles.includes('monthly'));
  if (!duty) throw new Error('no duty of Điều 4 comes each month');
  const segments = wordsRead(duty.quote, duty);
  expect(segments.map(({ text }) => text).join('')).toBe(duty.quote);
  const read = segments.flatMap(({ text, run }) => (run ? [[run.rule, text]] : []));
  expect(read).toContainEqual(['Ai', 'Thường trực Huyện ủy']);
  expect(read).toContainEqual(['Bao lâu một lần', 'hàng tháng']);
  expect(read).toContainEqual(['Với ai', 'Ban Dân vận Huyện ủy']);
});

test('a rhythm that is written but was not read of this duty is not marked', () => {
  const [duty] = duties;
  if (!duty) throw new Error('no duty');
  const segments = wordsRead('Làm hằng năm.', { ...duty, cycles: ['monthly'], verb: null, task: null });
  expect(segments).toEqual([{ text: 'Làm hằng năm.', run: null }]);
});
