import { Unreadable } from '../../../../scripts/import/unreadable.ts';
import { readWordFile, type WordFile } from '../../../../scripts/import/word/file.ts';
import { type MadeParts, madeDocx } from '../../../support/made-docx.ts';

/** A Word file, and what must come out of it. */
export interface WordCase {
  readonly name: string;
  readonly parts: MadeParts;
  /** The lines taken in, blank ones left out. */
  readonly lines?: readonly string[];
  /** What is told, each with its line; nothing else may be. */
  readonly told?: readonly (readonly [line: number, words: RegExp])[];
  /** Why the file is refused, and at which line. */
  readonly refused?: readonly [line: number, words: RegExp];
  /** What a second reader prints, where that is not the lines; null where it cannot print it as Word does. */
  readonly print?: readonly string[] | null;
}

/** What came out of a file: what was read, or why it was refused. */
export type Outcome = WordFile | Unreadable;

export async function outcomeOf({ parts }: WordCase): Promise<Outcome> {
  try {
    return await readWordFile(await madeDocx(parts));
  } catch (error) {
    if (error instanceof Unreadable) return error;
    throw error;
  }
}

/** What differs between a case and what came out of it. */
export function differences({ lines, told = [], refused }: WordCase, outcome: Outcome): string[] {
  if (outcome instanceof Unreadable) {
    if (!refused) return [`refused at line ${outcome.line}: ${outcome.message}`];
    const [line, words] = refused;
    return outcome.line === line && words.test(outcome.message)
      ? []
      : [`refused at line ${outcome.line}: ${outcome.message}`];
  }
  if (refused) return [`not refused, but read: ${outcome.text}`];
  const read = outcome.text.split('\n').filter(Boolean);
  const untold = told.filter(
    ([line, words]) => !outcome.notices.some((notice) => notice.line === line && words.test(notice.message)),
  );
  return [
    ...(JSON.stringify(read) === JSON.stringify(lines) ? [] : [`read: ${JSON.stringify(read)}`]),
    ...untold.map(([line, words]) => `not told at line ${line}: ${words}`),
    ...(outcome.notices.length === told.length ? [] : [`told: ${JSON.stringify(outcome.notices)}`]),
  ];
}
