/** The copy for reading without a network, as a page has it: made when everything else has loaded; its state is shown in the footer. */
import { OFFLINE_LABELS } from '../../labels/offline.ts';
import { buttonTo, element } from '../element.ts';
import { keep, recall } from '../storage.ts';
import { policyOf } from '../trusted.ts';
import { showState } from './footer.ts';
import { asksToSpare } from './line.ts';
import { type Asked, type Failure, FRAME, type PartState, type WorkerMessage } from './release.ts';

/** How long after the last look a tab that comes back looks for a new release, in milliseconds. */
const LOOK = 600_000;

/** Registers the worker of the site at `base`, and begins the copy where nothing speaks against it. */
export async function startOffline(base: string): Promise<void> {
  const workers = navigator.serviceWorker;
  // A browser within an app may have none, or may refuse it: the site goes on from the network.
  const registered = await workers?.register(workerAt(base)).catch(() => null);
  if (!registered) return;
  offerNewer(registered);
  await workers.ready;
  const parts = () => ask<PartState[]>(registered, { kind: 'state' });
  const states = await parts();
  const acts = {
    make: (part: string) => {
      keep('offline', '');
      return ask<Failure | null>(registered, { kind: 'make', part });
    },
    stop: (part: string) => {
      keep('offline', 'no');
      return ask(registered, { kind: 'stop', part });
    },
    remove: async () => {
      keep('offline', 'no');
      await ask(registered, { kind: 'remove' });
      await show(null);
    },
  };
  const show = async (failed: Failure | null) => showState(partHere(base, await parts()), failed, acts);
  workers.addEventListener('message', ({ data }: MessageEvent<WorkerMessage>) => show(data.failed));
  await show(null);
  const frame = states?.find(({ name }) => name === FRAME);
  const isWanted = recall('offline') !== 'no' && !asksToSpare();
  if (isWanted && frame && !frame.date && frame.bytes <= LARGEST_UNASKED_COPY) await acts.make(FRAME);
}

/** The worker's address, the one script that the site's code names. */
const workerAt = (base: string): string =>
  policyOf({ createScriptURL: (_: string) => `${base}sw.js` }).createScriptURL('');

/** The part that a page speaks of: that of its regulation where there is one, else the frame. */
const partHere = (base: string, parts: readonly PartState[] | null): PartState | undefined => {
  const doc = location.pathname.slice(base.length).split('/')[0];
  return parts?.find(({ name }) => name === doc) ?? parts?.find(({ name }) => name === FRAME);
};

/** Asks the worker; null where it does not know. */
function ask<T>({ active }: ServiceWorkerRegistration, asked: Asked): Promise<T | null> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((done) => {
    port1.onmessage = ({ data }: MessageEvent<T | null>) => done(data);
    active?.postMessage(asked, [port2]);
  });
}

/** Offers a release that is ready and activates it on request; other tabs keep theirs. */
function offerNewer(registered: ServiceWorkerRegistration): void {
  let looked = Date.now();
  document.addEventListener('visibilitychange', () => {
    if (document.hidden || Date.now() - looked < LOOK) return;
    looked = Date.now();
    registered.update().catch(() => undefined);
  });
  const offer = () => {
    const { waiting, active } = registered;
    if (!waiting || !active || document.querySelector('.new-release')) return;
    const line = element('aside', 'new-release no-print', `${OFFLINE_LABELS.newer} `);
    line.setAttribute('role', 'status');
    const take = buttonTo(OFFLINE_LABELS.take, () => {
      navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
      waiting.postMessage({ kind: 'take' } satisfies Asked);
    });
    line.append(
      take,
      ' ',
      buttonTo(OFFLINE_LABELS.later, () => line.remove(), 'plain'),
    );
    document.body.append(line);
  };
  const watch = () => registered.installing?.addEventListener('statechange', () => offer());
  registered.addEventListener('updatefound', watch);
  watch();
  offer();
}

/** A larger offline copy, in bytes on the wire, is made only when the reader asks for it. */
export const LARGEST_UNASKED_COPY = 3_000_000;
