import { isMarked, type Syllable, syllablesOf } from '../keys.ts';
import type { Postings, SearchSource } from '../postings.ts';
import { isTalk } from '../question-words.ts';
import { placesOf } from '../runs.ts';
import { fromTelex } from '../telex.ts';
import { near, type Vocabulary } from '../vocabulary.ts';

/** A syllable of the query read as another. */
export interface Repair {
  readonly place: number;
  /** As the texts write it. */
  readonly written: string;
}

/** How many candidates are looked up for one syllable: each costs a fetch. */
const CANDIDATES = 6;

/**
 * Reads syllables that the texts do not have as ones that they have: Telex that the input method left behind, and slips
 * of one letter or mark. A slip is only believed where the syllable read so stands next to a neighbour of the query
 * somewhere in the index, since a word that the texts do not speak of must not be bent into one that they do.
 */
export async function repairs(
  syllables: readonly Syllable[],
  vocabulary: Vocabulary,
  source: SearchSource,
): Promise<Repair[]> {
  const found: Repair[] = [];
  const keys = syllables.map(({ key }) => key);
  for (const [place, syllable] of syllables.entries()) {
    if (!isDoubtful(syllable, vocabulary)) continue;
    const telex = telexOf(syllable, vocabulary);
    if (telex) {
      found.push({ place, written: telex });
      keys[place] = syllablesOf(telex)[0]?.key ?? syllable.key;
    }
  }
  for (const [place, syllable] of syllables.entries()) {
    if (!isDoubtful(syllable, vocabulary)) continue;
    if (found.some((repair) => repair.place === place)) continue;
    const candidates = candidatesFor(syllable, vocabulary);
    const best = await bestBeside(candidates, keys[place - 1], keys[place + 1], source);
    const written = best ? spellingOf(best, syllable, vocabulary) : null;
    if (best && written) found.push({ place, written });
  }
  return found;
}

/** Whether a syllable may be a slip: a word that the texts do not have, and no question word. */
const isDoubtful = (syllable: Syllable, vocabulary: Vocabulary): boolean =>
  !/\d/u.test(syllable.key) && !isTalk(syllable.key) && !isWritten(syllable, vocabulary);

/** Whether the texts write it so, or, typed without marks, in any way. */
function isWritten(syllable: Syllable, vocabulary: Vocabulary): boolean {
  const spellings = vocabulary.get(syllable.key) ?? [];
  return isMarked(syllable) ? spellings.some(({ exact }) => exact === syllable.exact) : spellings.length > 0;
}

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
  return [...own, ...near(key, vocabulary).slice(0, CANDIDATES)];
}

/** The candidate that stands most often beside a neighbour; null where none does. */
async function bestBeside(
  candidates: readonly string[],
  before: string | undefined,
  after: string | undefined,
  source: SearchSource,
): Promise<string | null> {
  const postings = new Map<string, Postings>();
  for (const key of [...candidates, before, after]) {
    if (key && !postings.has(key)) postings.set(key, await source.lookUp(key));
  }
  const beside = (pair: (string | undefined)[]) =>
    pair.every((key) => key !== undefined) ? placesOf(pair as string[], postings).size : 0;
  const scored = candidates.map((key) => ({ key, often: beside([before, key]) + beside([key, after]) }));
  const best = scored.sort((a, b) => b.often - a.often)[0];
  return best && best.often > 0 ? best.key : null;
}

/** How the texts write the key, as near to what was typed as they do. */
function spellingOf(key: string, typed: Syllable, vocabulary: Vocabulary): string | null {
  const spellings = vocabulary.get(key) ?? [];
  return spellings.length === 1 || key !== typed.key ? (spellings[0]?.written ?? null) : null;
}
