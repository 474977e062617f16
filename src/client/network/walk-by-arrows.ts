/**
 * One stop for the Tab key; arrows walk to the organ that stands next in their direction, Home and End to the first and
 * last, Enter or the space bar chooses, Escape lets go.
 */
export function walkByArrows(svg: SVGSVGElement, letGo: () => void): void {
  const nodes = [...svg.querySelectorAll<SVGAElement>('.node')];
  for (const tie of svg.querySelectorAll('.tie a')) tie.setAttribute('tabindex', '-1');
  for (const [i, node] of nodes.entries()) {
    node.setAttribute('tabindex', i === 0 ? '0' : '-1');
    node.setAttribute('role', 'button');
  }
  const goTo = (to: SVGAElement | undefined) => {
    if (!to) return;
    for (const node of nodes) node.setAttribute('tabindex', node === to ? '0' : '-1');
    to.focus();
  };
  svg.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') letGo();
    const at = (event.target as Element).closest<SVGAElement>('.node');
    if (!at) return;
    const direction = DIRECTIONS[event.key];
    if (direction) goTo(nextIn(direction, at, nodes));
    else if (event.key === 'Home') goTo(nodes[0]);
    else if (event.key === 'End') goTo(nodes.at(-1));
    else if (event.key === ' ' || event.key === 'Enter')
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

/** The nearest organ in a direction: what stands aside counts four times as far. */
function nextIn(
  [dx, dy]: readonly [number, number],
  from: SVGAElement,
  nodes: readonly SVGAElement[],
): SVGAElement | undefined {
  const middle = (node: SVGAElement): [number, number] => {
    const { x, y, width, height } = node.getBoundingClientRect();
    return [x + width / 2, y + height / 2];
  };
  const [x, y] = middle(from);
  let [best, least]: [SVGAElement | undefined, number] = [undefined, Number.POSITIVE_INFINITY];
  for (const node of nodes) {
    const [far, side] = middle(node);
    const along = (far - x) * dx + (side - y) * dy;
    const aside = Math.abs((far - x) * dy) + Math.abs((side - y) * dx);
    const cost = along + aside * 4;
    if (along > 1 && cost < least) [best, least] = [node, cost];
  }
  return best;
}
