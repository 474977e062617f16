import type { AnswerDuty } from './answer-duties.ts';
import type { AskedWords } from './asked-words.ts';
import type { SearchRecord } from './records.ts';

/** Where a key is in each record that has it: the record's number, and the places counted in syllables. */
export type Postings = ReadonlyMap<number, readonly number[]>;

/** What a search asks of, whether it is in memory or is fetched piece by piece. Records go by their number. */
export interface SearchSource {
  /** How many syllables the own words of each record have; what is beyond them is the title it is under. */
  readonly lengths: readonly number[];
  /** Where a key is; empty where no record has it. */
  lookUp(key: string): Promise<Postings>;
  /** The records with these numbers, in the same order. */
  load(numbers: readonly number[]): Promise<SearchRecord[]>;
  /** The everyday words by which readers ask for records. */
  asked(): Promise<AskedWords>;
  /** The duties read from the records with these numbers, in the same order. */
  duties(numbers: readonly number[]): Promise<(readonly AnswerDuty[])[]>;
}
