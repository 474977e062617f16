import { inflateSync, strFromU8 } from 'fflate';
import { policyOf } from '../trusted.ts';
import type { Contents, StoredPage } from './contents.ts';

/** Only pages out of the file itself are given to it. */
const pages = policyOf({ createHTML: (stored: string) => stored });

/** The bytes that base64 stands for. */
export const storedFile = (packed: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(packed), (letter) => letter.charCodeAt(0));

/** A page's `<body>`, made anew. */
export function storedBody(page: StoredPage, { shared }: Pick<Contents, 'shared'>): HTMLElement {
  const html = strFromU8(inflateSync(storedFile(page.body), { dictionary: storedFile(shared) }));
  return document.adoptNode(new DOMParser().parseFromString(pages.createHTML(html), 'text/html').body);
}
