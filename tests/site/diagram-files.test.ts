import { buffer } from 'node:stream/consumers';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { DOC } from './support/addresses.ts';
import { useBrowser } from './support/session.ts';

const session = useBrowser();
const DRAWN = [`${DOC}/so-do/mang-luoi/`, `${DOC}/so-do/bao-cao/`];

async function taken(page: Page, kind: string): Promise<Buffer> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator(`[data-take="${kind}"]`).first().click(),
  ]);
  return buffer(await download.createReadStream());
}

describe.each(DRAWN)('/%s taken along', (path) => {
  test('as SVG it stands by itself, light even where the page is dark, and looks as on the page', async () => {
    const page = await session.open(path, { colorScheme: 'dark' });
    const names = await page.locator('svg.wide').first().locator('.node').count();
    const svg = (await taken(page, 'svg')).toString('utf8');
    expect(svg).not.toMatch(/\b(?:class|style)="|<style|var\(/u);
    expect(svg.match(/data-organ="/gu)).toHaveLength(names);
    expect(svg).toContain('id="end-full"');
    expect(svg).toMatch(/href="https?:/u);
    expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBe(undefined);
  });

  test('as PNG it is at least 1920 pixels wide and not empty', async () => {
    const page = await session.open(path);
    const png = await taken(page, 'png');
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect(png.readUInt32BE(16)).toBeGreaterThanOrEqual(1920);
    expect(png.length).toBeGreaterThan(30_000);
  });

  test('as data it holds the duties drawn', async () => {
    const page = await session.open(path);
    const { duties } = JSON.parse((await taken(page, 'json')).toString('utf8')) as {
      duties: { id: string }[];
    };
    const drawn = await page
      .locator('figure[data-diagram]')
      .first()
      .locator('[data-duties]')
      .evaluateAll((all) => all.flatMap((one) => one.getAttribute('data-duties')?.split(' ') ?? []));
    expect(duties.map(({ id }) => id).sort()).toEqual([...new Set(drawn)].sort());
  });
});

test.each([
  { path: DRAWN[0] as string, sheets: 1 },
  { path: DRAWN[1] as string, sheets: 5 },
])('on paper each drawing of /$path lies whole on a landscape sheet of its own', async ({ path, sheets }) => {
  const page = await session.open(path, { colorScheme: 'dark' });
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b/gu)).toHaveLength(sheets);
  for (const [, width, height] of pdf.matchAll(/\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)/gu))
    expect([Math.round(Number(width)), Math.round(Number(height))]).toEqual([842, 595]);
});
