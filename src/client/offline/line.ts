const connection = () =>
  (navigator as { connection?: { saveData?: boolean; type?: string; effectiveType?: string } }).connection;

/** Whether the device saves data or its connection is paid for by volume. */
export const isMetered = (): boolean => Boolean(connection()?.saveData || connection()?.type === 'cellular');

/** The same, or the connection is slow: nothing large is fetched unasked. */
export const asksToSpare = (): boolean =>
  Boolean(
    isMetered() ||
      connection()?.effectiveType?.endsWith('2g') ||
      matchMedia('(prefers-reduced-data: reduce)').matches,
  );
