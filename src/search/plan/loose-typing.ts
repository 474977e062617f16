import { fold } from '../../model/fold.ts';
import { isMarked, syllablesOf } from '../keys.ts';
import { fromVni } from '../vni.ts';
import type { Vocabulary } from '../vocabulary.ts';
import type { PlanNote } from './plan.ts';

/** No syllable of Vietnamese is longer, nor shorter than this where it is split off. */
const SYLLABLE = { shortest: 2, longest: 7 };

/** How young people write some onsets. */
const ONSETS: Record<string, string> = { f: 'ph', j: 'gi', z: 'd', w: 'qu' };

/**
 * Reads words whose spaces or marks went wrong as a whole: syllables typed together (`dânvậnkhéo`), VNI that the input
 * method left behind (`tha6m3`), onsets as in chats (`xâm fạm`). Only what the texts write is believed; each change is told in `notes`.
 */
export function readLooseTyping(
  text: string,
  vocabulary: Vocabulary,
  isKept: (words: string) => boolean,
  notes: PlanNote[],
): string {
  return text.replace(/[\p{L}\d]+/gu, (word) => {
    const read = isKept(word)
      ? null
      : (vniOf(word, vocabulary) ?? chatOf(word, vocabulary) ?? parted(word, vocabulary));
    if (read === null) return word;
    notes.push({ kind: 'spelling', from: word, to: read });
    return read;
  });
}

function vniOf(word: string, vocabulary: Vocabulary): string | null {
  const read = fromVni(word);
  return read !== null && isWritten(read, vocabulary) ? read : null;
}

function chatOf(word: string, vocabulary: Vocabulary): string | null {
  const onset = ONSETS[word[0]?.toLowerCase() ?? ''];
  const read = onset ? `${onset}${word.slice(1)}` : null;
  return read !== null && !isWritten(word, vocabulary) && isWritten(read, vocabulary) ? read : null;
}

/** A word of several syllables, parted into as few as can be; null where it is one, or not all are the texts' own. */
function parted(word: string, vocabulary: Vocabulary): string | null {
  const vowelGroups = fold(word).match(/[aeiouy]+/giu)?.length ?? 0;
  if (vowelGroups < 2 || /\d/u.test(word) || isWritten(word, vocabulary)) return null;
  /** The best parting of the word up to each place. */
  const best: (readonly string[] | null)[] = [[]];
  for (let end = 1; end <= word.length; end++) {
    best[end] = null;
    for (let start = Math.max(0, end - SYLLABLE.longest); start <= end - SYLLABLE.shortest; start++) {
      const before = best[start];
      const syllable = word.slice(start, end);
      if (!before || !isWritten(syllable, vocabulary)) continue;
      if (before.length + 1 < (best[end]?.length ?? Number.POSITIVE_INFINITY))
        best[end] = [...before, syllable];
    }
  }
  return best[word.length]?.join(' ') ?? null;
}

/** Whether the texts write this syllable: with these marks, or, where it has none, with any. */
function isWritten(word: string, vocabulary: Vocabulary): boolean {
  const [syllable, ...more] = syllablesOf(word);
  if (!syllable || more.length > 0) return false;
  const spellings = vocabulary.get(syllable.key) ?? [];
  return isMarked(syllable) ? spellings.some(({ exact }) => exact === syllable.exact) : spellings.length > 0;
}
