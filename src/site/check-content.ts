import { ContentError, type Fault, formatFault } from '../model/fault.ts';
import type { Library } from '../model/regulation.ts';
import { commentaryFaults } from './commentary-source.ts';
import { scanContent } from './content-scan.ts';
import { deckFaults } from './deck-source.ts';
import { library as ownLibrary, readLibrary } from './library.ts';
import { writtenLineFaults } from './line-source.ts';
import { quizFaults } from './quiz-source.ts';
import { siteConfig } from './site.config.ts';
import { situationFaults } from './situations.ts';

/** Reads a content folder and gives its library, or every fault of it. */
export function checkContent(
  folder: string,
): { library: Library; faults: [] } | { library: null; faults: readonly Fault[] } {
  try {
    const library = folder === siteConfig.contentFolder ? ownLibrary() : readLibrary(folder);
    const faults = [
      ...scanContent(folder),
      ...library.regulations.flatMap((one) => commentaryFaults(folder, one, library)),
      ...writtenLineFaults(folder, library),
      ...deckFaults(folder, library),
      ...situationFaults(folder, library),
      ...quizFaults(folder, library),
    ];
    return faults.length > 0 ? { library: null, faults } : { library, faults: [] };
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    // What the scan has found may be why the rest cannot be read; each fault is reported once.
    const all = [...scanContent(folder), ...error.faults];
    const distinct = new Map(all.map((fault) => [formatFault(fault), fault]));
    return { library: null, faults: [...distinct.values()] };
  }
}
