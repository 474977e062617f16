import { setTimeout as sleep } from 'node:timers/promises';
import { addressOf, type Session } from './session.ts';

/** What a first visit to a page costs, in bytes over the wire, headers and all. */
export interface Weight {
  wire: number;
  script: number;
  font: number;
  requests: number;
  /** What was fetched, for the message of a test that fails. */
  files: string[];
}

/**
 * Weighs a first visit before anyone touches anything, compressed with gzip as every host can. `until` says what belongs
 * to it: what the page needs to be shown, or also what it fetches afterwards.
 */
export async function weigh(
  session: Session,
  path: string,
  until: 'load' | 'networkidle' = 'load',
): Promise<Weight> {
  const page = await session.blank({ extraHTTPHeaders: { 'accept-encoding': 'gzip' } });
  const network = await page.context().newCDPSession(page);
  await network.send('Network.enable');
  const weight: Weight = { wire: 0, script: 0, font: 0, requests: 0, files: [] };
  const kinds = new Map<string, string>();
  network.on('Network.responseReceived', ({ requestId, type, response }) => {
    kinds.set(requestId, type);
    weight.files.push(response.url.replace(/^.*\/(?=.)/u, ''));
  });
  network.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    weight.wire += encodedDataLength;
    weight.requests += 1;
    if (kinds.get(requestId) === 'Script') weight.script += encodedDataLength;
    if (kinds.get(requestId) === 'Font') weight.font += encodedDataLength;
  });
  await page.goto(addressOf(path), { waitUntil: until });
  await sleep(250);
  await page.context().close();
  return weight;
}
