import { buffer } from 'node:stream/consumers';
import type { Locator, Page } from 'playwright-core';

/** The file that a press of a button gives, with its name. */
export async function downloaded(page: Page, button: Locator): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent('download', { timeout: 30_000 }), button.click()]);
  return { name: download.suggestedFilename(), bytes: await buffer(await download.createReadStream()) };
}
