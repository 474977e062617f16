/** A stopwatch that starts on creation and can be paused and reset. */
interface Stopwatch {
  /** Pauses or resumes; returns true if now paused. */
  toggle(): boolean;
  reset(): void;
  /** `7:05`, `1:02:30`. */
  words(): string;
}

/** A stopwatch that already runs; `now` gives milliseconds. */
export function stopwatch(now: () => number): Stopwatch {
  let before = 0;
  let since: number | null = now();
  const elapsed = () => before + (since === null ? 0 : now() - since);
  return {
    toggle() {
      before = elapsed();
      since = since === null ? now() : null;
      if (since !== null) return false;
      return true;
    },
    reset() {
      before = 0;
      if (since !== null) since = now();
    },
    words() {
      const seconds = Math.floor(elapsed() / 1000);
      const [h, m, s] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
      const two = (value: number) => String(value).padStart(2, '0');
      return h > 0 ? `${h}:${two(m)}:${two(s)}` : `${m}:${two(s)}`;
    },
  };
}
