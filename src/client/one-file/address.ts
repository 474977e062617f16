/**
 * Addresses in the file: what the site has behind its base path is after `#`, anchor and all:
 * `#/05-qc-hu/dieu-5/#khoan-2`. Scripts are given the living page's address, which is also what they copy and share.
 */
export interface Site {
  readonly base: string;
  readonly origin: string;
}

/** The living address of what the file's own address names; null where it names no page. */
export function livingAddress(hash: string, { base, origin }: Site): URL | null {
  return hash.startsWith('#/') ? new URL(base + hash.slice(2), origin) : null;
}

/** The path behind the base path, `/05-qc-hu/dieu-5/`; null for what is not of the site. */
export function pathOf(address: URL, { base, origin }: Site): string | null {
  const own = address.origin === new URL(origin).origin && address.pathname.startsWith(base);
  return own ? `/${address.pathname.slice(base.length)}` : null;
}

/** How the file names an address of the site. */
export const fileAddress = (address: URL, site: Site): string =>
  `#${pathOf(address, site) ?? '/'}${address.search}${address.hash}`;
