import { LoadingError } from './loading.ts';

/** Fetches a file and reads the answer, such as `(answer) => answer.blob()`. Throws a {@link LoadingError}. */
export async function fetched<T>(address: string, read: (answer: Response) => Promise<T>): Promise<T> {
  const answer = await fetch(address, inTime()).catch(() =>
    Promise.reject(new LoadingError('network', address)),
  );
  if (!answer.ok) throw new LoadingError('missing', address);
  // A page in the place of a file, as public networks answer.
  if (answer.headers.get('content-type')?.startsWith('text/html'))
    throw new LoadingError('unreadable', address);
  return read(answer).catch(() => Promise.reject(new LoadingError('unreadable', address)));
}

/** What has not come in a minute has to be asked for anew. */
const LONGEST = 60_000;
const inTime = (): RequestInit => ({ signal: AbortSignal.timeout?.(LONGEST) ?? null });

/** Fetches one of the site's own data files. */
export const fetchedJson = <T>(address: string): Promise<T> =>
  fetched(address, (answer) => answer.json() as Promise<T>);

/**
 * Fetches a page of this site; throws where the answer is another page, as that of a public network. By the one way to
 * have a page parsed that Trusted Types need no policy for.
 */
export function fetchedPage(address: string, holds: string): Promise<Document> {
  return new Promise((done, failed) => {
    const request = new XMLHttpRequest();
    const fail = (reason: LoadingError['reason']) => () => failed(new LoadingError(reason, address));
    request.timeout = LONGEST;
    request.onerror = request.ontimeout = fail('network');
    request.onload = () => {
      const page = request.responseXML;
      if (request.status !== 200) fail('missing')();
      else if (page?.querySelector(holds)) done(page);
      else fail('unreadable')();
    };
    request.open('GET', address);
    request.responseType = 'document';
    request.send();
  });
}
