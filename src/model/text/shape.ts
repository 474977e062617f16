import type { Line } from './lines.ts';

/** What can be said of a line by its letters and signs alone. */

/** Whether a line ends as a sentence or an item ends. */
export const isTerminal = (line: Line): boolean =>
  /[.;:?!…][”"’)\]]*(?:\s*[[(]?\d+[\])]?)?$|\/\.?\/?\.?$|[”"]$/u.test(line.view);

/** Whether a line is set in capitals, brackets and signs aside. */
export function isCapitals(view: string): boolean {
  const letters = view.replace(/\([^)]*\)?/gu, '').match(/\p{L}/gu) ?? [];
  if (letters.length < 2) return false;
  const capitals = letters.filter((letter) => letter === letter.toUpperCase()).length;
  return capitals / letters.length > 0.8;
}

/** Whether a line goes on in the middle of a sentence: its first word is in lower case. */
export const startsLower = (line: Line): boolean => /^[\p{Ll}]{2}|^[\p{Ll}][\s,;]/u.test(line.view);

/** Whether a line leads to a page of a table of contents: `Điều 5. Trách nhiệm ........ 7`. */
export const isContentsEntry = (view: string): boolean =>
  /(?:\.{4}|…{2}|(?:\s\.){4}|_{4})\s*\d{1,4}$/u.test(view.slice(-20));

/** Whether a line opens with a dash or a bullet. */
export const isBullet = (view: string): boolean =>
  /^(?:[-–—•·▪●○◦‣+*\uf0b7\uf02d\uf0a7\uf0d8]|o(?=\s))\s*\S/u.test(view);
