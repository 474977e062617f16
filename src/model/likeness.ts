/** The pairs of neighbouring letters of a text, counted, letters in lower case. */
export function letterPairs(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  const plain = text.toLocaleLowerCase('vi');
  for (let i = 0; i + 1 < plain.length; i++) {
    const pair = plain.slice(i, i + 2);
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  return counts;
}

/** How alike two texts are by the letter pairs they share, from 0 to 1 (Dice's coefficient over bigrams). */
export function likeness(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let shared = 0;
  let total = 0;
  for (const [pair, count] of a) {
    shared += Math.min(count, b.get(pair) ?? 0);
    total += count;
  }
  for (const count of b.values()) total += count;
  return total === 0 ? 0 : (2 * shared) / total;
}

/** How alike texts of two lengths can be at most, which costs nothing to know. */
export const mostAlike = (a: number, b: number): number => (2 * Math.min(a, b)) / (a + b);

/** The pairs of neighbouring words of a text, counted; for long texts, whose letter pairs are always much alike. */
export function wordPairs(text: string): Map<string, number> {
  const words = text.toLocaleLowerCase('vi').match(/[\p{L}\p{N}]+/gu) ?? [];
  const counts = new Map<string, number>();
  for (let i = 0; i + 1 < words.length; i++) {
    const pair = `${words[i]} ${words[i + 1]}`;
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  return counts;
}
