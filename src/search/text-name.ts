import type { SearchRecord } from './records.ts';
import type { SearchWords } from './words.ts';

/** Which text a record is of, where there are several; empty where nobody needs to be told. */
export const textName = (
  { regulation }: Pick<SearchRecord, 'regulation'>,
  { regulations }: Pick<SearchWords, 'regulations'>,
): string => (Object.keys(regulations).length > 1 ? (regulations[regulation] ?? regulation) : '');
