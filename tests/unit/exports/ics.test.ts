import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type CalendarEvent,
  calendar,
  type Day,
  escaped,
  folded,
  RECURRING,
  recurrence,
} from '../../../src/exports/ics.ts';

const NOW = new Date('2026-03-05T07:08:09.123Z');
const event = (changed: Partial<CalendarEvent> = {}): CalendarEvent => ({
  uid: '05-qc-hu--dieu-23-khoan-2--1--monthly@quy-che.example',
  summary: 'Chính quyền các cấp: báo cáo (hằng tháng)',
  description: [
    '“Định kỳ hằng tháng, ba tháng; báo cáo”',
    'https://quy-che.example/05-qc-hu/dieu-23/#khoan-2',
  ],
  url: 'https://quy-che.example/05-qc-hu/dieu-23/#khoan-2',
  cycle: 'monthly',
  ...changed,
});
const FIRST: Day = { year: 2026, month: 4, day: 15 };
const unfolded = (file: string) => file.replaceAll('\r\n ', '');
const octets = (text: string) => new TextEncoder().encode(text).length;
const unescaped = (value: string) =>
  value.replace(/\\(.)/gu, (_, sign: string) => (sign === 'n' ? '\n' : sign));

/** The months, from that of `first` on, in which a rule of ours falls, with the day: what a calendar program reads. */
function daysOf(rule: string, { year, month, day }: Day, times: number): string[] {
  const parts = new Map(rule.split(';').map((part) => part.split('=') as [string, string]));
  const step = parts.get('FREQ') === 'YEARLY' ? 12 : Number(parts.get('INTERVAL') ?? 1);
  const may = parts.get('BYMONTHDAY')?.split(',').map(Number) ?? [day];
  return Array.from({ length: times }, (_, i) => {
    const at = new Date(Date.UTC(year, month - 1 + i * step, 1));
    const last = new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + 1, 0)).getUTCDate();
    const fitting = may.map((one) => (one === -1 ? last : one)).filter((one) => one <= last);
    return fitting.length > 0 ? `${at.getUTCMonth() + 1}-${fitting.at(-1)}` : 'none';
  });
}

describe('a calendar file', () => {
  it('holds what RFC 5545 asks of a calendar and of an event', () => {
    const file = unfolded(calendar([event()], FIRST, NOW));
    expect(file.split('\r\n')).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Sổ tay Quy chế//Lịch công tác//VI',
      'CALSCALE:GREGORIAN',
      'METHOD:PUBLISH',
      'BEGIN:VEVENT',
      'UID:05-qc-hu--dieu-23-khoan-2--1--monthly@quy-che.example',
      'DTSTAMP:20260305T070809Z',
      'DTSTART;VALUE=DATE:20260415',
      'RRULE:FREQ=MONTHLY',
      'SUMMARY:Chính quyền các cấp: báo cáo (hằng tháng)',
      'DESCRIPTION:“Định kỳ hằng tháng\\, ba tháng\\; báo cáo”\\nhttps://quy-che.example/05-qc-hu/dieu-23/#khoan-2',
      'URL:https://quy-che.example/05-qc-hu/dieu-23/#khoan-2',
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  it('keeps an event’s UID whatever date is picked', () => {
    const uids = (first: Day) => calendar([event()], first, NOW).match(/UID:.*/gu);
    expect(uids(FIRST)).toEqual(uids({ year: 2027, month: 1, day: 31 }));
  });

  it('has no line that ends otherwise than CRLF, and none over 75 octets, whatever the words', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.array(fc.string({ unit: 'grapheme' })),
        (summary, lines) => {
          const file = calendar([event({ summary: `ế${summary}`, description: lines })], FIRST, NOW);
          expect(file.endsWith('\r\n')).toBe(true);
          const rows = file.split('\r\n');
          expect(rows.filter((row) => octets(row) > 75)).toEqual([]);
          expect(rows.filter((row) => /[\r\n]/u.test(row))).toEqual([]);
          expect(unfolded(file).match(/^BEGIN:VEVENT$/gmu)).toHaveLength(1);
        },
      ),
    );
  });
});

describe('words in a calendar file', () => {
  it('come back whole when lines are joined again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
        const line = `DESCRIPTION:${escaped(text)}`;
        const read = unfolded(folded(line)).slice('DESCRIPTION:'.length);
        expect(unescaped(read)).toBe(text.replace(/\r\n|\r/gu, '\n'));
      }),
    );
  });

  it('are folded where a letter ends, as late as may be', () => {
    const [first, second] = folded('ế'.repeat(60)).split('\r\n');
    expect([first, octets(first ?? '')]).toEqual(['ế'.repeat(25), 75]);
    expect(second).toBe(` ${'ế'.repeat(24)}`);
  });
});

describe('how a duty comes again', () => {
  it('is every one, three, six, twelve months', () => {
    expect(RECURRING.map((cycle) => recurrence(cycle, FIRST))).toEqual([
      'FREQ=MONTHLY',
      'FREQ=MONTHLY;INTERVAL=3',
      'FREQ=MONTHLY;INTERVAL=6',
      'FREQ=YEARLY',
    ]);
  });

  it('takes the 31st as the last day of the month, in words that every reader expands once', () => {
    expect(recurrence('monthly', { year: 2027, month: 1, day: 31 })).toBe('FREQ=MONTHLY;BYMONTHDAY=-1');
  });

  it('misses no month that is too short for its day', () => {
    const late: Day = { year: 2027, month: 1, day: 31 };
    expect(daysOf(recurrence('monthly', late), late, 4)).toEqual(['1-31', '2-28', '3-31', '4-30']);
    const leap: Day = { year: 2028, month: 2, day: 29 };
    expect(daysOf(recurrence('annual', leap), leap, 5)).toEqual(['2-29', '2-28', '2-28', '2-28', '2-29']);
  });

  it('falls on the picked day, or on the month’s last where there is none, for every day and rhythm', () => {
    const days = fc.date({ min: new Date('2024-01-01'), max: new Date('2050-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(days, fc.constantFrom(...RECURRING), (date, cycle) => {
        const first = { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
        const fallen = daysOf(recurrence(cycle, first), first, 24);
        expect(fallen[0]).toBe(`${first.month}-${first.day}`);
        expect(fallen.filter((day) => day === 'none')).toEqual([]);
      }),
    );
  });
});
