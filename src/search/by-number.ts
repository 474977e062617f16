import type { QueryPlan } from './plan/plan.ts';
import type { SearchSource } from './postings.ts';
import { LAST, type NamedPlace } from './provision-number.ts';
import { numberKey, titleKey } from './record-keys.ts';
import type { SearchRecord } from './records.ts';
import type { SearchWords } from './words.ts';

/** Says of a number that no text has what there is instead. */
export interface MissingNumber {
  /** What was asked for, as anchors: `['dieu-5', 'khoan-9']`. */
  readonly anchors: readonly string[];
  /** What has parts of that kind, as an anchor; null for the text itself. */
  readonly within: string | null;
  /** What the parts are: `dieu`, `khoan`, `chuong` … */
  readonly part: string;
  /** How many of them there are. */
  readonly count: number;
  /** What kind of text it is, where there is only one: `Quy chế`. */
  readonly kind: string | null;
}

/** What a query names, the last of its kind by its number. */
export async function withLast(
  named: NamedPlace,
  source: SearchSource,
  sizes: SearchWords['sizes'],
): Promise<NamedPlace> {
  const [size, ...others] = Object.values(sizes);
  const anchors: string[] = [];
  for (const anchor of named.anchors) {
    const [part = ''] = anchor.split(/-\d/u);
    const [outer] = anchors;
    const count = async () => {
      if (outer) return partsOf(outer, part, source);
      if (part !== 'dieu') return divisionsOf([], part, source);
      return others.length === 0 ? (size?.[1] ?? LAST) : LAST;
    };
    anchors.push(anchor === `${part}-${LAST}` ? `${part}-${await count()}` : anchor);
  }
  return { ...named, anchors };
}

/** The numbers of the records that a query names; none where there is no such place. */
export async function recordsNamed(
  { anchors, subClause }: NamedPlace,
  source: SearchSource,
  sizes: SearchWords['sizes'],
): Promise<number[]> {
  const named = anchors.length > 0 ? [...(await source.lookUp(numberKey(...anchors))).keys()] : [];
  if (named.length > 0 || !subClause) return named;
  const longest = Math.max(0, ...Object.values(sizes).map(([, articles]) => articles));
  const keys = Array.from({ length: longest }, (_, i) => numberKey(`dieu-${i + 1}`, subClause));
  const found = await Promise.all(keys.map((key) => source.lookUp(key)));
  return found.flatMap((postings) => [...postings.keys()]);
}

/** The numbers of the records in divisions whose title the query is. */
export async function recordsTitled(
  { heading }: Pick<QueryPlan, 'heading'>,
  source: SearchSource,
): Promise<number[]> {
  return heading ? [...(await source.lookUp(titleKey(heading))).keys()] : [];
}

/** What there is where no text has the number that is named. */
export async function missingNumber(
  { anchors }: NamedPlace,
  source: SearchSource,
  sizes: SearchWords['sizes'],
): Promise<MissingNumber | null> {
  const [only, ...others] = Object.values(sizes);
  const kind = only && others.length === 0 ? only[0] : null;
  const [outer, inner] = anchors;
  if (!outer) return null;
  const part = (anchor: string) => anchor.replace(/-[^-]*$/u, '').replace(/^(khoan|diem).*/u, '$1');
  const within = inner && (await source.lookUp(numberKey(outer))).size > 0 ? outer : null;
  if (inner && within) {
    const count = await partsOf(within, part(inner), source);
    return { anchors, within, part: part(inner), count, kind };
  }
  if (!kind || !only) return null;
  const count = part(outer) === 'dieu' ? only[1] : await divisionsOf([], part(outer), source);
  return count > 0 ? { anchors: [outer], within: null, part: part(outer), count, kind } : null;
}

async function partsOf(within: string, part: string, source: SearchSource): Promise<number> {
  if (!within.startsWith('dieu-')) return divisionsOf([within], part, source);
  const numbers = [...(await source.lookUp(numberKey(within))).keys()];
  const records: readonly SearchRecord[] = await source.load(numbers);
  return records.filter(({ provision }) => new RegExp(`^${part}-\\d+$`, 'u').test(provision)).length;
}

/** How many divisions of a kind follow each other from 1 on. */
async function divisionsOf(outer: readonly string[], part: string, source: SearchSource): Promise<number> {
  let count = 0;
  while ((await source.lookUp(numberKey(...outer, `${part}-${count + 1}`))).size > 0) count++;
  return count;
}
