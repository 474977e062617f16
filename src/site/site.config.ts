import { BRAND } from '../labels/common.ts';

/** What an operator of the site may set. */
export const siteConfig = {
  name: BRAND,
  /** Where a reader reports an error; `{page}` and `{title}` are filled in. */
  reportTarget:
    process.env.REPORT_TARGET ||
    'https://github.com/quy-che-explorer/quy-che-explorer/issues/new?title={title}&body={page}',
} as const;

/** The address of an error report about a page. */
export function reportUrl(page: string, title: string): string {
  return siteConfig.reportTarget
    .replace('{page}', encodeURIComponent(page))
    .replace('{title}', encodeURIComponent(`Báo lỗi: ${title}`));
}
