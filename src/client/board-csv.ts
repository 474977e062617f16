/** A board as a table that spreadsheets open: its heads and rows as on the screen, without the lines that only group. */
export function boardCsv(board: HTMLElement): string {
  const heads = [...board.querySelectorAll<HTMLElement>('thead th')].map(wordsOf);
  const rows: string[][] = [];
  const below = new Map<number, { words: string; left: number }>();
  for (const row of board.querySelectorAll<HTMLTableRowElement>('tr[data-row], tfoot tr')) {
    const cells = [...row.cells];
    const made = heads.map((_, column) => {
      const held = below.get(column);
      if (held && held.left > 0) {
        held.left -= 1;
        return held.words;
      }
      const cell = cells.shift();
      const words = cell ? wordsOf(cell) : '';
      if (cell && cell.rowSpan > 1) below.set(column, { words, left: cell.rowSpan - 1 });
      return words;
    });
    rows.push(made);
  }
  return `\uFEFF${[heads, ...rows].map((row) => row.map(quoted).join(',')).join('\r\n')}\r\n`;
}

/** What a cell says: its own word for files where it has one, else what is read in it on a desk. */
function wordsOf(cell: HTMLElement): string {
  if (cell.dataset.csv !== undefined) return cell.dataset.csv;
  const copy = cell.cloneNode(true) as HTMLElement;
  for (const unread of copy.querySelectorAll('.on-phones')) unread.remove();
  for (const quote of copy.querySelectorAll('q')) {
    quote.prepend('“');
    quote.append('”');
  }
  return (copy.textContent ?? '').replace(/\s+/gu, ' ').trim();
}

/** Quoted throughout; a leading sign that a spreadsheet would calculate with is made text. */
const quoted = (words: string): string =>
  `"${words.replace(/^[=+\-@]/u, (sign) => `'${sign}`).replaceAll('"', '""')}"`;
