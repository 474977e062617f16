import { describe, expect, test } from 'vitest';
import { DOC } from './support/addresses.ts';
import { downloaded } from './support/downloads.ts';
import { PHONE, useBrowser } from './support/session.ts';
import { weigh } from './support/weight.ts';

const session = useBrowser();
const BOARDS = ['ma-tran', 'nhip-cong-tac'].map((name) => ({ name, path: `${DOC}/so-do/${name}/` }));
const DIAGRAM_BYTES = 120_000;

describe.each(BOARDS)('$name taken along', ({ name, path }) => {
  test('as SVG it holds every mark with its link, light, and as wide as on a desk, from a dark phone', async () => {
    const page = await session.open(path, { viewport: PHONE, colorScheme: 'dark' });
    const marks = await page
      .locator('figure [data-duties]')
      .evaluateAll((all) => all.map((one) => one.getAttribute('data-duties')));
    const file = await downloaded(page, page.locator('[data-take="svg"]'));
    const svg = file.bytes.toString('utf8');
    expect(file.name).toBe(`${name}.svg`);
    expect(svg).not.toMatch(/\b(?:class|style)="|<style|var\(|color-mix/u);
    expect([...svg.matchAll(/data-duties="([^"]*)"/gu)].map(([, duties]) => duties)).toEqual(marks);
    expect(svg.match(/<a href="https?:/gu)?.length).toBeGreaterThanOrEqual(marks.length);
    const drawn = await session.blank();
    await drawn.setContent(svg);
    const outside = await drawn.locator('svg').evaluate((root) => {
      const frame = root.getBoundingClientRect();
      return [...root.querySelectorAll('text')].filter((text) => {
        const { left, right, bottom } = text.getBoundingClientRect();
        return left < frame.left || right > frame.right || bottom > frame.bottom;
      }).length;
    });
    expect(outside).toBe(0);
    expect(await drawn.locator('svg').evaluate((root) => root.clientWidth)).toBeGreaterThan(1200);
    expect(await page.locator('.taken').count()).toBe(0);
  });

  test('as PNG it is at least 1920 pixels wide', async () => {
    const page = await session.open(path);
    const { bytes } = await downloaded(page, page.locator('[data-take="png"]'));
    expect(bytes.subarray(1, 4).toString()).toBe('PNG');
    expect(bytes.readUInt32BE(16)).toBeGreaterThanOrEqual(1920);
    expect(bytes.length).toBeGreaterThan(100_000);
  });

  test('as a table for spreadsheets it has a line for each row, all as long as the heads', async () => {
    const page = await session.open(path);
    const { bytes } = await downloaded(page, page.locator('[data-take="csv"]'));
    const text = bytes.toString('utf8');
    expect(text.startsWith('\uFEFF"Cơ quan"')).toBe(true);
    const lines = text.trimEnd().split('\r\n');
    expect(lines.length).toBe(1 + (await page.locator('.board tr[data-row], .board tfoot tr').count()));
    expect(new Set(lines.map((line) => line.match(/"(?:[^"]|"")*"/gu)?.length)).size).toBe(1);
  });

  test('as data it holds the duties drawn', async () => {
    const page = await session.open(path);
    const { bytes } = await downloaded(page, page.locator('[data-take="json"]'));
    const { duties } = JSON.parse(bytes.toString('utf8')) as { duties: { id: string }[] };
    const drawn = await page
      .locator('figure [data-duties]')
      .evaluateAll((all) => all.flatMap((one) => one.getAttribute('data-duties')?.split(' ') ?? []));
    expect(duties.map(({ id }) => id).sort()).toEqual([...new Set(drawn)].sort());
  });

  test('on paper it is one landscape sheet', async () => {
    const page = await session.open(path, { colorScheme: 'dark' });
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    const sheets = [...pdf.matchAll(/\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)/gu)].map(([, width, height]) =>
      [width, height].map((points) => Math.round((Number(points) / 72) * 25.4)).join('×'),
    );
    expect(sheets).toEqual(['297×210']);
  });

  test('with all that makes it work it comes within its budget', async () => {
    const { wire } = await weigh(session, path, 'networkidle');
    expect([name, wire <= DIAGRAM_BYTES, wire]).toEqual([name, true, wire]);
  });
});
