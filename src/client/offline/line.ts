/** Whether the device asks to save data, or its line may be paid for by what goes over it. */
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
