import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { ContentFile } from '../../src/model/content-files.ts';
import type { ParsedText } from '../../src/model/hierarchy.ts';
import { indexOrgans, type OrganIndex } from '../../src/model/organ-index.ts';
import { organsFileSchema } from '../../src/model/schemas/organs.ts';
import { parseText } from '../../src/model/text/parse.ts';
import { readYaml } from '../../src/model/yaml-file.ts';

/** A regulation that the content holds already: its text and the files of its readings; null where it holds none. */
export function heldRegulation(
  folder: string,
): { readonly text: ParsedText; readonly readings: readonly ContentFile[] } | null {
  const path = join(folder, 'text.md');
  if (!existsSync(path)) return null;
  const readings = join(folder, 'readings');
  const names = existsSync(readings) ? readdirSync(readings).filter((name) => name.endsWith('.yaml')) : [];
  return {
    text: parseText(readFileSync(path, 'utf8')),
    readings: names.sort().map((name) => ({
      file: relative('', join(readings, name)),
      text: readFileSync(join(readings, name), 'utf8'),
    })),
  };
}

/** The organs that `organs.yaml` of a content folder names; none where the file is missing or faulty. */
export function knownOrgans(content: string): OrganIndex {
  const path = join(content, 'organs.yaml');
  const { read } = readYaml(existsSync(path) ? readFileSync(path, 'utf8') : '', path, organsFileSchema);
  return indexOrgans(read ?? { file: path, value: { organs: [] }, lineOf: () => 1 }).index;
}
