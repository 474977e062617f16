/** When an address that could not be kept is tried again, in milliseconds. */
const AGAIN = 1_000;

let waiting: ReturnType<typeof setTimeout> | undefined;

/**
 * Mirrors the page state in the address. Safari allows 100 history calls in 30 s; when it refuses, only the latest state
 * is tried again later.
 */
export function keepAddress(state: unknown, address: string): void {
  clearTimeout(waiting);
  try {
    history.replaceState(state, '', address);
  } catch {
    waiting = setTimeout(() => keepAddress(state, address), AGAIN);
  }
}
