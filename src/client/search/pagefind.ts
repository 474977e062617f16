import { readChunk } from '../../search/pagefind-chunk.ts';
import { type Planner, plannerOf } from '../../search/plan/planner.ts';
import type { Postings, SearchSource } from '../../search/postings.ts';
import type { PublishedIndex } from '../../search/published.ts';
import type { SearchRecord } from '../../search/records.ts';
import type { SearchWords } from '../../search/words.ts';

/** What a search in the browser needs: `search(query, await openSearch(folder))`. */
export interface OpenSearch {
  readonly source: SearchSource;
  readonly planner: Planner;
  /** Names of organs, terms and regulations. */
  readonly words: SearchWords;
}

/** Fetches a file of the index folder; throws where it cannot. */
export type FetchFile = (name: string) => Promise<Response>;

/**
 * Opens the index that the site publishes under `folder` (an address that ends in `/`). Fetches `search.json` now, and
 * then only the index files and records that queries need, each once.
 */
export const openSearch = (folder: string): Promise<OpenSearch> =>
  openPublished(async (name) => {
    const response = await fetch(`${folder}${name}`);
    if (!response.ok) throw new Error(`${name}: ${response.status}`);
    return response;
  });

/** The same over any way to fetch. */
export async function openPublished(fetchFile: FetchFile): Promise<OpenSearch> {
  const index = (await (await fetchFile('search.json')).json()) as PublishedIndex;
  const { words } = index;
  return { words, planner: plannerOf(words), source: publishedSource(index, fetchFile) };
}

function publishedSource(index: PublishedIndex, fetchFile: FetchFile): SearchSource {
  const chunk = once(async (name: string) => {
    const { body } = await fetchFile(`${name}.pf_index`);
    if (!body) throw new Error(`${name} is empty`);
    const unpacked = new Response(body.pipeThrough(new DecompressionStream('gzip')));
    return readChunk(new Uint8Array(await unpacked.arrayBuffer()));
  });
  const recordList = once(
    async (name: string) => (await (await fetchFile(`${name}.json`)).json()) as SearchRecord[],
  );

  async function lookUp(key: string): Promise<Postings> {
    const place = index.chunks.find(([from, to]) => from <= key && key <= to);
    return (place && (await chunk(place[2])).get(key)) ?? new Map();
  }
  async function loadOne(number: number): Promise<SearchRecord> {
    const [first, name] = index.records.findLast(([from]) => from <= number) ?? [0, ''];
    const record = (await recordList(name))[number - first];
    if (!record) throw new Error(`${name} has no record ${number}`);
    return record;
  }
  return { lengths: index.lengths, lookUp, load: (numbers) => Promise.all(numbers.map(loadOne)) };
}

/** Asks once for each name, unless asking failed. */
function once<T>(ask: (name: string) => Promise<T>): (name: string) => Promise<T> {
  const asked = new Map<string, Promise<T>>();
  return (name) => {
    const known = asked.get(name);
    if (known) return known;
    const asking = ask(name);
    asked.set(name, asking);
    asking.catch(() => asked.delete(name));
    return asking;
  };
}
