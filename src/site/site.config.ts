import { resolve } from 'node:path';
import { BRAND } from '../labels/common.ts';

const { env } = process;

/** What an operator of the site may set, each in one place; the README lists it. */
export const siteConfig = {
  name: BRAND,
  /** The folder that holds the content. */
  contentFolder: resolve(env.CONTENT_DIR || 'content'),
  /** The folder into which the site is built. */
  outFolder: resolve(env.OUT_DIR || 'dist'),
  /** Real legal texts for benches and tests, where someone has them. */
  corpusFolder: resolve(env.CORPUS_DIR || 'corpus'),
  /** Where the site is on its host: `/` or `/quy-che/`. */
  basePath: `/${env.BASE_PATH ?? ''}/`.replace(/\/+/gu, '/'),
  /** Scheme and host; where nobody has set them, addresses name a host that cannot exist. */
  origin: env.SITE_URL || 'https://quy-che.example',
  isOriginSet: Boolean(env.SITE_URL),
  port: Number(env.PORT || 4321),
  isPortSet: Boolean(env.PORT),
  /** Where a reader reports an error; `{page}` and `{title}` are filled in. */
  reportTarget:
    env.REPORT_TARGET ||
    'https://github.com/quy-che-explorer/quy-che-explorer/issues/new?title={title}&body={page}',
} as const;

/** The address of an error report about a page. */
export function reportUrl(page: string, title: string): string {
  return siteConfig.reportTarget
    .replace('{page}', encodeURIComponent(page))
    .replace('{title}', inAddress(`Báo lỗi: ${title}`));
}

/** Words within an address. Letters with marks may stay as they are: each page carries them, and browsers encode them. */
const inAddress = (words: string): string => words.replace(/\p{ASCII}+/gu, encodeURIComponent);
