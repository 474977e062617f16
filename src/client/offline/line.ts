/** Whether the device saves data or is on a metered or slow connection. */
export function asksToSpare(): boolean {
  const { connection } = navigator as {
    connection?: { saveData?: boolean; type?: string; effectiveType?: string };
  };
  return Boolean(
    connection?.saveData ||
      connection?.type === 'cellular' ||
      connection?.effectiveType?.endsWith('2g') ||
      matchMedia('(prefers-reduced-data: reduce)').matches,
  );
}
