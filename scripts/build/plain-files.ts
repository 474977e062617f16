import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Library } from '../../src/model/regulation.ts';
import { pngOf } from '../../src/site/png.ts';
import { previewSvg } from '../../src/site/preview-drawing.ts';
import { previews } from '../../src/site/previews.ts';
import { regulationFiles } from '../../src/site/regulation-files.ts';
import { siteConfig } from '../../src/site/site.config.ts';
import { dataUrl, previewName } from '../../src/site/urls.ts';
import { inTurn } from './in-turn.ts';

/** So many pictures are drawn at once, each on a thread. */
const DRAWN_AT_ONCE = 2;

/**
 * Writes what a site has besides its pages and is made of the content alone: the files of each regulation and the preview
 * pictures. So it can be done while the code that makes the pages is still being bundled.
 */
export async function writePlainFiles({ regulations }: Library, dist: string): Promise<void> {
  const write = (path: string, content: string | Uint8Array) => {
    mkdirSync(dirname(join(dist, path)), { recursive: true });
    writeFileSync(join(dist, path), content, { flag: 'wx' });
  };
  const drawing = inTurn([...previews()], DRAWN_AT_ONCE, async ([page, preview]) =>
    write(`anh/${previewName(page)}.png`, await pngOf(previewSvg(preview))),
  );
  for (const regulation of regulations) {
    for (const { name, make } of regulationFiles(regulation)) {
      write(dataUrl(regulation.id, name).slice(siteConfig.basePath.length), make());
    }
  }
  await drawing;
}
