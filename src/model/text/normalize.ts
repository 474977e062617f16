/** Signs that nobody sees: soft hyphens, spaces without width, joiners, variants. */
export const UNSEEN = /\u00ad|\u034f|\u180e|[\u200b-\u200d]|\u2060|[\ufe00-\ufe0f]|\ufeff/gu;
/** Signs that turn the direction of writing, so that other words are read than stand there. */
export const DIRECTIONS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/**
 * Brings a text as found into the form in which it is kept: Unicode NFC, `\n` at line ends, no byte order mark, plain
 * spaces for no-break ones, no signs that nobody sees or that turn the direction of writing, and the Vietnamese `Đ` for
 * the Icelandic `Ð` that looks the same. No word is changed otherwise.
 */
export function normalizeSource(text: string): string {
  return text
    .replace(/^\ufeff/u, '')
    .replace(/\r\n?|\u2028|\u2029|\u0085/gu, '\n')
    .replace(/[\u00a0\u2007\u202f]/gu, ' ')
    .replace(UNSEEN, '')
    .replace(DIRECTIONS, '')
    .replaceAll('\u2011', '-')
    .normalize('NFC')
    .replaceAll('\u00d0', 'Đ');
}
