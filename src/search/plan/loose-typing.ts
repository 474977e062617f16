import { fold } from '../../model/fold.ts';
import { syllablesOf } from '../keys.ts';
import { fromVni } from '../vni.ts';
import { isWritten, type Vocabulary } from '../vocabulary.ts';
import type { PlanNote } from './note.ts';

/** No syllable of Vietnamese is longer, nor shorter than this where it is split off. */
const SYLLABLE = { shortest: 2, longest: 7 };

/** How young people write some onsets. */
const ONSETS: Record<string, string> = { f: 'ph', j: 'gi', z: 'd', w: 'qu' };

/**
 * Reads words whose spaces or marks went wrong as a whole: syllables typed together (`dânvậnkhéo`), VNI that the input
 * method left behind (`tha6m3`), onsets as in chats (`xâm fạm`). Only what the texts write is believed; each change is reported in
 * `notes`.
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
  return read !== null && isSyllable(read, vocabulary) ? read : null;
}

function chatOf(word: string, vocabulary: Vocabulary): string | null {
  const onset = ONSETS[word[0]?.toLowerCase() ?? ''];
  const read = onset ? `${onset}${word.slice(1)}` : null;
  return read !== null && !isSyllable(word, vocabulary) && isSyllable(read, vocabulary) ? read : null;
}

/** A word of several syllables, parted into as few as can be; null where it is one, or not all are the texts' own. */
function parted(word: string, vocabulary: Vocabulary): string | null {
  const vowelGroups = fold(word).match(/[aeiouy]+/giu)?.length ?? 0;
  if (vowelGroups < 2 || /\d/u.test(word) || isSyllable(word, vocabulary)) return null;
  /** The best parting of the word up to each place. */
  const best: (readonly string[] | null)[] = [[]];
  for (let end = 1; end <= word.length; end++) {
    best[end] = null;
    for (let start = Math.max(0, end - SYLLABLE.longest); start <= end - SYLLABLE.shortest; start++) {
      const before = best[start];
      const syllable = word.slice(start, end);
      if (!before || !isSyllable(syllable, vocabulary)) continue;
      if (before.length + 1 < (best[end]?.length ?? Number.POSITIVE_INFINITY))
        best[end] = [...before, syllable];
    }
  }
  return best[word.length]?.join(' ') ?? null;
}

/** Whether a word is one syllable that the texts write. */
function isSyllable(word: string, vocabulary: Vocabulary): boolean {
  const [syllable, ...more] = syllablesOf(word);
  return syllable !== undefined && more.length === 0 && isWritten(syllable, vocabulary);
}
