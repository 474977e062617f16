/**
 * Text set into lines without a browser. Widths are those of Be Vietnam Pro in ems, in classes of letters that are nearly as
 * wide as each other; marks and bold letters are in them, so a line never runs over its box.
 */
const CLASSES: readonly (readonly [letters: string, ems: number])[] = [
  [' \u00a0', 0.235],
  ['iljI', 0.29],
  ['.,;:·’f', 0.33],
  ['rt1()“”[]', 0.445],
  ['sz/', 0.53],
  ['nuư', 0.585],
  ['hkvxy7+', 0.6],
  ['ec–-', 0.63],
  ['wC', 0.79],
  ['OÔƠQ', 0.83],
  ['mM', 0.9],
  ['DGHNRTUVXYĐĂÂAFJ', 0.76],
  ['BEÊKLPSZ458', 0.7],
  ['…→W%', 1.07],
];
const EMS = new Map(
  CLASSES.flatMap(([letters, ems]) => [...letters].map((letter) => [letter, ems] as const)),
);
const REST = 0.66;

/** The width of a text at a size, in the size's unit. */
export function textWidth(text: string, size: number): number {
  let ems = 0;
  for (const letter of text) ems += EMS.get(letter) ?? EMS.get(letter.normalize('NFD').charAt(0)) ?? REST;
  return ems * size;
}

/** The text in lines no wider than `width`; a single word that is wider is alone. */
export function wrapText(text: string, size: number, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && textWidth(`${last} ${word}`, size) <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
