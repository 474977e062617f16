/** After so many milliseconds without a key typing rests. */
const REST = 600;
/** An input method that keeps a word open until the next key is waited for longer. */
const COMPOSING_REST = 1500;

/** What a search field reports of the reader's typing. */
interface TypingEvents {
  /** A whole letter came or went; never while an input method composes one. */
  readonly typed: () => void;
  /** No key came for a while. */
  readonly rested: () => void;
}

/** Watches a field: keys, input methods (Telex and VNI compose a word before it counts), and when typing rests. */
export function watchTyping(field: HTMLInputElement, { typed, rested }: TypingEvents): void {
  let isComposing = false;
  let resting: ReturnType<typeof setTimeout> | undefined;
  const wait = (time: number) => {
    clearTimeout(resting);
    resting = setTimeout(rested, time);
  };
  field.addEventListener('compositionstart', () => {
    isComposing = true;
    wait(COMPOSING_REST);
  });
  field.addEventListener('compositionend', () => {
    isComposing = false;
    typed();
    wait(REST);
  });
  field.addEventListener('input', (event) => {
    if (isComposing || (event as InputEvent).isComposing) return wait(COMPOSING_REST);
    typed();
    wait(REST);
  });
  field.form?.addEventListener('submit', (event) => {
    if (isComposing) event.preventDefault();
  });
}
