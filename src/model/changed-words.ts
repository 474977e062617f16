/** What is printed and what may be meant, parted where they differ. */
export interface ChangedWords {
  readonly before: string;
  readonly printed: string;
  readonly meant: string;
  readonly after: string;
}

const isSame = (one: string | undefined, other: string | undefined): boolean =>
  one !== undefined && one === other;

/** The words that two readings of a passage share at their beginning and end, and those between that differ. */
export function changedWords(printed: string, meant: string): ChangedWords {
  const from = printed.split(/( )/u);
  const to = meant.split(/( )/u);
  let start = 0;
  while (isSame(from[start], to[start])) start += 1;
  let end = 0;
  while (end < Math.min(from.length, to.length) - start && isSame(from.at(-1 - end), to.at(-1 - end)))
    end += 1;
  return {
    before: from.slice(0, start).join(''),
    printed: from.slice(start, from.length - end).join(''),
    meant: to.slice(start, to.length - end).join(''),
    after: from.slice(from.length - end).join(''),
  };
}
