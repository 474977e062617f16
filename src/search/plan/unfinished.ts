import { isMarked, type Syllable } from '../keys.ts';
import type { SearchSource } from '../postings.ts';
import { isTalk } from '../question-words.ts';
import { placesOf } from '../runs.ts';
import { isWritten, type Vocabulary, type WrittenSyllable } from '../vocabulary.ts';

/** The last syllable of a query, read as the beginning of one. */
type Completion =
  /** Read as the syllable that most often follows the one before it. */
  | { readonly kind: 'one'; readonly written: WrittenSyllable }
  /** Alone, it may become any of these. */
  | { readonly kind: 'any'; readonly written: readonly WrittenSyllable[] }
  /** The texts have no such word after the ones before: it asks for nothing yet. */
  | { readonly kind: 'none' };

/** How many completions are looked up: they begin alike, so that few files of an index have them. */
const CANDIDATES = 24;
/** Fewer letters alone are the beginning of too much. */
const ALONE = 2;

/**
 * Reads the last syllable of what is typed as unfinished, where it is not in the texts after the one before it
 * (`văn ph`, `báo ca`) but begins one that does. Null where it is to be taken as it is.
 */
export async function completionOf(
  syllables: readonly Syllable[],
  vocabulary: Vocabulary,
  source: SearchSource,
): Promise<Completion | null> {
  const last = syllables.at(-1);
  const before = syllables.at(-2);
  if (!last || /\d/u.test(last.key)) return null;
  const begun = [...vocabulary.values()].flat().filter((written) => begins(last, written));
  const isWhole = isWritten(last, vocabulary);
  if (begun.length === 0 || (isWhole && (!before || isTalk(last)))) return null;
  if (!before) return last.key.length < ALONE ? { kind: 'none' } : { kind: 'any', written: often(begun) };
  const beside = await besides(before.key, source);
  if (isWhole && (await beside(last.key)) > 0) return null;
  const counted = await Promise.all(
    often(begun).map(async (written) => ({ written, count: await beside(written.key) })),
  );
  const best = counted.sort((a, b) => b.count - a.count)[0];
  if (best && best.count > 0) return { kind: 'one', written: best.written };
  return isWhole ? null : { kind: 'none' };
}

/** Whether what is typed can become the written syllable: letters without marks may still get them. */
function begins(typed: Syllable, written: WrittenSyllable): boolean {
  if (typed.key === written.key || !written.key.startsWith(typed.key)) return false;
  if (!isMarked(typed)) return true;
  const [letters, tone] = [typed.exact.slice(0, -1), typed.exact.slice(-1)];
  const isTone = tone === '0' || tone === written.exact.slice(-1);
  return isTone && [...letters].every((letter, i) => /[a-z]/u.test(letter) || letter === written.exact[i]);
}

/** The most frequent of them, one of each key. */
function often(begun: readonly WrittenSyllable[]): WrittenSyllable[] {
  const sorted = begun.toSorted((a, b) => a.count - b.count);
  const ofKey = new Map(sorted.map((one) => [one.key, one]));
  return [...ofKey.values()].sort((a, b) => b.count - a.count).slice(0, CANDIDATES);
}

/** Counts how often a key is behind the one before. */
async function besides(before: string, source: SearchSource): Promise<(key: string) => Promise<number>> {
  const first = await source.lookUp(before);
  return async (key) => {
    const postings = new Map([
      [before, first],
      [key, await source.lookUp(key)],
    ]);
    return placesOf([before, key], postings).size;
  };
}
