/** Cuts a text for a page description: whole words, at most `length` characters, an ellipsis where cut. */
export function summary(text: string, length = 155): string {
  if (text.length <= length) return text;
  return `${text.slice(0, length).replace(/\s+\S*$/u, '')}…`;
}
