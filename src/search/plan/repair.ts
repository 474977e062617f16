import { type Syllable, syllablesOf } from '../keys.ts';
import type { Postings, SearchSource } from '../postings.ts';
import { isTalk } from '../question-words.ts';
import { placesOf } from '../runs.ts';
import { isSpellable, soundsAlike } from '../spelling.ts';
import { fromTelex } from '../telex.ts';
import { isWritten, near, type Vocabulary } from '../vocabulary.ts';

/** A syllable of the query read as another. */
interface Repair {
  readonly place: number;
  /** As the texts write it. */
  readonly written: string;
  /** Whether the texts write it with these marks only; else any marks will do. */
  readonly isSure: boolean;
}

/** How many candidates are looked up for one syllable: each costs a fetch. */
const CANDIDATES = 6;
/** Shorter words sound like too much. */
const ALIKE = 4;
/** The least number of provisions in which a syllable that could be a word of its own is next to its supposed neighbour. */
const BELIEVED = 3;

/**
 * Reads syllables that the texts do not have as ones that they have: Telex that the input method left behind, and typos
 * of one letter or mark. A typo is only believed where the corrected syllable occurs next to a neighbour of the query
 * somewhere in the index, since a word that the texts do not speak of must not be bent into one that they do.
 */
export async function repairs(
  syllables: readonly Syllable[],
  vocabulary: Vocabulary,
  source: SearchSource,
): Promise<Repair[]> {
  const found: Repair[] = [];
  /** What is next to a place and says something: a small word is next to anything. */
  const beside = (place: number) => {
    const neighbour = syllables[place];
    return neighbour && !isTalk(neighbour) ? keys[place] : undefined;
  };
  const bestReading = async (syllable: Syllable, place: number): Promise<Candidate | null> => {
    // Marks that no syllable has, on letters that one has: only the marks can be the typo.
    const isOnlyMarks = !isSpellable(syllable.exact) && vocabulary.has(syllable.key);
    if (isOnlyMarks) return { key: syllable.key, often: 0, sides: 0, isPhrase: false };
    const candidates = candidatesFor(syllable, vocabulary);
    return bestBeside(candidates, [place - 2, place - 1, place + 1, place + 2].map(beside), source);
  };
  const keys = syllables.map(({ key }) => key);
  for (const [place, syllable] of syllables.entries()) {
    if (!isDoubtful(syllable, vocabulary)) continue;
    const telex = telexOf(syllable, vocabulary);
    if (telex) {
      found.push({ place, written: telex, isSure: true });
      keys[place] = syllablesOf(telex)[0]?.key ?? syllable.key;
    }
  }
  for (const [place, syllable] of syllables.entries()) {
    if (!isDoubtful(syllable, vocabulary)) continue;
    if (found.some((repair) => repair.place === place)) continue;
    const best = await bestReading(syllable, place);
    if (!best || (best.key !== syllable.key && !isBelieved(best, syllable))) continue;
    const [written] = vocabulary.get(best.key) ?? [];
    if (!written) continue;
    const isSure = best.key !== syllable.key || vocabulary.get(best.key)?.length === 1;
    found.push({ place, written: written.written, isSure });
  }
  return found;
}

/** Whether a syllable may be a typo: a word that the texts do not have, and no question word. */
const isDoubtful = (syllable: Syllable, vocabulary: Vocabulary): boolean =>
  !/\d/u.test(syllable.key) && !isTalk(syllable) && !isWritten(syllable, vocabulary);

function telexOf({ key, exact }: Syllable, vocabulary: Vocabulary): string | null {
  if (exact !== `${key}0`) return null;
  const read = fromTelex(key);
  const [syllable] = read ? syllablesOf(read) : [];
  if (!syllable) return null;
  const spellings = vocabulary.get(syllable.key) ?? [];
  return spellings.find((one) => one.exact === syllable.exact)?.written ?? null;
}

function candidatesFor({ key }: Syllable, vocabulary: Vocabulary): string[] {
  const own = vocabulary.has(key) ? [key] : [];
  const alike = [...vocabulary.keys()].filter(
    (one) => key.length >= ALIKE && one !== key && soundsAlike(one, key),
  );
  const others = [...new Set([...alike, ...near(key, vocabulary)])].filter(
    (one) => !isTalk(writtenSyllable(one, vocabulary)),
  );
  return [...own, ...others.slice(0, CANDIDATES)];
}

/** The most frequent spelling of a key. */
const writtenSyllable = (key: string, vocabulary: Vocabulary): Syllable => ({
  key,
  exact: vocabulary.get(key)?.[0]?.exact ?? '',
  start: 0,
  end: 0,
});

/** A syllable read for another, with how often it is before or after a neighbour. */
interface Candidate {
  readonly key: string;
  readonly often: number;
  /** Beside how many of its two neighbours. */
  readonly sides: number;
  /** Whether it occurs next to the two words before or after it: `dân vận khóe` is `dân vận khéo`. */
  readonly isPhrase: boolean;
}

/** The same letters in another order. */
const isExchanged = (a: string, b: string): boolean => [...a].sort().join('') === [...b].sort().join('');

/** What cannot be a syllable of Vietnamese is a typo; what can may be a word that the texts do not speak of. */
const isBelieved = ({ key, often, sides, isPhrase }: Candidate, typed: Syllable): boolean =>
  sides > 1 ||
  (isPhrase && isExchanged(key, typed.key)) ||
  often >= BELIEVED ||
  soundsAlike(key, typed.key) ||
  !isSpellable(typed.exact);

/** The candidate that is most often next to a neighbour; null where none is. */
async function bestBeside(
  candidates: readonly string[],
  around: readonly (string | undefined)[],
  source: SearchSource,
): Promise<Candidate | null> {
  const [first, before, after, last] = around;
  const postings = new Map<string, Postings>();
  for (const key of [...candidates, ...around]) {
    if (key && !postings.has(key)) postings.set(key, await source.lookUp(key));
  }
  const beside = (run: (string | undefined)[]) =>
    run.every((key) => key !== undefined) ? placesOf(run as string[], postings).size : 0;
  const scored = candidates.map((key) => {
    const counts = [beside([before, key]), beside([key, after])];
    const sides = counts.filter((count) => count > 0).length;
    const isPhrase = beside([first, before, key]) > 0 || beside([key, after, last]) > 0;
    return { key, often: Math.max(...counts), sides, isPhrase };
  });
  const best = scored.sort((a, b) => b.sides - a.sides || b.often - a.often)[0];
  return best && best.often > 0 ? best : null;
}
