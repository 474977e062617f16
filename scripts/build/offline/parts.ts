import { FRAME } from '../../../src/client/offline/release.ts';
import { filesIn } from '../built-pages.ts';
import type { BundleReader } from '../one-file/pages.ts';

/** What is kept together, by its paths below the site's folder. */
export interface PartPaths {
  readonly name: string;
  readonly paths: readonly string[];
}

/** What nobody needs in a hall: print sheets, files to take along, what shows links elsewhere, what must be the newest. */
const LEFT_OUT = [
  /(?:^|\/)in\/index\.html$/u,
  /\/du-lieu\/(?!index\.html$)/u,
  /^(?:du-lieu\/schema\/|ban-luu\/|anh\/|sw\.js|_headers|404\.html|robots\.txt|sitemap\.xml|llms\.txt|fonts\/)/u,
  /\/tu-kiem-tra\//u,
  /^co-quan\/[^/]+\/duties\.json$/u,
  // What makes Office files.
  /^_astro\/(?:docx-file|pptx|pptxgen|word-download)[^/]*\.js$/u,
];
/** Of many regulations: what leads to each. */
const FRAME_PAGES =
  /^(?:[^/]*|(?:co-quan|tim-kiem|thuat-ngu|phuong-phap|so-do|trinh-chieu|du-lieu)\/[^/]*)$/u;

/** The parts of a built site: all of it where it holds one regulation; of many, the frame and each by itself. */
export function partsOf(dist: string, docs: readonly string[], bundles: BundleReader): PartPaths[] {
  const all = filesIn(dist, '')
    .filter((path) => LEFT_OUT.every((pattern) => !pattern.test(path)))
    .sort(lastThings);
  if (docs.length === 1) return [{ name: FRAME, paths: all.map(addressOf) }];
  const frame = all.filter((path) => FRAME_PAGES.test(path) || /^(?:_astro|pagefind)\//u.test(path));
  const inFrame = new Set(frame);
  const byFolder = Map.groupBy(
    all.filter((path) => !inFrame.has(path)),
    (path) => path.slice(0, path.indexOf('/')),
  );
  const own = (doc: string) => byFolder.get(doc) ?? [];
  const shared = [...byFolder].flatMap(([folder, paths]) => (docs.includes(folder) ? [] : paths));
  const parts = docs.map((doc) => {
    const pages = bundles.pathsOf(doc);
    const named = shared.filter((path) => pages.has(`/${path.replace(/[^/]+$/u, '')}`));
    return { name: doc, paths: [...own(doc), ...named].sort(lastThings).map(addressOf) };
  });
  return [{ name: FRAME, paths: frame.map(addressOf) }, ...parts];
}

/** A page is kept under its address, which ends in a slash. */
export const addressOf = (path: string): string => path.replace(/(^|\/)index\.html$/u, '$1');

/** What every page needs comes first, the speaker's windows last. */
const RANKS = [/^_astro\/|^[^/]*$/u, /^pagefind\//u, /\/thuyet-trinh\//u];
const rankOf = (path: string): number => [0, 1, 3][RANKS.findIndex((pattern) => pattern.test(path))] ?? 2;
const lastThings = (a: string, b: string): number => rankOf(a) - rankOf(b) || (a < b ? -1 : 1);
