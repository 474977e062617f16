/** Every address of the site is made here; the rest of the code names what it wants to reach. */
import type { Duty } from '../model/duty.ts';
import { once } from '../model/once.ts';
import { siteConfig } from './site.config.ts';

const { basePath: base, origin: site } = siteConfig;

/** An address on this site, behind the base path: `url('co-quan/')`. */
export const url = (path = ''): string => base + path.replace(/^\//u, '');

/** The same with scheme and host, for what is read outside the site. */
export function absoluteUrl(path: string): string {
  const address = path.startsWith(base) ? path : url(path);
  return PLAIN.test(address) ? host() + address : new URL(address, site).href;
}

/** An address that is written as it reads; each page has several. */
const PLAIN = /^\/(?:[\w-][\w.-]*\/)*(?:[\w-][\w.-]*)?(?:#[\w-]*)?$/u;
const host = once(() => new URL(site).origin);

/** The name of a page's preview picture: `05-qc-hu/dieu-5`; that of the front page is `trang-chu`. */
export const previewName = (page: string): string => page.replace(/\/$/u, '') || 'trang-chu';
export const previewUrl = (page: string): string => absoluteUrl(url(`anh/${previewName(page)}.png`));
export const homeUrl = (): string => url();
export const regulationUrl = (doc: string): string => url(`${doc}/`);
export const divisionUrl = (doc: string, path: string): string => url(`${doc}/${path}/`);
/** An article's page, or a provision on it. */
export const articleUrl = (doc: string, article: string, provision?: string): string =>
  url(`${doc}/${article}/${provision ? `#${provision}` : ''}`);
/** The whole text, or a place in it; an instrument besides the main one, `qd-3626/quyet-dinh`, puts its name before its anchors. */
export function wholeTextUrl(doc: string, anchor?: string): string {
  const [file, segment] = doc.split('/');
  return url(`${file}/toan-van/${anchor ? `#${segment ? `${segment}-` : ''}${anchor}` : ''}`);
}
export const diagramsUrl = (doc: string, path = ''): string => url(`${doc}/so-do/${path}`);
/** A flow's page; without one, the list of them. */
export const flowUrl = (doc: string, flow?: string): string =>
  diagramsUrl(doc, `quy-trinh/${flow ? `${flow}/` : ''}`);
export const slidesUrl = (doc: string, path = ''): string => url(`${doc}/trinh-chieu/${path}`);
/** A deck's page, or what belongs to it: `thuyet-trinh/`, `in/`. */
export const deckUrl = (doc: string, deck: string, path = ''): string => slidesUrl(doc, `${deck}/${path}`);
export const dataUrl = (doc: string, file = ''): string => url(`${doc}/du-lieu/${file}`);
/** A regulation next to the one it was made after. */
export const sideBySideUrl = (lower: string, upper: string): string => url(`${lower}/doi-chieu/${upper}/`);
/** The fields of work of a regulation, or one of them. */
export const topicUrl = (doc: string, topic?: string): string =>
  url(`${doc}/chu-de/${topic ? `${topic}/` : ''}`);
/** What the text leaves open. */
export const openPointsUrl = (doc: string): string => url(`${doc}/chua-noi-ro/`);
export const organsUrl = (): string => url('co-quan/');
export const organUrl = (organ: string, anchor?: string): string =>
  url(`co-quan/${organ}/${anchor ? `#${anchor}` : ''}`);
/** The file of all duties in which an organ has a part. */
export const organDutiesUrl = (organ: string): string => url(`co-quan/${organ}/duties.json`);
export const glossaryUrl = (anchor?: string): string => url(`thuat-ngu/${anchor ? `#${anchor}` : ''}`);
export const searchUrl = (query?: string): string =>
  url(`tim-kiem/${query ? `?q=${encodeURIComponent(query)}` : ''}`);

/** The provision a duty is read from. */
export const dutyUrl = (duty: Pick<Duty, 'regulation' | 'article' | 'provision'>): string =>
  articleUrl(duty.regulation, duty.article, duty.provision);

/** A place as content writes it, `dieu-5#khoan-2` or `can-cu-1`: articles on their page, other matter in the whole text. */
export function placeUrl(doc: string, place: string): string {
  const [article = '', provision] = place.split('#');
  return article.startsWith('dieu-') ? articleUrl(doc, article, provision) : wholeTextUrl(doc, article);
}
