import { LoadingError } from './loading.ts';

/** Fetches an address and reads the answer, such as `(answer) => answer.json()`. Throws a {@link LoadingError}. */
export async function fetched<T>(address: string, read: (answer: Response) => Promise<T>): Promise<T> {
  const answer = await fetch(address).catch(() => Promise.reject(new LoadingError('network', address)));
  if (!answer.ok) throw new LoadingError('missing', address);
  return read(answer).catch(() => Promise.reject(new LoadingError('unreadable', address)));
}

/** Fetches a page of this site; throws where the answer is another page, as that of a public network. */
export const fetchedPage = (address: string, holds: string): Promise<Document> =>
  fetched(address, async (answer) => {
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    if (!page.querySelector(holds)) throw new Error(`${address} has no ${holds}`);
    return page;
  });
