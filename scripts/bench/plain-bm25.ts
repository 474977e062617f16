import { syllablesOf } from '../../src/search/keys.ts';

const [K1, B] = [1.2, 0.75];

/** A plain BM25 over folded syllables and pairs of them, to measure against; gives ids by falling score. */
export function plainBm25(
  texts: readonly (readonly [id: string, text: string])[],
): (query: string) => string[] {
  const postings = new Map<string, Map<number, number>>();
  const lengths = texts.map(([, text], i) => {
    const terms = termsOf(text);
    for (const term of terms) {
      const list = postings.get(term) ?? new Map<number, number>();
      postings.set(term, list.set(i, (list.get(i) ?? 0) + 1));
    }
    return terms.length;
  });
  const mean = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
  return (query) => {
    const scores = new Map<number, number>();
    for (const term of new Set(termsOf(query))) {
      const list = postings.get(term) ?? new Map<number, number>();
      const rarity = Math.log(1 + (texts.length - list.size + 0.5) / (list.size + 0.5));
      for (const [i, often] of list) {
        const length = (lengths[i] ?? mean) / mean;
        const score = (rarity * often * (K1 + 1)) / (often + K1 * (1 - B + B * length));
        scores.set(i, (scores.get(i) ?? 0) + score);
      }
    }
    return [...scores].sort((a, b) => b[1] - a[1]).map(([i]) => texts[i]?.[0] ?? '');
  };
}

function termsOf(text: string): string[] {
  const keys = syllablesOf(text).map(({ key }) => key);
  return [...keys, ...keys.slice(1).map((key, i) => `${keys[i]} ${key}`)];
}
