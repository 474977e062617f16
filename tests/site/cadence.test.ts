import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { DOC } from './support/addresses.ts';
import { DIST } from './support/built-pages.ts';
import { downloaded } from './support/downloads.ts';
import { PHONE, useBrowser } from './support/session.ts';

const session = useBrowser();
const PATH = `${DOC}/so-do/nhip-cong-tac/`;
const RECURRING = ['monthly', 'quarterly', 'semiannual', 'annual'];
const { duties } = JSON.parse(readFileSync(join(DIST, DOC, 'du-lieu/duties.json'), 'utf8')) as {
  duties: {
    id: string;
    actor: string;
    quote: string;
    provision: string;
    article: number;
    cycles: string[];
  }[];
};
const recurring = duties.flatMap((duty) =>
  RECURRING.filter((cycle) => duty.cycles.includes(cycle)).map((cycle) => ({ ...duty, cycle })),
);

/** The events of a calendar file, by name of property. */
const eventsIn = (file: string): Map<string, string>[] =>
  file
    .replaceAll('\r\n ', '')
    .split('BEGIN:VEVENT\r\n')
    .slice(1)
    .map(
      (event) =>
        new Map(
          event
            .split('\r\n')
            .map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1)] as const),
        ),
    );
const unescaped = (value = '') => value.replace(/\\(.)/gu, (_, sign: string) => (sign === 'n' ? '\n' : sign));

describe('the rhythms', () => {
  test('say that the text fixes no dates, and offer none', async () => {
    const page = await session.open(PATH);
    expect(await page.locator('main > header').textContent()).toContain('không ấn định ngày');
    expect(await page.locator('[name="ngay"]').inputValue()).toBe('');
    await page.locator('[data-calendar] button').click();
    expect(await page.locator('[data-calendar-said]').textContent()).not.toContain('Đã tải');
  });

  test('become a calendar from the date that the reader picks, each event with its words', async () => {
    const page = await session.open(PATH);
    await page.locator('[name="ngay"]').fill('2027-01-31');
    const { name, bytes } = await downloaded(page, page.locator('[data-calendar] button'));
    expect(name).toBe('nhip-cong-tac.ics');
    const events = eventsIn(bytes.toString('utf8'));
    expect(events.map((event) => event.get('UID')?.split('@')[0]).sort()).toEqual(
      recurring.map(({ id, cycle }) => `${id}--${cycle}`).sort(),
    );
    for (const { id, cycle, quote, provision, article } of recurring) {
      const event = events.find((one) => one.get('UID')?.startsWith(`${id}--${cycle}@`));
      const description = unescaped(event?.get('DESCRIPTION'));
      expect(event?.get('DTSTART;VALUE=DATE')).toBe('20270131');
      expect(event?.get('URL')).toMatch(new RegExp(`/${DOC}/dieu-${article}/#${provision}$`, 'u'));
      expect(description).toContain(quote);
      expect(description).toContain(`Điều ${article}`);
      expect(description).toContain('do người dùng chọn');
    }
  });

  test('of one organ and one rhythm alone; what it has none of is said', async () => {
    const page = await session.open(PATH);
    await page.locator('[name="ngay"]').fill('2026-07-01');
    await page.locator('[data-calendar] [name="co-quan"]').selectOption('luc-luong-vu-trang');
    await page.locator('[data-calendar] [name="nhip"]').selectOption('quarterly');
    const { name, bytes } = await downloaded(page, page.locator('[data-calendar] button'));
    expect(name).toBe('nhip-cong-tac-luc-luong-vu-trang-quarterly.ics');
    expect(eventsIn(bytes.toString('utf8')).map((event) => event.get('RRULE'))).toEqual([
      'FREQ=MONTHLY;INTERVAL=3',
    ]);
    await page.locator('[data-calendar] [name="co-quan"]').selectOption('thuong-truc-huyen-uy');
    expect(await page.locator('[data-calendar-said]').textContent()).toContain('không có việc theo nhịp ấy');
  });

  test('on a phone each sign has its word, and nothing is cut off', async () => {
    const page = await session.open(PATH, { viewport: PHONE });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(PHONE.width);
    for (const sign of (await page.locator('td[data-cycle] > a').all()).slice(0, 5))
      expect((await sign.innerText()).trim()).not.toBe('');
  });
});
