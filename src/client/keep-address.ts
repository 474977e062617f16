/** When an address that could not be kept is tried again, in milliseconds. */
const AGAIN = 1_000;

let waiting: ReturnType<typeof setTimeout> | undefined;

/**
 * Keeps what the page shows in its address. Safari refuses more than a hundred changes in half a minute: the page goes on,
 * and the last of them is made when it is allowed again.
 */
export function keepAddress(state: unknown, address: string): void {
  clearTimeout(waiting);
  try {
    history.replaceState(state, '', address);
  } catch {
    waiting = setTimeout(() => keepAddress(state, address), AGAIN);
  }
}
