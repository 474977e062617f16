import type { Abbreviation } from '../model/schemas/glossary.ts';
import { library } from './library.ts';

/** The abbreviations of the glossary that are in the words, in the glossary's order. */
export function abbreviationsIn(words: string): Abbreviation[] {
  const written = new Set(words.match(/[\p{Lu}\d]+(?:-[\p{Lu}\d]+)*/gu) ?? []);
  return library().glossary.abbreviations.filter(({ short }) => written.has(short));
}
