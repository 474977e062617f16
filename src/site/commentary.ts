import { type CollectionEntry, getCollection, render } from 'astro:content';
import { articleIdOf } from '../model/reading.ts';

export type CommentaryEntry = CollectionEntry<'commentary'>;

let held: Promise<ReadonlyMap<string, CommentaryEntry>> | undefined;

/** The commentary on an article; null where it has none. */
export async function commentaryOn(doc: string, article: string): Promise<CommentaryEntry | null> {
  held ??= getCollection('commentary').then(
    (entries) =>
      new Map(entries.map((one) => [`${one.id.split('/')[0]}/${articleIdOf(one.data.article)}`, one])),
  );
  return (await held).get(`${doc}/${article}`) ?? null;
}

/** The component that renders a commentary. */
export const contentOf = async (entry: CommentaryEntry) => (await render(entry)).Content;
