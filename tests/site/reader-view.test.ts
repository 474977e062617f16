/** A browser's reader view keeps every word of the law. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { DOC } from './support/addresses.ts';
import { addressOf, PHONE, useBrowser } from './support/session.ts';

const session = useBrowser();
let readability: string;
beforeAll(async () => {
  const script = createRequire(import.meta.url).resolve('@mozilla/readability/Readability.js');
  readability = await readFile(script, 'utf8');
});

/** The law's lines of the open page that the reader view of Firefox leaves out. */
async function dropped(page: Page): Promise<{ lines: number; dropped: string[] }> {
  await page.addScriptTag({ content: readability });
  return page.evaluate(() => {
    const { Readability } = globalThis as unknown as {
      Readability: new (document: Node) => { parse(): { textContent: string } | null };
    };
    const plain = (words: string | null | undefined) => (words ?? '').replace(/\s+/gu, ' ').trim();
    const shown = plain(new Readability(document.cloneNode(true)).parse()?.textContent);
    const lines = [...document.querySelectorAll('.law [data-law]')].map((line) => plain(line.textContent));
    return { lines: lines.length, dropped: lines.filter((line) => !shown.includes(line)) };
  });
}

describe('the reader view of a browser', () => {
  test('keeps every line of every article and of the whole text', async () => {
    const page = await session.blank({ viewport: PHONE, bypassCSP: true });
    const paths = [...Array.from({ length: 28 }, (_, i) => `dieu-${i + 1}/`), 'toan-van/'];
    for (const path of paths) {
      await page.goto(addressOf(`${DOC}/${path}`));
      const { lines, dropped: missing } = await dropped(page);
      expect(lines, path).toBeGreaterThan(0);
      expect(missing, path).toEqual([]);
    }
  });

  test('a provision in a `div` would be dropped: the check sees it', async () => {
    const page = await session.open(`${DOC}/dieu-23/`, { viewport: PHONE, bypassCSP: true });
    await page.evaluate(() => {
      for (const section of document.querySelectorAll('section.provision, section.words')) {
        const div = document.createElement('div');
        div.className = section.className;
        div.append(...section.childNodes);
        section.replaceWith(div);
      }
    });
    expect((await dropped(page)).dropped).not.toEqual([]);
  });
});
