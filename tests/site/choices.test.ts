/** What readers choose: how the site looks, and which two organs to compare. */
import { expect, test } from 'vitest';
import { DOC } from './support/addresses.ts';
import { addressOf, useBrowser } from './support/session.ts';

const session = useBrowser();

test('a theme and a text size that are chosen hold on other pages and after a reload', async () => {
  const page = await session.open(`${DOC}/dieu-5/`, { colorScheme: 'light' });
  const looks = () =>
    page.evaluate(() => ({
      ground: getComputedStyle(document.body).backgroundColor,
      letters: Number.parseFloat(getComputedStyle(document.documentElement).fontSize),
    }));
  const before = await looks();
  await page.locator('[data-settings] > summary').click();
  await page.locator('[data-settings] input[value="dark"]').check();
  await page.locator('[data-settings] input[value="large"]').check();
  await page.locator('html[data-theme="dark"][data-size="large"]').waitFor();
  const after = await looks();
  expect(after.ground).not.toBe(before.ground);
  expect(after.letters).toBeGreaterThan(before.letters * 1.3);

  await page.reload();
  expect(await looks()).toEqual(after);
  await page.goto(addressOf('thuat-ngu/'));
  expect(await looks()).toEqual(after);

  await page.locator('[data-settings] > summary').click();
  for (const name of ['theme', 'size'])
    await page.locator(`[data-settings] input[name="${name}"][value=""]`).check();
  await page.locator('html:not([data-theme], [data-size])').waitFor();
  expect(await looks()).toEqual(before);
});

test('two organs that are chosen are shown with what they do together, and the address keeps the choice', async () => {
  const [a, b] = ['ban-dan-van-huyen-uy', 'mat-tran-to-quoc-viet-nam'];
  const page = await session.open('co-quan/so-sanh/');
  const result = page.locator('[data-compare-result]');
  await page.locator('[data-compare] select').nth(0).selectOption(a);
  expect(await result.locator('section').count()).toBe(0);
  await page.locator('[data-compare] select').nth(1).selectOption(b);
  await result.locator('section').first().waitFor();
  const shown = await result.innerText();
  expect(new URL(page.url()).search).toBe(`?a=${a}&b=${b}`);

  const all = (
    await Promise.all(
      [a, b].map(async (organ) => (await fetch(addressOf(`co-quan/${organ}/duties.json`))).json()),
    )
  ).flatMap(({ duties }: { duties: { id: string; actor: string }[] }) => duties);
  const own = new Set(all.filter(({ actor }) => [a, b].includes(actor)).map(({ id }) => id));
  expect(await result.locator('li.duty').count()).toBe(own.size);

  await page.reload();
  await result.locator('section').first().waitFor();
  expect(await result.innerText()).toBe(shown);
});
