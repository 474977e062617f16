/** What we use of Pagefind's browser module. */
interface Pagefind {
  search(query: string): Promise<{ results: { data(): Promise<PagefindData> }[] }>;
}
interface PagefindData {
  url: string;
  raw_url?: string;
  meta: Record<string, string>;
}

/** One provision found. */
export interface Found {
  readonly url: string;
  readonly citation: string;
  readonly heading: string;
  readonly words: string;
}

let loading: Promise<Pagefind> | undefined;

/** Looks a folded query up in the index under `folder`; fetches only the pieces that the query needs. */
export async function lookUp(folder: string, query: string): Promise<Found[]> {
  loading ??= import(/* @vite-ignore */ `${folder}pagefind.js`) as Promise<Pagefind>;
  const { results } = await (await loading).search(query);
  const data = await Promise.all(results.slice(0, 50).map((result) => result.data()));
  return data.map(({ url, raw_url, meta }) => ({
    url: raw_url ?? url,
    citation: meta.title ?? '',
    heading: meta.heading ?? '',
    words: meta.words ?? '',
  }));
}
