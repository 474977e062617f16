import type { Fault } from '../model/fault.ts';
import { type BankQuestion, quizFileSchema } from '../model/question.ts';
import { questionFaults } from '../model/question-check.ts';
import type { Library, Regulation } from '../model/regulation.ts';
import { readYaml } from '../model/yaml-file.ts';
import { openContent } from './content-file.ts';

/** The reviewed questions that a content folder holds for a regulation, and every fault of them. */
export function readQuestions(
  folder: string,
  regulation: Regulation,
  { organs }: Library,
): { questions: readonly BankQuestion[]; faults: Fault[] } {
  const source = openContent(folder, `quiz/${regulation.id}.yaml`);
  if (!source) return { questions: [], faults: [] };
  const { read, faults } = readYaml(source.text, source.file, quizFileSchema);
  if (!read) return { questions: [], faults };
  return { questions: read.value.questions, faults: questionFaults(read, regulation, organs) };
}

/** The faults of all questions under a content folder. */
export const quizFaults = (folder: string, library: Library): Fault[] =>
  library.regulations.flatMap((regulation) => readQuestions(folder, regulation, library).faults);
