/** One stop for the Tab key in a drawing; arrows walk to the line that is nearest in their direction, Home and End to the ends. */
export function walkLinks(svg: SVGSVGElement): void {
  const links = [...svg.querySelectorAll<SVGAElement>('a[href]')];
  for (const [n, link] of links.entries()) link.setAttribute('tabindex', n === 0 ? '0' : '-1');
  const goTo = (to: SVGAElement | undefined) => {
    if (!to) return;
    for (const link of links) link.setAttribute('tabindex', link === to ? '0' : '-1');
    to.focus();
  };
  svg.addEventListener('focusin', ({ target }) => {
    const link = (target as Element).closest<SVGAElement>('a[href]');
    if (link) for (const one of links) one.setAttribute('tabindex', one === link ? '0' : '-1');
  });
  svg.addEventListener('keydown', (event) => {
    const at = (event.target as Element).closest<SVGAElement>('a[href]');
    if (!at || event.shiftKey || event.ctrlKey || event.altKey || event.metaKey) return;
    const direction = DIRECTIONS[event.key];
    if (direction) goTo(nextIn(direction, at, links));
    else if (event.key === 'Home') goTo(links[0]);
    else if (event.key === 'End') goTo(links.at(-1));
    else if (event.key === ' ')
      at.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
    else return;
    event.preventDefault();
  });
}

const DIRECTIONS: Record<string, readonly [x: number, y: number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** The nearest link in a direction: what is aside counts twice as far; where none is, the one before or after. */
function nextIn(
  [dx, dy]: readonly [number, number],
  from: SVGAElement,
  links: readonly SVGAElement[],
): SVGAElement | undefined {
  const middle = (link: SVGAElement): [number, number] => {
    const { x, y, width, height } = link.getBoundingClientRect();
    return [x + width / 2, y + height / 2];
  };
  const [x, y] = middle(from);
  let [best, least]: [SVGAElement | undefined, number] = [undefined, Number.POSITIVE_INFINITY];
  for (const link of links) {
    const [far, side] = middle(link);
    const along = (far - x) * dx + (side - y) * dy;
    const aside = Math.abs((far - x) * dy) + Math.abs((side - y) * dx);
    if (along > 1 && along + aside * 2 < least) [best, least] = [link, along + aside * 2];
  }
  return best ?? links[links.indexOf(from) + (dx + dy > 0 ? 1 : -1)];
}
