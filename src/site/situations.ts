import { HOME_LABELS } from '../labels/home.ts';
import { OTHER_SITUATIONS, SITUATION_KIND_LABELS } from '../labels/notes.ts';
import type { Fault } from '../model/fault.ts';
import { oncePer } from '../model/once.ts';
import type { Library, Regulation } from '../model/regulation.ts';
import { joinSituation, SITUATION_KINDS, type Situation, situationSchema } from '../model/situation.ts';
import { readYaml } from '../model/yaml-file.ts';
import { contentNames, openContent } from './content-file.ts';
import { library } from './library.ts';
import { siteConfig } from './site.config.ts';
import { url } from './urls.ts';

/** The situations that a content folder holds for a regulation, by title, and every fault of them. */
export function readSituations(
  folder: string,
  regulation: Regulation,
  { organs }: Library,
): { situations: Situation[]; faults: Fault[] } {
  const here = `situations/${regulation.id}`;
  const faults: Fault[] = [];
  const situations: Situation[] = [];
  for (const name of contentNames(folder, here, '.yaml')) {
    const source = openContent(folder, `${here}/${name}`);
    if (!source) continue;
    const { read, faults: found } = readYaml(source.text, source.file, situationSchema);
    faults.push(...found);
    if (!read) continue;
    const joined = joinSituation(read, name.replace(/\.yaml$/u, ''), regulation, organs);
    faults.push(...joined.faults);
    situations.push(joined.situation);
  }
  return { situations: situations.sort((a, b) => a.title.localeCompare(b.title, 'vi')), faults };
}

/** The faults of all situations under a content folder. */
export const situationFaults = (folder: string, library: Library): Fault[] =>
  library.regulations.flatMap((regulation) => readSituations(folder, regulation, library).faults);

/** A regulation's situations. */
export const situationsOf = oncePer(
  (regulation: Regulation): readonly Situation[] =>
    readSituations(siteConfig.contentFolder, regulation, library()).situations,
);

/** A regulation's situations under the headings of their list; what has no kind comes last. */
export const situationGroups = (regulation: Regulation) =>
  [...SITUATION_KINDS, null]
    .map((kind) => ({ kind, own: situationsOf(regulation).filter((situation) => situation.kind === kind) }))
    .filter(({ own }) => own.length > 0)
    .map(({ kind, own }, _, { length }) => ({
      anchor: `loai-${kind ?? 'khac'}`,
      name: kind ? SITUATION_KIND_LABELS[kind] : length > 1 ? OTHER_SITUATIONS : HOME_LABELS.situations,
      own,
    }));

/** The static paths of the list, for regulations that have situations. */
export const situationPaths = () =>
  library()
    .regulations.filter((regulation) => situationsOf(regulation).length > 0)
    .map((regulation) => ({ params: { doc: regulation.id }, props: { regulation } }));

/** The static paths of the situations' own pages. */
export const situationPagePaths = () =>
  library().regulations.flatMap((regulation) =>
    situationsOf(regulation).map((situation) => ({
      params: { doc: regulation.id, case: situation.id },
      props: { regulation, situation },
    })),
  );

/** Situations that share most provisions with this one, three at most. */
export function nearSituations(regulation: Regulation, situation: Situation): Situation[] {
  const articles = new Set(situation.steps.map(({ article }) => article.id));
  const shared = ({ steps }: Situation) => steps.filter(({ article }) => articles.has(article.id)).length;
  return situationsOf(regulation)
    .filter((one) => one.id !== situation.id && shared(one) > 0)
    .sort((a, b) => shared(b) - shared(a))
    .slice(0, 3);
}

/** The situations that an article answers. */
export const situationsAt = (regulation: Regulation, article: string): Situation[] =>
  situationsOf(regulation).filter(({ steps }) => steps.some((step) => step.article.id === article));

/** The situations in which an organ acts. */
export const situationsWith = (regulation: Regulation, organ: string): Situation[] =>
  situationsOf(regulation).filter(({ steps }) => steps.some(({ who }) => who.includes(organ)));

/** A situation's page; without one, the list of them. */
export const situationUrl = (doc: string, situation?: string): string =>
  url(`${doc}/tinh-huong/${situation ? `${situation}/` : ''}`);
