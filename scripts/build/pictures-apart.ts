import { createHash } from 'node:crypto';
import { globSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const DATA = /(<template data-picture-data)>([^<]*)(?=<\/template>)/gu;
const LETTERS: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', '#39': "'", amp: '&' };

/**
 * Moves the data of drawings out of the built pages into files of their own, named by their content: only who presents a
 * drawing or takes it along needs them, and they are a tenth of a page's weight.
 */
export async function movePicturesApart(dist: string, base: string): Promise<void> {
  const written = new Map<string, Promise<void>>();
  for (const file of globSync('**/*.html', { cwd: dist })) {
    const page = join(dist, file);
    const html = await readFile(page, 'utf8');
    if (!html.includes('<template data-picture-data>')) continue;
    const lighter = html.replace(DATA, (_, tag: string, escaped: string) => {
      const json = escaped.replace(/&(lt|gt|quot|#39|amp);/gu, (_, name: string) => LETTERS[name] ?? '');
      const name = `_astro/so-do.${createHash('sha256').update(json).digest('base64url').slice(0, 10)}.json`;
      if (!written.has(name)) written.set(name, writeFile(join(dist, name), json));
      return `${tag}="${base}${name}">`;
    });
    await writeFile(page, lighter);
  }
  await Promise.all(written.values());
}
