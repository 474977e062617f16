import { ContentError, type Fault } from '../model/fault.ts';
import type { Library } from '../model/library.ts';
import { readCommentaries } from './commentary-source.ts';
import { deckFaults } from './deck-source.ts';
import { flowDrawingFaults } from './flow-drawings.ts';
import { readLibrary } from './library.ts';
import { quizFaults } from './quiz-source.ts';
import { situationFaults } from './situations.ts';

/** Reads a content folder and gives its library, or every fault of it. */
export function checkContent(
  folder: string,
): { library: Library; faults: [] } | { library: null; faults: readonly Fault[] } {
  try {
    const library = readLibrary(folder);
    const faults = [
      ...library.regulations.flatMap((one) => readCommentaries(folder, one, library).faults),
      ...deckFaults(folder, library),
      ...flowDrawingFaults(folder, library),
      ...situationFaults(folder, library),
      ...quizFaults(folder, library),
    ];
    return faults.length > 0 ? { library: null, faults } : { library, faults: [] };
  } catch (error) {
    if (error instanceof ContentError) return { library: null, faults: error.faults };
    throw error;
  }
}
