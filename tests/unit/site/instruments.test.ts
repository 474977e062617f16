import { expect, test } from 'vitest';
import type { Regulation } from '../../../src/model/regulation.ts';
import { parseText } from '../../../src/model/text/parse.ts';
import { partOf } from '../../../src/site/instruments.ts';

test('another instrument of the file has none of what is known of the main one', () => {
  const text = parseText(
    'QUYẾT ĐỊNH\nĐiều 1. Ban hành Quy chế.\nNơi nhận:\n- Lưu.\nQUY CHẾ\nLàm việc\nĐiều 1. Phạm vi\nMột.\n',
  );
  expect(text.instruments).toHaveLength(2);
  const [decision, main] = text.instruments as [never, never];
  const known = {
    topics: [1],
    flows: [1],
    duties: [1],
    notes: [1],
    overview: {},
    asked: { a: [] },
    agreement: {},
  };
  const about = { kind: 'Quy chế', number: '1-QC', title: 'Làm việc' };
  const regulation = { id: 'a', about, text, instrument: main, ...known } as unknown as Regulation;
  const part = partOf(regulation, decision);
  const none = { topics: [], flows: [], duties: [], notes: [], overview: null, asked: {}, agreement: null };
  expect(part).toMatchObject(none);
  expect(part.asked).toEqual({});
  expect(regulation).toMatchObject(known);
});
