/**
 * Brings a text as found into the form in which it is kept: Unicode NFC, `\n` at line ends, no byte order mark, plain
 * spaces for no-break ones, no soft hyphens, and the Vietnamese `Đ` for the Icelandic `Ð` that looks the same. No word is
 * changed otherwise.
 */
export function normalizeSource(text: string): string {
  return text
    .replace(/^\ufeff/u, '')
    .replace(/\r\n?|\u2028|\u2029|\u0085/gu, '\n')
    .replace(/[\u00a0\u2007\u202f]/gu, ' ')
    .replace(/[\u00ad\u200b\u2060\ufeff]/gu, '')
    .replaceAll('\u2011', '-')
    .normalize('NFC')
    .replaceAll('\u00d0', 'Đ');
}
