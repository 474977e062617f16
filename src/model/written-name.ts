import { fold } from './fold.ts';
import type { Organ } from './organ.ts';

/**
 * An organ's name as some words of the law write it ("các cấp, các ngành hữu quan" for "cấp, ngành hữu quan"): the longest
 * of its names that is there and no abbreviation. Where the words have none, the next ones are asked; its own name where
 * none is anywhere.
 */
export function writtenName({ name, aliases }: Organ, ...wordings: readonly string[]): string {
  const longest = (words: string) => {
    const folded = fold(words);
    const found = [name, ...aliases].filter((one) => folded.includes(fold(one)));
    return found.sort((a, b) => b.length - a.length)[0];
  };
  return wordings.map(longest).find((one) => one !== undefined) ?? name;
}
