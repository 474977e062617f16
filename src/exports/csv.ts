/**
 * Rows as a table for spreadsheets: RFC 4180 with CRLF, UTF-8 with a byte order mark. A cell that a spreadsheet would take
 * for a formula gets a leading apostrophe.
 */
export const csv = (rows: readonly (readonly string[])[]): string =>
  `\uFEFF${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;

function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/u.test(text) ? `'${text}` : text;
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
