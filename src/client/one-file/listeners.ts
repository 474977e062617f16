/**
 * A page's scripts listen on the window and the document, which outlive the page in a file: what they asked for since
 * the last call ends when the page is left.
 */
let ending = new AbortController();

/** Makes listeners on what outlives a page end with it; to be called once, before any page's script runs. */
export function watchListeners(): void {
  const lasting = new Set<unknown>([undefined, window, document, document.documentElement]);
  const listen = EventTarget.prototype.addEventListener;
  EventTarget.prototype.addEventListener = function (
    this: EventTarget | undefined,
    type: string,
    listener: EventListenerOrEventListenerObject | null,
    options?: boolean | AddEventListenerOptions,
  ) {
    const target = this ?? window;
    if (!lasting.has(this)) return listen.call(target, type, listener, options);
    const given = typeof options === 'boolean' ? { capture: options } : options;
    listen.call(target, type, listener, { signal: ending.signal, ...given });
  };
}

/** Ends what the page that is left listened to. */
export function endListeners(): void {
  ending.abort();
  ending = new AbortController();
}
