import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { type Contents, SHARED, type StoredPage } from '../../../src/client/one-file/contents.ts';
import { MENU_LABELS } from '../../../src/labels/common.ts';
import { ONE_FILE_LABELS } from '../../../src/labels/one-file.ts';
import type { Regulation } from '../../../src/model/regulation.ts';
import { siteConfig } from '../../../src/site/site.config.ts';
import { absoluteUrl, dataUrl, regulationUrl } from '../../../src/site/urls.ts';
import { qrMarkup } from '../../../src/slides/qr-path.ts';
import type { SearchIndex } from '../../search-index.ts';
import { type BundledPage, type BundleReader, withinFile } from './pages.ts';
import { mainScript, pageScript } from './scripts.ts';
import { searchFiles } from './search-files.ts';
import { inlineSheet } from './styles.ts';

/** What every page of the site runs before its first paint. */
const THEME = 'theme.js';
/** Controls that make Office files, print sheets or pictures: the edition goes without. */
const HIDDEN =
  '[data-word],[data-word-articles],[aria-labelledby=tai-ve],[data-download],.diagram-files,a.button:not([href]){display:none!important}[data-one-file] .qr{width:7rem}';

/**
 * A writer of one-file editions, `<doc>/du-lieu/<doc>.html`, from the built site: the regulation's pages, packed, their
 * scripts and styles, the search index, and as the page that is there at once the whole text.
 */
export function oneFileWriter(
  dist: string,
  bundles: BundleReader,
): (regulation: Regulation, index?: SearchIndex) => Promise<void> {
  const main = mainScript();
  const scripts = new Map<string, Promise<string>>();
  const scriptOf = (name: string) => {
    const made = scripts.get(name) ?? pageScript(dist, name);
    scripts.set(name, made);
    return made;
  };
  return async (regulation, index) => {
    const pages = bundles.pagesOf(regulation.id);
    const names = unique(pages.flatMap((page) => page.scripts));
    const codes = await Promise.all(
      names.map(async (name) => `${JSON.stringify(name)}:${await scriptOf(name)}`),
    );
    codes.push(`${JSON.stringify(THEME)}:function(){${themeOf(dist)}}`);
    const code = `${await main}\noneFile.start(JSON.parse(document.getElementById('one-file').textContent),{${codes.join(',')}});`;
    const files = searchFiles(regulation, pages, index, dist);
    const html = edition(regulation, withinEdition(regulation, pages), code, dist, files);
    await writeFile(join(dist, addressOf(regulation)), html);
  };
}

const addressOf = ({ id }: Regulation): string => dataUrl(id, `${id}.html`).slice(siteConfig.basePath.length);

/** Hosts that read `_headers` send the site's policy with every file; the editions have their own. */
export const headersOf = (regulations: readonly Regulation[]): string =>
  regulations.map((regulation) => `/${addressOf(regulation)}\n  ! Content-Security-Policy\n`).join('');

/** The pages of an edition, whose links lead within it, the first with its start. */
function withinEdition(regulation: Regulation, pages: readonly BundledPage[]): BundledPage[] {
  const base = siteConfig.basePath;
  const held = new Set(pages.map(({ path }) => path));
  const first = `/${regulation.id}/toan-van/`;
  return pages.map((page) => {
    const body = withinFile(page.body, held, base);
    return { ...page, body: page.path === first ? withStart(body, regulation, held) : body };
  });
}

function edition(
  regulation: Regulation,
  pages: readonly BundledPage[],
  code: string,
  dist: string,
  files: Contents['files'],
): string {
  const first = pages.find(({ path }) => path === `/${regulation.id}/toan-van/`);
  if (!first) throw new Error(`${regulation.id}: the page of the whole text is not there`);
  const sheets = unique(pages.flatMap((page) => page.sheets));
  const styles = sheets.map((sheet) => inlineSheet(dist, sheet, siteConfig.basePath));
  const theme = themeOf(dist);
  const policy = [
    "default-src 'none'",
    `script-src ${[theme, code].map(hashOf).join(' ')}`,
    `style-src ${[...styles, HIDDEN].map(hashOf).join(' ')}`,
    'img-src data: blob:',
    'font-src data:',
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types quy-che',
  ].join('; ');
  const contents = JSON.stringify(contentsOf(pages, sheets, first, files)).replaceAll('<', '\\u003c');
  return [
    '<!doctype html><html lang="vi"><head><meta charset="utf-8">',
    `<meta http-equiv="content-security-policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark">',
    `<meta name="robots" content="noindex"><link rel="canonical" href="${absoluteUrl(regulationUrl(regulation.id))}">`,
    `<title>${escaped(first.title)}</title><script>${theme}</script>`,
    ...styles.map(
      (css, i) =>
        `<style data-sheet media="${first.sheets.includes(sheets[i] ?? '') ? 'all' : 'not all'}">${css}</style>`,
    ),
    `<style>${HIDDEN}</style></head>${first.body}`,
    `<script type="application/json" id="one-file">${contents}</script><script>${code}</script></body></html>`,
  ].join('');
}

function contentsOf(
  pages: readonly BundledPage[],
  sheets: readonly string[],
  first: BundledPage,
  files: Contents['files'],
): Contents {
  const example = pages.find(({ path }) => /\/dieu-\d+\/$/u.test(path)) ?? first;
  const shared = Buffer.from(example.body).subarray(0, SHARED);
  /** The first page of each kind, with its head: pages that look and work alike are written alike. */
  const kinds = new Map<string, { like: string; dictionary: Buffer }>();
  const packed = pages.map(({ path, title, body, scripts, ...page }): [string, StoredPage] => {
    const kind = [...page.sheets, ...scripts].join();
    const first = kinds.get(kind);
    if (!first) kinds.set(kind, { like: path, dictionary: Buffer.from(body).subarray(0, SHARED) });
    return [
      path,
      {
        title,
        scripts: [THEME, ...scripts],
        sheets: page.sheets.map((sheet) => sheets.indexOf(sheet)),
        ...(first && { like: first.like }),
        body: deflateRawSync(body, { level: 8, dictionary: first?.dictionary ?? shared }).toString('base64'),
      },
    ];
  });
  return {
    base: siteConfig.basePath,
    origin: siteConfig.origin,
    first: first.path,
    pages: Object.fromEntries(packed),
    files,
    shared: shared.toString('base64'),
  };
}

/** Puts at the head of the whole text what the file is, the ways into it, and where its living page is. */
function withStart(body: string, { id }: Regulation, held: ReadonlySet<string>): string {
  const ways = [
    [MENU_LABELS.home, `/${id}/`],
    [MENU_LABELS.organs, '/co-quan/'],
    [MENU_LABELS.diagrams, `/${id}/so-do/`],
    [MENU_LABELS.slides, `/${id}/trinh-chieu/`],
    [MENU_LABELS.search, '/tim-kiem/'],
  ].filter(([, path]) => held.has(path ?? ''));
  const living = absoluteUrl(regulationUrl(id));
  const start = [
    `<section class="prose no-print" data-editorial data-one-file><h2>${ONE_FILE_LABELS.title}</h2><p>${ONE_FILE_LABELS.about} ${ONE_FILE_LABELS.hidden}</p>`,
    `<ul class="chips">${ways.map(([words, path]) => `<li><a href="#${path}">${words}</a></li>`).join('')}</ul>`,
    `<p>${ONE_FILE_LABELS.living}: <a href="${living}" rel="external">${living}</a></p>`,
    `${qrMarkup(living)}</section>`,
  ].join('');
  return body.replace(/<main\b[^>]*>/u, (main) => main + start);
}

const themeOf = (dist: string): string => readFileSync(join(dist, THEME), 'utf8');
const unique = <T>(values: readonly T[]): T[] => [...new Set(values)];
const escaped = (words: string): string => words.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
