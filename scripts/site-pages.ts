import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PAGE_KINDS, PAGE_SAYINGS } from '../src/labels/search.ts';
import { keysOf, syllablesOf } from '../src/search/keys.ts';
import type { FoundPage } from '../src/search/pages.ts';
import { isSmallWord } from '../src/search/question-words.ts';
import { fileOf, pagesIn } from './build/built-pages.ts';

/** Pages that are found in other ways, or only belong to another: articles, organs, a deck's print sheet and window. */
const NOT_FOUND = [
  /(?:^|\/)(?:dieu|chuong|phan|phu-luc)-\d[^/]*\//u,
  /^(?:co-quan|tim-kiem|van-ban|404)\//u,
  /\/(?:thuyet-trinh|in|doi-chieu|da-doc)\//u,
  /\/schema\//u,
];
/** The description of an organ's deck only counts its slides. */
const NOT_DESCRIBED = /\/trinh-chieu\/co-quan-/u;
/** So much of a page holds its title and description. */
const HEAD = 8192;
/** Words of the description that say what a page is about. */
const DESCRIBED = 40;

/** The words of a description that say what a page is about, none cut. */
const beginningOf = (description: string): string =>
  description.length > DESCRIBED ? description.slice(0, DESCRIBED).replace(/\S+$/u, '') : description;

/** Keys of words that a title does not have; figures, single letters and small words say nothing. */
function newKeys(words: string, title: string): string {
  const known = new Set(keysOf(title));
  const isTelling = (key: string) => !known.has(key) && key.length > 1 && !/^\d+$/u.test(key);
  const keys = syllablesOf(words).flatMap((word) => (isSmallWord(word) ? [] : [word.key]));
  return [...new Set(keys)].filter(isTelling).join(' ');
}

/** The head of a page's HTML by the page's path below the site's folder. */
type Head = readonly [path: string, html: string];

/**
 * The pages that a search offers besides provisions, read from what was built, so that every page is found without an entry
 * here: by its title, its description, its keywords, and the words of `src/labels/search.ts`.
 */
export function sitePages(heads: readonly Head[], regulations: readonly string[]): FoundPage[] {
  const [only, ...others] = regulations;
  /** With one regulation, no page needs to name its regulation. */
  const short = (title: string) =>
    only && others.length === 0 ? title.replace(new RegExp(`:? (?:theo|của) ${only}$`, 'u'), '') : title;
  return heads.filter(isFound).flatMap(([path, html]) => {
    const { title, description, keywords } = partsOf(html);
    if (!title) return [];
    const says = PAGE_SAYINGS.filter(([address]) => address.test(path)).map(([, words]) => words);
    const kind = PAGE_KINDS.find(([address]) => address.test(path))?.[1] ?? '';
    const about = NOT_DESCRIBED.test(path) ? '' : beginningOf(description);
    const words = newKeys(`${says.join(' ')} ${about} ${keywords}`, `${kind} ${short(title)}`);
    return [{ path, title: short(title), kind, says: words }];
  });
}

const isFound = ([path]: Head): boolean => path !== '' && NOT_FOUND.every((pattern) => !pattern.test(path));

/** The heads of the built pages that a search may offer, in the order of their paths. */
export const headsOf = (dist: string): Head[] =>
  pagesIn(dist)
    .filter((path) => isFound([path, '']))
    .sort()
    .map((path) => [
      path,
      readFileSync(join(dist, fileOf(path)))
        .subarray(0, HEAD)
        .toString(),
    ]);

/** A page's title without the site's name, its description, and other words by which readers ask for it. */
function partsOf(html: string): { title: string; description: string; keywords: string } {
  const title = /<title>([^<]*)/u.exec(html)?.[1] ?? '';
  const meta = (name: string) =>
    plain(new RegExp(`<meta name="${name}" content="([^"]*)"`, 'u').exec(html)?.[1] ?? '');
  return {
    title: plain(title.replace(/ · [^·]*$/u, '')),
    description: meta('description'),
    keywords: meta('keywords'),
  };
}

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", '#34': '"' };
const plain = (text: string): string =>
  text.replace(/&(#?\w+);/gu, (all, name: string) => ENTITIES[name] ?? all);
