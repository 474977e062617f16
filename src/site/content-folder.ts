import type { ContentFiles, RegulationFiles } from '../model/content-files.ts';
import { ContentError } from '../model/fault.ts';
import { contentNames, openContent } from './content-file.ts';
import { scanContent } from './content-scan.ts';

/**
 * Reads the files under a content folder, without looking into them. Paths in the result are relative to the folder
 * that holds it, as an editor would type them. Files that cannot be read are left out, for the scan of the folder names
 * them; throws its faults where nothing can be read without what is missing.
 */
export function readContentFolder(folder: string): ContentFiles {
  const open = (path: string) => openContent(folder, path);
  const all = (path: string, ending: string) =>
    contentNames(folder, path, ending).flatMap((name) => open(`${path}/${name}`) ?? []);
  const organs = open('organs.yaml');
  const glossary = open('glossary.yaml');
  if (!organs || !glossary) throw new ContentError(scanContent(folder));
  return {
    organs,
    glossary,
    flows: all('flows', '.yaml'),
    regulations: contentNames(folder, 'regulations', '').flatMap((id): RegulationFiles[] => {
      const here = `regulations/${id}`;
      const text = open(`${here}/text.md`);
      const regulation = open(`${here}/regulation.yaml`);
      if (!text || !regulation) return [];
      return [
        {
          id,
          text,
          regulation,
          readings: all(`${here}/readings`, '.yaml'),
          overview: open(`${here}/overview.yaml`),
          agreement: open(`${here}/agreement.yaml`),
          asked: open(`${here}/asked.yaml`),
          topics: open(`${here}/topics.yaml`),
          notes: open(`${here}/notes.yaml`),
        },
      ];
    }),
  };
}
