import { BRAND } from '../labels/common.ts';
import type { Cycle } from '../model/duty.ts';

/** The rhythms that come again by the calendar; `regular` and `ad-hoc` name no time to come again at. */
export const RECURRING = ['monthly', 'quarterly', 'semiannual', 'annual'] as const satisfies readonly Cycle[];
export type Recurring = (typeof RECURRING)[number];

/** A duty that comes again, as the reader puts it into a calendar. */
export interface CalendarEvent {
  /** The same for the same duty and rhythm, whatever date is picked: taking the file again moves events, adds none. */
  readonly uid: string;
  readonly summary: string;
  /** Lines of the description. */
  readonly description: readonly string[];
  /** Where the words are. */
  readonly url: string;
  readonly cycle: Recurring;
}

/** A day of the calendar; months from 1. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const MONTHS: Record<Recurring, number> = { monthly: 1, quarterly: 3, semiannual: 6, annual: 12 };
const LINE_OCTETS = 75;
const utf8 = new TextEncoder();

/**
 * An iCalendar file (RFC 5545) of whole-day events that first fall on `first` and come again for ever, since the text
 * names no end; `now` stamps the file.
 */
export function calendar(events: readonly CalendarEvent[], first: Day, now: Date): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//${BRAND}//Lịch công tác//VI`,
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...events.flatMap((event) => eventLines(event, first, now)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function eventLines(
  { uid, summary, description, url, cycle }: CalendarEvent,
  first: Day,
  now: Date,
): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `DTSTAMP:${now.toISOString().replace(/[-:]|\.\d+/gu, '')}`,
    `DTSTART;VALUE=DATE:${compact(first)}`,
    `RRULE:${recurrence(cycle, first)}`,
    `SUMMARY:${escaped(summary)}`,
    `DESCRIPTION:${escaped(description.join('\n'))}`,
    `URL:${url}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

/**
 * Every so many months on the day of `first`. A month without that day is not passed over, as the standard would have
 * it: the last day of the month stands for it. The 31st is the last day of every month, which all readers understand; for
 * the 29th and 30th the last of the days that the month has is taken.
 */
export function recurrence(cycle: Recurring, { month, day }: Day): string {
  if (cycle === 'annual')
    return month === 2 && day === 29 ? 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1' : 'FREQ=YEARLY';
  const days = Array.from({ length: day - 27 }, (_, i) => 28 + i).join(',');
  const late = day === 31 ? ';BYMONTHDAY=-1' : day > 28 ? `;BYMONTHDAY=${days};BYSETPOS=-1` : '';
  const interval = MONTHS[cycle] > 1 ? `;INTERVAL=${MONTHS[cycle]}` : '';
  return `FREQ=MONTHLY${interval}${late}`;
}

const compact = ({ year, month, day }: Day): string =>
  `${String(year).padStart(4, '0')}${String(month).padStart(2, '0')}${String(day).padStart(2, '0')}`;

/** Text as a value: backslash, semicolon and comma behind a backslash, a line break as `\n`. */
export const escaped = (text: string): string =>
  text.replace(/[\\;,]/gu, (sign) => `\\${sign}`).replace(/\r\n|\r|\n/gu, '\\n');

/** A line in pieces of at most 75 octets, each but the first behind a space; no letter is cut in two. */
export function folded(line: string): string {
  const pieces: string[] = [];
  let piece = '';
  let octets = 0;
  for (const letter of line) {
    const own = utf8.encode(letter).length;
    if (octets + own > LINE_OCTETS) {
      pieces.push(piece);
      piece = ' ';
      octets = 1;
    }
    piece += letter;
    octets += own;
  }
  return [...pieces, piece].join('\r\n');
}
