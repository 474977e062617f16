import type { Page } from 'playwright-core';
import { extractText, getDocumentProxy } from 'unpdf';

/** What a page says on each sheet of paper, as any reader of the PDF finds it; lines are runs of words. */
export async function sheetsOf(page: Page): Promise<string[]> {
  const pdf = await page.pdf({ preferCSSPageSize: true });
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)), { mergePages: false });
  return text.map((sheet) => sheet.replace(/\s+/gu, ' ').normalize('NFC'));
}
