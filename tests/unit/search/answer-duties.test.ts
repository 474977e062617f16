import { expect, test } from 'vitest';
import { type AnswerDuty, packDuties, unpackDuties } from '../../../src/search/answer-duties.ts';
import { madeUpRecord } from '../../support/made-up.ts';

const borne = { actor: 'ban-dan-van', role: 'lead', partners: [] } as const;
const record = madeUpRecord({
  words: 'Ban Dân vận chủ trì, phối hợp với Mặt trận.',
  duties: [borne, borne],
});
const duty = (place: number, quote: string): AnswerDuty => ({
  id: `r--dieu-1-khoan-1--${place}`,
  actor: 'ban-dan-van',
  role: 'lead',
  cycles: [],
  plainVerb: 'chủ trì',
  task: 'chủ trì',
  quote,
  partners: [],
});
const duties = [duty(1, 'chủ trì, phối hợp'), duty(2, 'phối hợp với Mặt trận')];

test('duties come back from their packing, and the words of their record are not in it', () => {
  const packed = packDuties(duties, record);
  expect(JSON.stringify(packed)).not.toContain('Mặt trận');
  expect(unpackDuties(JSON.parse(JSON.stringify(packed)), record)).toEqual(duties);
});

test('a quote that the record does not have, another id or another body is refused', () => {
  expect(() => packDuties([duty(1, 'báo cáo')], record)).toThrow(/cannot be packed/u);
  expect(() => packDuties([duty(2, 'phối hợp')], record)).toThrow(/cannot be packed/u);
  const other = { ...duty(1, 'phối hợp'), actor: 'mat-tran' };
  expect(() => packDuties([other], record)).toThrow(/cannot be packed/u);
});
