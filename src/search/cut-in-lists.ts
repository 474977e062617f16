/** Cuts things into lists in their order, each closed when the texts of its items have so many letters. */
export function cutInLists<T>(
  all: Iterable<T>,
  textOf: (item: T) => string,
  letters: number,
): { readonly items: readonly T[]; readonly texts: readonly string[] }[] {
  const lists: { items: T[]; texts: string[] }[] = [];
  let left = 0;
  for (const item of all) {
    if (left <= 0) {
      lists.push({ items: [], texts: [] });
      left = letters;
    }
    const text = textOf(item);
    lists.at(-1)?.items.push(item);
    lists.at(-1)?.texts.push(text);
    left -= text.length;
  }
  return lists;
}
