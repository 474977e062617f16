import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const DATA = /(<template data-picture-data)>([^<]*)(?=<\/template>)/gu;
const LETTERS: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', '#39': "'", amp: '&' };

/**
 * Moves the data of drawings out of built pages into files of their own, named by their content: only who presents a
 * drawing or takes it along needs them, and they are a tenth of a page's weight. Pages given again are left as they are.
 */
export function pictureMover(dist: string, base: string): (pages: readonly string[]) => Promise<void> {
  const written = new Map<string, Promise<void>>();
  const seen = new Set<string>();
  const lighter = (html: string) =>
    html.replace(DATA, (_, tag: string, escaped: string) => {
      const json = escaped.replace(/&(lt|gt|quot|#39|amp);/gu, (_, name: string) => LETTERS[name] ?? '');
      const name = `_astro/so-do.${createHash('sha256').update(json).digest('base64url').slice(0, 10)}.json`;
      if (!written.has(name)) written.set(name, writeFile(join(dist, name), json));
      return `${tag}="${base}${name}">`;
    });
  return async (pages) => {
    for (const file of pages) {
      if (seen.has(file)) continue;
      seen.add(file);
      const html = await readFile(join(dist, file), 'utf8');
      if (html.includes('<template data-picture-data>')) await writeFile(join(dist, file), lighter(html));
    }
    await Promise.all(written.values());
  };
}
