/** So long after a page has loaded, in milliseconds: whoever reads or types at once is not made to wait. */
const PAUSE = 2_000;

/**
 * Loads the offline code two seconds after the page, as a chunk of its own, so that it does not slow the first visit.
 * One-file editions have no manifest and are skipped.
 */
export function beginOffline(): void {
  const manifest = document.querySelector<HTMLLinkElement>('link[rel="manifest"]');
  if (!import.meta.env.PROD || !manifest || !('serviceWorker' in navigator)) return;
  const base = new URL('.', manifest.href).pathname;
  const start = async () => {
    const code = await import('./offline.ts').catch(() => null);
    code?.startOffline(base);
  };
  const idle = () =>
    'requestIdleCallback' in window ? requestIdleCallback(() => void start()) : void start();
  const later = () => setTimeout(idle, PAUSE);
  if (document.readyState === 'complete') later();
  else addEventListener('load', later, { once: true });
}
