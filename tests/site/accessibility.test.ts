import axe, { type AxeResults } from 'axe-core';
import { describe, expect, test } from 'vitest';
import { KINDS_OF_PAGES } from './support/addresses.ts';
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

describe.each(LOOKS)('axe, $look', ({ viewport, colorScheme }) => {
  test.each(KINDS_OF_PAGES)('/%s', async (path) => {
    const page = await session.open(path, { viewport, colorScheme, reducedMotion: 'reduce' });
    await page.evaluate(axe.source);
    const results = await page.evaluate(() => (window as unknown as { axe: typeof axe }).axe.run());
    expect(shown(results)).toEqual([]);

    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow, 'pixels that the page is wider than the window').toBeLessThanOrEqual(0);
  });
});
