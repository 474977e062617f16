import { type Vocabulary, vocabularyOf } from '../vocabulary.ts';
import type { SearchWords } from '../words.ts';
import { type Expander, expander } from './abbreviations.ts';
import { type BridgeFinder, bridgeFinder } from './everyday.ts';
import { type OrganFinder, organFinder } from './organ-names.ts';

/** What the planner knows of words. */
export interface Planner {
  readonly expand: Expander;
  readonly bridgesIn: BridgeFinder;
  readonly organsIn: OrganFinder;
  readonly vocabulary: Vocabulary;
}

/** Makes ready what a planner looks up, once for all queries. */
export const plannerOf = (words: SearchWords): Planner => ({
  vocabulary: vocabularyOf(words.syllables),
  expand: expander(words),
  bridgesIn: bridgeFinder(words),
  organsIn: organFinder(words),
});
