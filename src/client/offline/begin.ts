/** So long after a page has loaded, in milliseconds: whoever reads or types at once is not made to wait. */
const PAUSE = 2_000;

/**
 * Looks after the copy for reading without a network, once the page has been there for a while: by a file of its own, so
 * that the first visit does not wait for it. Pages without a manifest are those of a one-file edition.
 */
export function beginOffline(): void {
  const manifest = document.querySelector<HTMLLinkElement>('link[rel="manifest"]');
  if (!import.meta.env.PROD || !manifest || !('serviceWorker' in navigator)) return;
  const base = new URL('.', manifest.href).pathname;
  const start = () =>
    import('./offline.ts').then(
      ({ startOffline }) => startOffline(base),
      () => undefined,
    );
  const idle = () => ('requestIdleCallback' in window ? requestIdleCallback(start) : start());
  const later = () => setTimeout(idle, PAUSE);
  if (document.readyState === 'complete') later();
  else addEventListener('load', later, { once: true });
}
