/**
 * Items on as few screens as they fit on, in order and spread evenly; one that is higher than a screen is alone on one. How high
 * an item is may depend on whether it is the first of its screen.
 */
export function paged<Item>(
  items: readonly Item[],
  room: number,
  heightOf: (item: Item, isFirst: boolean) => number,
): Item[][] {
  const pages = filled(items, room, heightOf);
  if (pages.length < 2) return pages;
  let [least, most] = [0, room];
  for (let halving = 0; halving < 8; halving += 1) {
    const middle = (least + most) / 2;
    if (filled(items, middle, heightOf).length > pages.length) least = middle;
    else most = middle;
  }
  return filled(items, most, heightOf);
}

/** Each screen filled before the next begins. */
function filled<Item>(
  items: readonly Item[],
  room: number,
  heightOf: (item: Item, isFirst: boolean) => number,
): Item[][] {
  const pages: Item[][] = [];
  let used = 0;
  for (const item of items) {
    if (pages.length === 0 || used + heightOf(item, false) > room) {
      pages.push([]);
      used = 0;
    }
    const page = pages.at(-1) as Item[];
    used += heightOf(item, page.length === 0);
    page.push(item);
  }
  return pages;
}

/** The first half of some, and the rest. */
export const halves = <Item>(all: readonly Item[]): Item[][] => {
  const middle = Math.ceil(all.length / 2);
  return [all.slice(0, middle), all.slice(middle)];
};

/** Some in as few parts as hold no more than `size`, as many in each. */
export function chunks<Item>(items: readonly Item[], size: number): Item[][] {
  const pages = Math.ceil(items.length / size);
  const even = Math.ceil(items.length / pages);
  return Array.from({ length: pages }, (_, n) => items.slice(n * even, (n + 1) * even));
}
