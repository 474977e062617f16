/** Everyday situations: found by their name and by what people say, and reached from everything they concern. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { readLibrary } from '../../src/site/library.ts';
import { readSituations } from '../../src/site/situations.ts';
import { DOC } from './support/addresses.ts';
import { attribute, builtPages, isBuilt } from './support/built-pages.ts';
import { useBrowser } from './support/session.ts';

const session = useBrowser();
const library = readLibrary('content');
const regulation = library.regulations.find(({ id }) => id === DOC);
if (!regulation) throw new Error(`${DOC} is not there`);
const { situations } = readSituations('content', regulation, library);
const pages = builtPages();
const linksOf = (path: string) =>
  pages.find((page) => page.path === path)?.elements.flatMap((one) => attribute(one, 'href') ?? []) ?? [];
const addressOf = (id: string) => `/${DOC}/tinh-huong/${id}/`;

/** Pages that concern a situation and do not lead to it. */
function unlinked(links: (path: string) => readonly string[]): string[] {
  return situations.flatMap(({ id, steps }) => {
    const concerned = steps.flatMap(({ article, who }) => [
      `/${DOC}/${article.id}/`,
      ...who.map((organ) => `/co-quan/${organ}/`),
    ]);
    return [...new Set([...concerned, `/${DOC}/tinh-huong/`])]
      .filter((path) => !links(path).includes(addressOf(id)))
      .map((path) => `${path} → ${id}`);
  });
}

/** The pages that a search offers for some words. */
async function offered(page: Page, words: string): Promise<(string | null)[]> {
  await page.locator('main input[name=q]').fill(words);
  await page.keyboard.press('Enter');
  await page
    .locator(`[data-search-results][data-state="done"][data-query="${words}"]`)
    .waitFor({ state: 'attached' });
  return page.locator('main a').evaluateAll((all) => all.map((one) => one.getAttribute('href')));
}

describe('situations', () => {
  test('every article and organ that one concerns leads to it, and so does the list', () => {
    expect(situations.length).toBeGreaterThanOrEqual(20);
    expect(situations.filter(({ id }) => !isBuilt(addressOf(id)))).toEqual([]);
    expect(unlinked(linksOf)).toEqual([]);
    const planted = (path: string) => (path === `/${DOC}/dieu-22/` ? [] : linksOf(path));
    expect(unlinked(planted).length).toBeGreaterThan(0);
  });

  test('the home page leads to some and to all', () => {
    const links = linksOf('/');
    expect(links).toContain(`/${DOC}/tinh-huong/`);
    expect(
      links.filter((href) => situations.some(({ id }) => href === addressOf(id))).length,
    ).toBeGreaterThan(3);
  });

  test('a lesson and the situation that it asks for lead to each other', () => {
    const deck = `/${DOC}/trinh-chieu/muc-1-co-quan-dang/`;
    expect(linksOf(deck)).toContain(addressOf('khieu-nai-dong-nguoi'));
    const slides = linksOf(addressOf('khieu-nai-dong-nguoi')).filter((href) => href.startsWith(deck));
    expect(slides).toHaveLength(1);
    const [, n] = /#trang-(\d+)$/u.exec(slides[0] ?? '') ?? [];
    const slide = pages
      .find(({ path }) => path === deck)
      ?.elements.find((one) => attribute(one, 'data-slide') === n);
    expect(attribute(slide ?? ({ attrs: [] } as never), 'aria-label')).toContain('Ba mươi hộ dân');
  });

  test('search offers each by its name, and by other words that people say', async () => {
    const page = await session.open('tim-kiem/');
    const missed: string[] = [];
    for (const { id, title, say } of situations.filter((_, i) => i % 4 === 0))
      for (const words of [title, ...say.slice(0, 1)])
        if (!(await offered(page, words)).includes(addressOf(id))) missed.push(`${id}: ${words}`);
    expect(missed).toEqual([]);
    expect(await offered(page, 'mua vé xem bóng đá')).not.toContain(addressOf('khieu-nai-dong-nguoi'));
  }, 60_000);

  test('the list has each once, under what it is about', async () => {
    const page = await session.open(`${DOC}/tinh-huong/`);
    const listed = await page
      .locator('.cases > li > a')
      .evaluateAll((all) => all.map((one) => one.getAttribute('href')));
    expect([...listed].sort()).toEqual(situations.map(({ id }) => addressOf(id)).sort());
    expect(await page.locator('main h2').count()).toBe(new Set(situations.map(({ kind }) => kind)).size);
  });

  test('words that begin within a sentence have our dots before them, outside the quote; a clause has its stop', async () => {
    const page = await session.open(addressOf('kien-nghi-cua-doan-vien').slice(1));
    const quotes = await page
      .locator('.situation-steps blockquote p')
      .evaluateAll((all) =>
        all.map((one) => [one.textContent?.trim(), one.querySelector('[data-quote]')?.textContent]),
      );
    expect(quotes.map(([whole]) => [whole?.startsWith('…'), whole?.endsWith('…')])).toEqual([
      [false, true],
      [true, true],
      [true, false],
    ]);
    const clause = await session.open(addressOf('de-an-giai-toa-cho').slice(1));
    expect((await clause.locator('blockquote p').allInnerTexts())[2]?.trim()).toBe(
      '… thực hiện giám sát, phản biện xã hội;',
    );
    expect(quotes.filter(([, quote]) => quote?.includes('…'))).toEqual([]);
  });

  test('a step names who acts as the law does there, with its words and their place', async () => {
    const page = await session.open(`${DOC}/tinh-huong/khieu-nai-dong-nguoi/`);
    const last = page.locator('.situation-steps > li').last();
    expect(await last.locator('.who').textContent()).toContain('Các cấp, các ngành hữu quan');
    const quote = (await last.locator('[data-quote]').last().textContent())?.trim() ?? '';
    await last.locator('.cited a').click();
    await page.waitForURL(/dieu-23\/#khoan-4$/u);
    expect(await page.locator('[data-provision="khoan-4"]').textContent()).toContain(quote);
  });
});
