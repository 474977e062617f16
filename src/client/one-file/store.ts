import { inflateSync, strFromU8 } from 'fflate';
import { policyOf } from '../trusted.ts';
import { type Contents, SHARED, type StoredPage } from './contents.ts';

/** Only pages out of the file itself are given to it. */
const pages = policyOf({ createHTML: (stored: string) => stored });

/** The bytes that base64 stands for. */
export const storedFile = (packed: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(packed), (letter) => letter.charCodeAt(0));

type Stored = Pick<Contents, 'shared' | 'pages'>;

/** A page as it was packed, with what pages of its kind have alike. */
function unpacked({ body, like }: StoredPage, contents: Stored): Uint8Array {
  const first = like === undefined ? undefined : contents.pages[like];
  const dictionary = first ? unpacked(first, contents).subarray(0, SHARED) : storedFile(contents.shared);
  return inflateSync(storedFile(body), { dictionary });
}

/** A page's `<body>`, made anew. */
export function storedBody(page: StoredPage, contents: Stored): HTMLElement {
  const html = strFromU8(unpacked(page, contents));
  return document.adoptNode(new DOMParser().parseFromString(pages.createHTML(html), 'text/html').body);
}
