import { z } from 'zod';
import type { Fault } from '../model/fault.ts';
import { oncePer } from '../model/once.ts';
import type { Library, Regulation } from '../model/regulation.ts';
import { ownParagraphs } from '../model/walk.ts';
import { readYaml } from '../model/yaml-file.ts';
import { lineFaults } from '../slides/line-faults.ts';
import { openContent } from './content-file.ts';
import { library } from './library.ts';
import { siteConfig } from './site.config.ts';

const schema = z.record(z.string(), z.array(z.string().trim().min(1)).min(1));

/** The lines of slides by provision (`dieu-5#khoan-1`); none where nobody wrote any. */
export type LinesAt = (place: string) => readonly string[];

/** The lines that a content folder holds for a regulation, and every fault of them. */
export function readLines(
  folder: string,
  regulation: Regulation,
  { organs }: Library,
): { linesAt: LinesAt; faults: Fault[] } {
  const source = openContent(folder, `lines/${regulation.id}.yaml`);
  if (!source) return { linesAt: () => [], faults: [] };
  const { read, faults } = readYaml(source.text, source.file, schema);
  if (!read) return { linesAt: () => [], faults };
  const namesOf = (id: string) => {
    const organ = organs.byId.get(id);
    return organ ? [organ.name, ...organ.aliases, ...organ.abbreviations] : [];
  };
  const found = Object.entries(read.value).flatMap(([at, lines]): Fault[] => {
    const place = regulation.placeAt(at);
    if (place?.kind !== 'provision')
      return [
        { file: read.file, line: read.lineOf([at]), message: `${regulation.id} has no provision \`${at}\`` },
      ];
    const own = regulation.duties.filter(({ article, provision }) => `${article}#${provision}` === at);
    return lineFaults(ownParagraphs(place.provision), own, lines, namesOf).map(({ line, message }) => ({
      file: read.file,
      line: read.lineOf([at, line]),
      message,
    }));
  });
  return { linesAt: (place) => read.value[place] ?? [], faults: found };
}

/** The faults of all lines under a content folder. */
export const writtenLineFaults = (folder: string, all: Library): Fault[] =>
  all.regulations.flatMap((regulation) => readLines(folder, regulation, all).faults);

/** A regulation's lines. */
export const linesOf = oncePer(
  (regulation: Regulation): LinesAt => readLines(siteConfig.contentFolder, regulation, library()).linesAt,
);
