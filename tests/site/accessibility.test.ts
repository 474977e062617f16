import axe, { type AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { DOC, KINDS_OF_PAGES } from './support/addresses.ts';
import { DESKTOP, PHONE, useBrowser } from './support/session.ts';

const session = useBrowser();

const LOOKS = [
  { look: 'phone, light', viewport: PHONE, colorScheme: 'light' },
  { look: 'phone, dark', viewport: PHONE, colorScheme: 'dark' },
  { look: 'desktop, light', viewport: DESKTOP, colorScheme: 'light' },
  { look: 'desktop, dark', viewport: DESKTOP, colorScheme: 'dark' },
] as const;

/** `color-contrast: #a .b — …` for each fault that axe finds. */
function shown({ violations }: AxeResults): string[] {
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} — ${failureSummary}`),
  );
}

async function faultsOf(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return shown(await page.evaluate(() => (window as unknown as { axe: typeof axe }).axe.run()));
}

describe.each(LOOKS)('axe, $look', ({ viewport, colorScheme }) => {
  test.each(KINDS_OF_PAGES)('/%s', async (path) => {
    const page = await session.open(path, { viewport, colorScheme, reducedMotion: 'reduce' });
    expect(await faultsOf(page)).toEqual([]);

    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow, 'pixels that the page is wider than the window').toBeLessThanOrEqual(0);
  });
});

test('a picture without words, a field without a label and faint letters are found', async () => {
  const page = await session.open(`${DOC}/dieu-5/`);
  await page.evaluate(() => {
    const words = document.createElement('p');
    words.textContent = 'Chữ nhạt';
    words.style.color = '#bbb';
    document.querySelector('main')?.append(new Image(), document.createElement('input'), words);
  });
  const rules = (await faultsOf(page)).map((fault) => fault.split(':')[0]);
  expect(new Set(rules)).toEqual(new Set(['color-contrast', 'image-alt', 'label']));
});
