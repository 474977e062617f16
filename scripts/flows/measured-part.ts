import type { DrawnPart } from '../../src/diagrams/flow-drawing.ts';

interface Mermaid {
  initialize(config: object): void;
  render(id: string, text: string): Promise<{ svg: string }>;
}

/**
 * Renders one mermaid text in the page and reads where its nodes and edges stand, in whole pixels from the corner of all
 * of them. Runs in the browser, so it takes nothing from outside itself.
 * @throws where mermaid drew not every node and edge
 */
export async function measuredPart(part: {
  text: string;
  ids: readonly string[];
  ends: readonly { from: string; to: string }[];
}): Promise<DrawnPart> {
  const { mermaid } = window as unknown as { mermaid: Mermaid };
  const margin = 2;
  mermaid.initialize({ startOnLoad: false, securityLevel: 'strict', fontFamily: 'Sans' });
  const { svg } = await mermaid.render('flow', part.text);
  document.body.innerHTML = svg;
  const root = document.querySelector('svg');
  if (!root) throw new Error('mermaid drew nothing');
  root.setAttribute('width', '2000');
  root.removeAttribute('style');

  const find = (selector: string): SVGGraphicsElement => {
    const found = root.querySelector<SVGGraphicsElement>(selector);
    if (!found) throw new Error(`mermaid drew no ${selector}`);
    return found;
  };
  const shift = (element: Element): { x: number; y: number } => {
    const [x = 0, y = 0] = (element.getAttribute('transform')?.match(/-?[\d.]+/gu) ?? []).map(Number);
    return { x, y };
  };
  const nodes = part.ids.map((id) => {
    const node = find(`.node[id^="flow-flowchart-${id}-"]`);
    const box = (node.querySelector('.label-container') as SVGGraphicsElement).getBBox();
    const at = shift(node);
    return { id, x: at.x + box.x, y: at.y + box.y, width: box.width, height: box.height };
  });
  const edges = part.ends.map(({ from, to }) => {
    const path = find(`path[data-id="L_${from}_${to}_0"]`);
    const label = root.querySelector(`.edgeLabel .label[data-id="L_${from}_${to}_0"]`);
    const words = label?.textContent?.trim() ? label.closest('.edgeLabel') : null;
    return {
      path: path as SVGPathElement,
      label: words ? { at: shift(words), box: (label as SVGGraphicsElement).getBBox() } : null,
    };
  });

  const boxes = [
    ...nodes,
    ...edges.flatMap(({ path, label }) => [
      path.getBBox(),
      ...(label
        ? [
            {
              x: label.at.x - label.box.width / 2,
              y: label.at.y - label.box.height / 2,
              width: label.box.width,
              height: label.box.height,
            },
          ]
        : []),
    ]),
  ];
  const left = Math.min(...boxes.map(({ x }) => x)) - margin;
  const top = Math.min(...boxes.map(({ y }) => y)) - margin;
  const round = Math.round;
  const moved = (d: string): string => {
    let isX = true;
    return d.replace(/-?\d+(?:\.\d+)?/gu, (value) => {
      const place = round(Number(value) - (isX ? left : top));
      isX = !isX;
      return String(place);
    });
  };
  return {
    width: round(Math.max(...boxes.map(({ x, width }) => x + width)) - left + margin),
    height: round(Math.max(...boxes.map(({ y, height }) => y + height)) - top + margin),
    nodes: nodes.map(({ id, x, y, width, height }) => ({
      id,
      x: round(x - left),
      y: round(y - top),
      width: round(width),
      height: round(height),
    })),
    edges: edges.map(({ path, label }) => ({
      d: moved(path.getAttribute('d') ?? ''),
      label: label && { x: round(label.at.x - left), y: round(label.at.y - top) },
    })),
  };
}
