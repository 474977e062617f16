import { attempt, LoadingError } from './loading.ts';

// Not `pointerover`, which a browser also sends for a mouse that rests where the page opens.
const TOUCHES = ['pointermove', 'pointerdown', 'focusin', 'scroll', 'click', 'keydown'];
/** Events that are queued until the code that handles them has loaded. */
const ACTS = ['click', 'keydown', 'input', 'change', 'toggle'];
/** What does nothing, or something else, without its code. */
const CONTROLS = 'button[type="button"], [data-present], [data-stage] a, [data-offers] a';
const OWN_KEYS = /^(?:Tab|Enter|Shift|Control|Alt|Meta)$/u;

/**
 * Loads a page's code when the reader first touches it, or at once. What he does before it is there is done again as soon
 * as it is; where it does not arrive, links work as without it, and a message appears at a button.
 */
export function atFirstTouch(load: () => Promise<unknown>, isAtOnce: boolean): void {
  const heard = new AbortController();
  let coming: Promise<unknown> | undefined;
  let isAgain = false;
  const come = () => {
    coming ??= load().then(
      () => heard.abort(),
      () => {
        coming = undefined;
        // Which file it was that did not arrive is no matter: a second try is for all.
        throw new LoadingError('network', location.href);
      },
    );
    return coming;
  };
  const again = (event: Event) => {
    isAgain = true;
    // An event can be sent once only.
    event.target?.dispatchEvent(new (event.constructor as typeof Event)(event.type, event));
    isAgain = false;
  };
  const hold = (event: Event) => {
    const control = controlOf(event);
    // A part that opens by itself as the page does is no act.
    if (isAgain || control === undefined || (event.type === 'toggle' && !coming)) return;
    event.stopImmediatePropagation();
    if (control) event.preventDefault();
    const use = () => again(event);
    if (control instanceof HTMLButtonElement)
      void attempt(control, { what: 'phần điều khiển của trang', load: come, use });
    else come().then(use, use);
  };
  const begin = (event?: Event) => {
    // No touch: a mouse that rests while the page comes up under it, contents that scroll to the current article.
    if (event?.type === 'scroll' && event.target !== document) return;
    if (
      event?.type === 'pointermove' &&
      !(event as PointerEvent).movementX &&
      !(event as PointerEvent).movementY
    )
      return;
    void come().catch(() => undefined);
  };
  for (const type of TOUCHES) addEventListener(type, begin, { signal: heard.signal, capture: true });
  for (const type of ACTS) addEventListener(type, hold, { signal: heard.signal, capture: true });
  if (isAtOnce) begin();
}

/** The control that an act would go through without its code; null where its own effect may stay; undefined where nobody hears it. */
function controlOf(event: Event): Element | null | undefined {
  const target = event.target instanceof Element ? event.target : null;
  // What has its own code, which runs from the start, hears by itself.
  if (target?.closest('[data-live]') && !(event instanceof KeyboardEvent)) return undefined;
  if (event instanceof MouseEvent) {
    const isPlain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey;
    return (isPlain && target?.closest(CONTROLS)) || undefined;
  }
  if (!(event instanceof KeyboardEvent)) return null;
  if (event.ctrlKey || event.metaKey || event.altKey || OWN_KEYS.test(event.key)) return undefined;
  const drawing = target?.closest('[data-stage]');
  if (drawing) return drawing;
  return event.key === '/' && !target?.closest('input, textarea, select, [contenteditable]')
    ? target
    : undefined;
}
