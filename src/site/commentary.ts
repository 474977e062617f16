import { type CollectionEntry, getCollection, render } from 'astro:content';
import { once } from '../model/once.ts';
import { articleIdOf } from '../model/reading.ts';

export type CommentaryEntry = CollectionEntry<'commentary'>;

const entriesByArticle = once(async (): Promise<ReadonlyMap<string, CommentaryEntry>> => {
  const entries = await getCollection('commentary');
  return new Map(entries.map((one) => [`${one.id.split('/')[0]}/${articleIdOf(one.data.article)}`, one]));
});

/** The commentary on an article; null where it has none. */
export const commentaryOn = async (doc: string, article: string): Promise<CommentaryEntry | null> =>
  (await entriesByArticle()).get(`${doc}/${article}`) ?? null;

/** The component that renders a commentary. */
export const contentOf = async (entry: CommentaryEntry) => (await render(entry)).Content;
