import { ContentError } from '../model/fault.ts';
import { type Commentary, readCommentaries } from './commentary-source.ts';
import { library } from './library.ts';
import { siteConfig } from './site.config.ts';

const held = new Map<string, ReadonlyMap<string, Commentary>>();

/** The commentary on an article; null where it has none. */
export function commentaryOn(doc: string, article: string): Commentary | null {
  const known = held.get(doc) ?? commentariesOf(doc);
  held.set(doc, known);
  return known.get(article) ?? null;
}

function commentariesOf(doc: string): ReadonlyMap<string, Commentary> {
  const regulation = library().regulations.find(({ id }) => id === doc);
  if (!regulation) return new Map();
  const folder = siteConfig.contentFolder;
  const { commentaries, faults } = readCommentaries(folder, regulation, library());
  if (faults.length > 0) throw new ContentError(faults);
  return new Map(commentaries.map((one) => [one.article, one]));
}
