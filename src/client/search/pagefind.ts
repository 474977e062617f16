import { type AnswerDuty, dutyFile, type PackedDuty, unpackDuties } from '../../search/answer-duties.ts';
import { provisionPostings } from '../../search/article-text.ts';
import { type PackedAsked, unpackAsked } from '../../search/asked-words.ts';
import { memorySource } from '../../search/memory-source.ts';
import { unpackRecords } from '../../search/packed-records.ts';
import { readChunk } from '../../search/pagefind-chunk.ts';
import { type FoundPage, unpackPages } from '../../search/pages.ts';
import { type Planner, plannerOf } from '../../search/plan/planner.ts';
import type { Postings, SearchSource } from '../../search/postings.ts';
import {
  type IndexInPieces,
  type PublishedIndex,
  unpackAbbreviations,
  unpackEveryday,
  unpackLengths,
  unpackOrgans,
  type WholeIndex,
} from '../../search/published.ts';
import type { SearchRecord } from '../../search/records.ts';
import { type SearchWords, syllableCounts } from '../../search/words.ts';
import { fetched } from '../fetched.ts';
import { repeatable } from '../loading.ts';

/** What a search in the browser needs: `search(query, await openSearch(folder))`. */
export interface OpenSearch {
  readonly source: SearchSource;
  readonly planner: Planner;
  /** Names of organs, terms and regulations. */
  readonly words: SearchWords;
  /** Pages that are no provisions; fetched when first asked for, none where they cannot be. */
  readonly pages: () => Promise<readonly FoundPage[]>;
}

/** Fetches a file of the index folder; throws where it cannot. */
type FetchFile = (name: string) => Promise<Response>;

/**
 * Opens the index that the site publishes under `folder` (an address that ends in `/`). Fetches `search.json` now, which is
 * all there is of a small index but duties and the words of questions, and then only what queries need, each file once.
 */
const openSearch = (folder: string): Promise<OpenSearch> =>
  openPublished((name) => fetched(`${folder}${name}`, async (answer) => answer));

/** The index in a folder, opened when first asked for, and again after a failure. */
export function openedOnce(folder: string): () => Promise<OpenSearch> {
  let opening: Promise<OpenSearch> | undefined;
  return () => {
    opening ??= openSearch(folder).catch((error) => {
      opening = undefined;
      throw error;
    });
    return opening;
  };
}

/** Opens an index as {@link openSearch} does, over any way to fetch. */
export async function openPublished(fetchFile: FetchFile): Promise<OpenSearch> {
  const index = (await (await fetchFile('search.json')).json()) as PublishedIndex;
  return 'whole' in index ? openWhole(index, fetchFile) : openPieces(index, fetchFile);
}

function openWhole(index: WholeIndex, fetchFile: FetchFile): OpenSearch {
  const organs = unpackOrgans(index.organs);
  const records = unpackRecords(index.whole, organs);
  const abbreviations = unpackAbbreviations(index.abbreviations);
  const words = {
    ...index.words,
    organs,
    abbreviations,
    everyday: unpackEveryday(index.everyday),
    syllables: syllableCounts(records, abbreviations),
  };
  const piece = once(async (name: string) => (await fetchFile(`${index.folder}/${name}`)).json());
  const asked = once(async (name: 'asked.json') =>
    unpackAsked((await piece(name)) as PackedAsked, words.syllables),
  );
  async function dutiesOf(number: number): Promise<readonly AnswerDuty[]> {
    const record = records[number];
    if (!record || record.duties.length === 0) return [];
    return unpackDuties((await piece(dutyFile(record))) as PackedDuty[], record);
  }
  return {
    words,
    planner: plannerOf(words),
    source: {
      ...memorySource(records),
      // They only help to rank: without them all else is found.
      asked: () => asked('asked.json').catch(() => []),
      duties: (numbers) => Promise.all(numbers.map(dutiesOf)),
    },
    pages: async () => unpackPages(index.pages),
  };
}

function openPieces(index: IndexInPieces, fetchFile: FetchFile): OpenSearch {
  const words: SearchWords = { ...index.words, organs: unpackOrgans(index.organs) };
  const pages = once(
    async (name: string) => (await (await fetchFile(`${index.folder}/${name}`)).json()) as FoundPage[],
  );
  return {
    words,
    planner: plannerOf(words),
    source: piecesSource(index, fetchFile),
    pages: () => pages('pages.json').catch(() => []),
  };
}

function piecesSource(index: IndexInPieces, fetchFile: FetchFile): SearchSource {
  const articles = unpackLengths(index.lengths);
  const ofProvisions = provisionPostings(articles);
  const file = (name: string) => fetchFile(`${index.folder}/${name}`);
  const json = async <T>(name: string) => (await (await file(`${name}.json`)).json()) as T;
  const chunk = once(async (number: number) => readChunk(await unpacked(await file(`${number}.pf_index`))));
  const recordList = once((number: number) => json<SearchRecord[]>(`${number}`));
  const dutyList = once((number: number) => json<PackedDuty[][]>(`${number}.duties`));
  const asked = once(async (name: 'asked') =>
    unpackAsked(await json<PackedAsked>(name), index.words.syllables),
  );
  const firsts = [0];
  for (const more of index.records) firsts.push((firsts.at(-1) ?? 0) + more);

  const lookUp = once(async (key: string): Promise<Postings> => {
    const place = index.chunks.findIndex(([from, to]) => from <= key && key <= to);
    const found = place < 0 ? undefined : (await chunk(place)).get(key);
    return found ? ofProvisions(found) : new Map();
  });
  async function loadOne(number: number): Promise<SearchRecord> {
    const list = firsts.findLastIndex((first) => first <= number);
    const record = (await recordList(list))[number - (firsts[list] ?? 0)];
    if (!record) throw new Error(`the index has no record ${number}`);
    return record;
  }
  async function dutiesOf(number: number): Promise<readonly AnswerDuty[]> {
    const list = firsts.findLastIndex((first) => first <= number);
    const [duties, record] = await Promise.all([dutyList(list), loadOne(number)]);
    return unpackDuties(duties[number - (firsts[list] ?? 0)] ?? [], record);
  }
  return {
    lengths: articles.flat(),
    lookUp,
    load: (numbers) => Promise.all(numbers.map(loadOne)),
    // They only help to rank: without them all else is found.
    asked: () => asked('asked').catch(() => []),
    duties: (numbers) => Promise.all(numbers.map(dutiesOf)),
  };
}

/** Asks once for each name or number, unless asking failed. */
function once<K, T>(ask: (name: K) => Promise<T>): (name: K) => Promise<T> {
  const asked = new Map<K, Promise<T>>();
  return (name) => {
    const known = asked.get(name);
    if (known) return known;
    const asking = ask(name);
    asked.set(name, asking);
    asking.catch(() => asked.delete(name));
    return asking;
  };
}

const unpacking = repeatable(() => import('./gunzip.ts'));

/** A file that is packed in itself; browsers without unpacking of their own fetch what does it. */
async function unpacked(file: Response): Promise<Uint8Array> {
  if (typeof DecompressionStream !== 'function') {
    const { gunzipSync } = await unpacking();
    return gunzipSync(new Uint8Array(await file.arrayBuffer()));
  }
  if (!file.body) throw new Error(`${file.url} is empty`);
  return new Uint8Array(
    await new Response(file.body.pipeThrough(new DecompressionStream('gzip'))).arrayBuffer(),
  );
}
