import { unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { getDocumentProxy } from 'unpdf';
import { describe, expect, test } from 'vitest';
import { DOC } from './support/addresses.ts';
import { downloaded } from './support/downloads.ts';
import { DESKTOP, PHONE, useBrowser } from './support/session.ts';

const session = useBrowser();
const DRAWN = [`${DOC}/so-do/mang-luoi/`, `${DOC}/so-do/bao-cao/`];
const FILES = [
  ...DRAWN.map((path) => ({ path, viewport: DESKTOP })),
  { path: `${DOC}/so-do/quy-trinh/ung-pho-tinh-huong/`, viewport: PHONE },
  { path: `${DOC}/dieu-5/`, viewport: PHONE },
  { path: 'co-quan/ban-dan-van-huyen-uy/', viewport: DESKTOP },
];

/** The page, with the files of its first diagram unfolded. */
async function opened(path: string, viewport: { width: number; height: number }): Promise<Page> {
  const page = await session.open(path, { viewport, colorScheme: 'dark' });
  await page.locator('[data-picture-files] > summary').first().click();
  return page;
}

const taken = async (page: Page, kind: string): Promise<Buffer[]> => {
  const { name, bytes } = await downloaded(page, page.locator(`[data-download="${kind}"]`).first());
  return name.endsWith('.zip') ? Object.values(unzipSync(bytes)).map((file) => Buffer.from(file)) : [bytes];
};

/** What is in an SVG file that is opened alone, and whether it asks for anything else. */
async function seenAlone(svg: string) {
  const alone = await session.blank({ colorScheme: 'dark', viewport: DESKTOP });
  const asked: string[] = [];
  alone.on('request', (request) => asked.push(request.url()));
  await alone.route('https://file.invalid/a.svg', (route) =>
    route.fulfill({ body: svg, contentType: 'image/svg+xml' }),
  );
  await alone.goto('https://file.invalid/a.svg');
  const seen = await alone.evaluate(() => {
    const root = document.documentElement as unknown as SVGSVGElement;
    const { x, y, width, height } = root.viewBox.baseVal;
    const texts = [...root.querySelectorAll<SVGTextElement>('text')];
    const ink = texts.map((text) => getComputedStyle(text.querySelector('tspan') ?? text).fill);
    return {
      organs: [...root.querySelectorAll<SVGElement>('[data-organ]')].map(({ dataset }) => dataset.organ),
      outside: texts.filter((text) => {
        const box = text.getBBox();
        return box.x < x || box.y < y || box.x + box.width > x + width || box.y + box.height > y + height;
      }).length,
      light: ink.filter((fill) => {
        const [r = 255, g = 255, b = 255] = (fill.match(/[\d.]+/gu) ?? []).map(Number);
        return (r + g + b) / 3 > 140 && fill !== 'rgb(255, 255, 255)';
      }),
      hasTitle: Boolean(root.querySelector('title')?.textContent),
      paper: root.querySelector('rect')?.getAttribute('fill'),
      size: [width, height],
    };
  });
  await alone.context().close();
  return { ...seen, asked };
}

describe.each(FILES)('/$path taken along', ({ path, viewport }) => {
  test('as SVG it is complete by itself, light even where the page is dark', async () => {
    const page = await opened(path, viewport);
    const wide = page.locator('figure[data-diagram]').first().locator('svg.wide');
    const organs = await wide
      .locator('[data-organ]')
      .evaluateAll((all) => [...new Set(all.map((one) => one.getAttribute('data-organ')))].sort());
    const svgs = (await taken(page, 'svg')).map((file) => file.toString('utf8'));
    expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBe(undefined);
    expect(await wide.getAttribute('style')).toBe(null);
    const found = new Set<string | undefined>();
    for (const svg of svgs) {
      expect(svg).not.toMatch(/\b(?:class|style)="|<style|var\(|context-stroke|marker-end/u);
      expect(svg).toMatch(/href="https?:/u);
      const { organs: own, ...seen } = await seenAlone(svg);
      for (const organ of own) found.add(organ);
      expect(seen).toEqual({
        outside: 0,
        light: [],
        hasTitle: true,
        paper: '#fff',
        size: [1600, 900],
        asked: ['https://file.invalid/a.svg'],
      });
    }
    expect([...found].sort()).toEqual(organs);
  });

  test('as PNG it is at least 1920 pixels wide and not empty', async () => {
    const page = await opened(path, viewport);
    for (const png of await taken(page, 'png')) {
      expect(png.subarray(1, 4).toString()).toBe('PNG');
      expect(png.readUInt32BE(16)).toBeGreaterThanOrEqual(1920);
      expect(png.length).toBeGreaterThan(30_000);
    }
  });

  test('as data it holds the duties drawn', async () => {
    const page = await opened(path, viewport);
    const { duties } = JSON.parse((await taken(page, 'json')).join('')) as {
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

/** Each sheet of a page on paper: its form, and the smallest letters on it in points. */
async function sheetsOf(page: Page) {
  const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ preferCSSPageSize: true })));
  return Promise.all(
    Array.from({ length: pdf.numPages }, async (_, n) => {
      const sheet = await pdf.getPage(n + 1);
      const { items } = await sheet.getTextContent();
      const sizes = items.flatMap((item) =>
        'str' in item && item.str.trim() !== '' ? [Math.hypot(item.transform[2], item.transform[3])] : [],
      );
      const [, , width, height] = sheet.view;
      const words = items.map((item) => ('str' in item ? item.str : '')).join('');
      return { size: [Math.round(width ?? 0), Math.round(height ?? 0)], least: Math.min(...sizes), words };
    }),
  );
}

test.each([
  { path: DRAWN[0] as string, sheets: 2 },
  { path: DRAWN[1] as string, sheets: 2 },
  { path: `${DOC}/so-do/ma-tran/`, sheets: 2 },
  { path: `${DOC}/so-do/nhip-cong-tac/`, sheets: 1 },
  { path: `${DOC}/so-do/quy-trinh/phan-cong-phu-trach/`, sheets: 1 },
  { path: `${DOC}/so-do/quy-trinh/thong-tin-bao-cao/`, sheets: 1 },
])(
  'on paper each drawing of /$path lies whole on a landscape sheet, in letters of 8 pt, the first with where it is from',
  async ({ path, sheets }) => {
    const found = await sheetsOf(await session.open(path, { colorScheme: 'dark' }));
    expect(found.map(({ size }) => size)).toEqual(Array.from({ length: sheets }, () => [842, 595]));
    // A thousandth of a point is lost in the browser's own units.
    expect(Math.min(...found.map(({ least }) => least))).toBeGreaterThan(7.95);
    expect(found[0]?.words).toContain(`/${path}`);
  },
);

test('a sheet too many and smaller letters are found', async () => {
  const page = await session.open(`${DOC}/so-do/ma-tran/`);
  await page
    .locator('svg.paper text')
    .first()
    .evaluate((text) => text.setAttribute('font-size', '9'));
  expect(Math.min(...(await sheetsOf(page)).map(({ least }) => least))).toBeLessThan(7);
  await page
    .locator('svg.paper')
    .first()
    .evaluate((svg: SVGElement) => svg.style.setProperty('max-height', 'none'));
  await page
    .locator('svg.paper')
    .first()
    .evaluate((svg: SVGElement) => svg.style.setProperty('height', '200mm'));
  expect((await sheetsOf(page)).length).toBeGreaterThan(2);
});
