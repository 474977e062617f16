/**
 * The run of words in `text` that is most like `wanted`, for error messages: a window of as many words, scored by the
 * pairs of letters both share (Dice's coefficient over bigrams). Empty where nothing is alike.
 */
export function nearestWords(wanted: string, text: string): string {
  const words = text.split(/\s+/u).filter(Boolean);
  const length = Math.min(wanted.split(/\s+/u).filter(Boolean).length, words.length);
  const target = bigrams(wanted);
  let best = '';
  let bestScore = 0;
  for (let start = 0; start + length <= words.length; start++) {
    const window = words.slice(start, start + length).join(' ');
    const score = likeness(target, bigrams(window));
    if (score > bestScore) [best, bestScore] = [window, score];
  }
  return best;
}

/** The one of `names` that is most like `wanted`; null where none shares a third of its letter pairs. */
export function nearestName(wanted: string, names: Iterable<string>): string | null {
  const target = bigrams(wanted);
  let best: string | null = null;
  let bestScore = 1 / 3;
  for (const name of names) {
    const score = likeness(target, bigrams(name));
    if (score > bestScore) [best, bestScore] = [name, score];
  }
  return best;
}

function bigrams(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  const plain = text.toLocaleLowerCase('vi');
  for (let i = 0; i + 1 < plain.length; i++) {
    const pair = plain.slice(i, i + 2);
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  return counts;
}

function likeness(a: Map<string, number>, b: Map<string, number>): number {
  let shared = 0;
  let total = 0;
  for (const [pair, count] of a) {
    shared += Math.min(count, b.get(pair) ?? 0);
    total += count;
  }
  for (const count of b.values()) total += count;
  return total === 0 ? 0 : (2 * shared) / total;
}
