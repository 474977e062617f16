/** Slides say a task once, whole where there is room, and never lose with or toward whom it is. */
import { describe, expect, test } from 'vitest';
import { provisionAt } from '../../../src/model/places.ts';
import { ownParagraphs } from '../../../src/model/walk.ts';
import { readLibrary } from '../../../src/site/library.ts';
import { shortTask } from '../../../src/slides/short-task.ts';
import type { TaskItem } from '../../../src/slides/slide.ts';
import { provisionTasks } from '../../../src/slides/task-items.ts';
import { madeUpDuty } from '../../support/made-up.ts';

const library = readLibrary('content');
const regulation = library.regulations.find(({ id }) => id === '05-qc-hu');
if (!regulation) throw new Error('05-qc-hu is not held');
const provisions = [
  ...Map.groupBy(regulation.duties, ({ article, provision }) => `${article}#${provision}`).values(),
].flatMap((duties) =>
  duties[0] ? [provisionTasks(provisionAt(regulation, duties[0]), duties, library.organs.nameOf)] : [],
);
const told = (item: TaskItem) =>
  shortTask(item)
    .map(({ words }) => words)
    .join('');
/** Two words or more that are said again at once, such as a verb and a task that begins with it. */
const stutters = (line: string) => /(?:^|\s)(\S+(?: \S+)+?)[\s:·,]+\1(?=[\s,:]|$)/iu.test(line);

const item = (verbs: string[], task: string, partners: TaskItem['partners'] = []): TaskItem => ({
  verbs,
  task,
  quote: task,
  partners,
  duties: [
    madeUpDuty({
      id: 'a',
      actor: 'x',
      plainVerb: verbs[0] ?? null,
      partners: partners.map(({ organ }) => ({ organ, relation: 'with' })),
    }),
  ],
});

describe('a task in few words', () => {
  test('does not say a verb twice', () => {
    const verb = 'lấy phiếu tín nhiệm, bỏ phiếu tín nhiệm';
    expect(stutters(`${verb} Lấy phiếu tín nhiệm, bỏ phiếu tín nhiệm`)).toBe(true);
    expect(stutters('hướng dẫn, bồi dưỡng Bồi dưỡng chuyên môn')).toBe(true);
    expect(told(item([verb], 'Lấy phiếu tín nhiệm, bỏ phiếu tín nhiệm'))).toBe(
      'Lấy phiếu tín nhiệm, bỏ phiếu tín nhiệm',
    );
    expect(provisions.flatMap(({ items }) => items.map(told)).filter(stutters)).toEqual([]);
  });

  test('writes a verb out where the name says a part of it', () => {
    expect(told(item(['hướng dẫn, bồi dưỡng'], 'Bồi dưỡng chuyên môn'))).toBe(
      'Hướng dẫn, bồi dưỡng chuyên môn',
    );
    expect(told(item(['theo dõi, đôn đốc, kiểm tra, giám sát'], 'Theo dõi, kiểm tra việc thực hiện'))).toBe(
      'Theo dõi, đôn đốc, kiểm tra, giám sát việc thực hiện',
    );
    const programme = 'có chương trình phối hợp, làm việc với';
    expect(told(item([programme], 'Chương trình phối hợp, làm việc với Mặt trận'))).toBe(
      'Có chương trình phối hợp, làm việc với Mặt trận',
    );
  });

  test('names those with or toward whom it is', () => {
    const partners = [{ organ: 'b', name: 'cấp ủy cùng cấp' }];
    expect(told(item(['thông tin nhanh đến'], 'Thông tin khi có tình huống', partners))).toBe(
      'Thông tin khi có tình huống đến cấp ủy cùng cấp',
    );
    expect(told(item(['phối hợp với'], 'Tổ chức phong trào', partners))).toBe(
      'phối hợp với cấp ủy cùng cấp: tổ chức phong trào',
    );
  });
});

describe('the lines of the law', () => {
  test('say every task, in an unbroken run of the text', () => {
    for (const { source, items, lines } of provisions) {
      const text = ownParagraphs(source.provision).join('\n');
      expect(lines.flatMap((line) => line.items)).toHaveLength(items.length);
      for (const { pieces, items: own } of lines) {
        const words = pieces.map((piece) => piece.words).join('');
        expect(text).toContain(words);
        for (const { duties } of own) for (const { quote } of duties) expect(words).toContain(quote);
      }
    }
  });

  test('tell every verb apart', () => {
    const silent = provisions.flatMap(({ lines }) =>
      lines.filter(
        (line) =>
          line.items.some(({ verbs }) => verbs.length > 0) && !line.pieces.some(({ isVerb }) => isVerb),
      ),
    );
    expect(silent).toEqual([]);
  });
});
