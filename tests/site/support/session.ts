import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, inject } from 'vitest';

/** Where the front page is, with the base path. */
export const SITE = inject('site');

export const PHONE = { width: 360, height: 780 };
export const DESKTOP = { width: 1280, height: 800 };

/** The whole address of a page, `05-qc-hu/dieu-5/`. */
export const addressOf = (path: string): string => new URL(path, SITE).href;

export interface Session {
  /** A page of a context of its own: nothing remembered, nothing cached. Closed after the test. */
  blank(options?: BrowserContextOptions): Promise<Page>;
  /** Such a page, opened at an address of the site and fully loaded. */
  open(path: string, options?: BrowserContextOptions): Promise<Page>;
}

/** Joins the browser that all the tests share, for one test file. */
export function useBrowser(): Session {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.connect(inject('browser'));
  });
  afterEach(async () => {
    await Promise.all(browser.contexts().map((context) => context.close()));
  });
  afterAll(async () => {
    await browser.close();
  });

  const blank = async (options: BrowserContextOptions = {}): Promise<Page> => {
    // The copy for reading offline would answer in the network's place; what is about it asks for it.
    const context = await browser.newContext({
      viewport: DESKTOP,
      locale: 'vi-VN',
      serviceWorkers: 'block',
      ...options,
    });
    context.setDefaultTimeout(10_000);
    return context.newPage();
  };
  return {
    blank,
    async open(path, options) {
      const page = await blank(options);
      await page.goto(addressOf(path), { waitUntil: 'load' });
      return page;
    },
  };
}
