/**
 * Text set into lines without a browser. Widths are those of Be Vietnam Pro 400 in ems, rounded up to four classes, so a
 * line never runs over its box.
 */
const NARROW = /[iíìỉĩịl.,;:'’()[\]/ -]/u;
const WIDE = /[mwMW]/u;
const CAPITAL = /[\p{Lu}]/u;

/** The width of a text at a size, in the size's unit. */
export function textWidth(text: string, size: number): number {
  let ems = 0;
  for (const letter of text) {
    if (NARROW.test(letter)) ems += 0.31;
    else if (WIDE.test(letter)) ems += 0.9;
    else if (CAPITAL.test(letter)) ems += 0.7;
    else ems += 0.585;
  }
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
