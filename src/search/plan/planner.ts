import { type Vocabulary, vocabularyOf } from '../vocabulary.ts';
import type { SearchWords } from '../words.ts';
import { type Expander, expander } from './abbreviations.ts';
import { type BridgeFinder, bridgeFinder } from './everyday.ts';
import { type OrganFinder, organFinder } from './organ-names.ts';
import { type TextFinder, textFinder } from './texts-named.ts';

/** What the planner knows of words. */
export interface Planner {
  readonly expand: Expander;
  readonly bridgesIn: BridgeFinder;
  readonly organsIn: OrganFinder;
  readonly textsIn: TextFinder;
  readonly vocabulary: Vocabulary;
  readonly sizes: SearchWords['sizes'];
}

/** Makes ready what a planner looks up, once for all queries. */
export function plannerOf(words: SearchWords): Planner {
  const expand = expander(words);
  const inFull = (text: string) =>
    text.replace(/[\p{Lu}\p{N}]{2,}(?:[-/][\p{Lu}\p{N}]+)*/gu, (token) => expand(token)[0] ?? token);
  return {
    vocabulary: vocabularyOf(words.syllables),
    sizes: words.sizes,
    expand,
    bridgesIn: bridgeFinder(words, inFull),
    organsIn: organFinder(words, inFull),
    textsIn: textFinder(words),
  };
}
