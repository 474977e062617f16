import { getCollection, render } from 'astro:content';
import { articleIdOf } from '../model/reading.ts';

type Entry = Awaited<ReturnType<typeof getCollection<'commentary'>>>[number];

let held: Promise<Map<string, Entry>> | undefined;

/** The commentary on an article; null where it has none. */
export async function commentaryOn(doc: string, article: string): Promise<Entry | null> {
  held ??= getCollection('commentary').then(
    (entries) =>
      new Map(
        entries.map((entry) => [keyOf(entry.id.split('/')[0] ?? '', articleIdOf(entry.data.article)), entry]),
      ),
  );
  return (await held).get(keyOf(doc, article)) ?? null;
}

/** The component that renders a commentary. */
export const contentOf = async (entry: Entry) => (await render(entry)).Content;

const keyOf = (doc: string, article: string) => `${doc}/${article}`;
