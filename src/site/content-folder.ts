import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { ContentFile, ContentFiles, RegulationFiles } from '../model/library.ts';

/**
 * Reads the files under a content folder, without looking into them. Paths in the result are relative to the folder
 * that holds it, as an editor would type them. Throws where `organs.yaml` or `glossary.yaml` is missing.
 */
export function readContentFolder(folder: string): ContentFiles {
  const open = (...path: string[]): ContentFile => {
    const file = join(folder, ...path);
    return { file: relative(join(folder, '..'), file), text: readFileSync(file, 'utf8') };
  };
  const regulations = list(join(folder, 'regulations')).filter((id) =>
    existsSync(join(folder, 'regulations', id, 'regulation.yaml')),
  );
  return {
    organs: open('organs.yaml'),
    glossary: open('glossary.yaml'),
    flows: list(join(folder, 'flows'))
      .filter((name) => name.endsWith('.yaml'))
      .map((name) => open('flows', name)),
    regulations: regulations.map((id): RegulationFiles => {
      const here = join(folder, 'regulations', id);
      const inside = (...path: string[]) => open('regulations', id, ...path);
      return {
        id,
        text: inside('text.md'),
        regulation: inside('regulation.yaml'),
        readings: list(join(here, 'readings'))
          .filter((name) => name.endsWith('.yaml'))
          .map((name) => inside('readings', name)),
        overview: existsSync(join(here, 'overview.yaml')) ? inside('overview.yaml') : null,
        agreement: existsSync(join(here, 'agreement.yaml')) ? inside('agreement.yaml') : null,
        topics: existsSync(join(here, 'topics.yaml')) ? inside('topics.yaml') : null,
        notes: existsSync(join(here, 'notes.yaml')) ? inside('notes.yaml') : null,
      };
    }),
  };
}

const list = (folder: string) => (existsSync(folder) ? readdirSync(folder).sort() : []);
