import { z } from 'zod';

const number = z.number();
const partSchema = z.strictObject({
  width: number,
  height: number,
  nodes: z.array(z.strictObject({ id: z.string(), x: number, y: number, width: number, height: number })),
  /** In the order of the graph's edges; `label` is the middle of the words, null where there are none. */
  edges: z.array(
    z.strictObject({ d: z.string(), label: z.strictObject({ x: number, y: number }).nullable() }),
  ),
});

/** What mermaid made of a flow: where its nodes and lines stand, in pixels. It holds no words. */
export const flowDrawingSchema = z.strictObject({
  /** Of the mermaid texts that were laid out. */
  hash: z.string(),
  wide: z.array(partSchema),
  narrow: z.array(partSchema),
});

export type FlowDrawing = z.output<typeof flowDrawingSchema>;
export type DrawnPart = z.output<typeof partSchema>;

/** A part with its place in the whole drawing. */
export interface PlacedPart {
  readonly part: DrawnPart;
  readonly x: number;
  readonly y: number;
}

const GAP = { across: 36, down: 28 };

/** Sets parts side by side as long as they fit into `width`, then in a new row. */
export function packParts(
  parts: readonly DrawnPart[],
  width: number,
): { width: number; height: number; placed: PlacedPart[] } {
  const placed: PlacedPart[] = [];
  let [x, y, rowHeight, widest] = [0, 0, 0, 0];
  for (const part of parts) {
    if (x > 0 && x + part.width > width) {
      y += rowHeight + GAP.down;
      [x, rowHeight] = [0, 0];
    }
    placed.push({ part, x, y });
    rowHeight = Math.max(rowHeight, part.height);
    widest = Math.max(widest, x + part.width);
    x += part.width + GAP.across;
  }
  return { width: widest, height: y + rowHeight, placed };
}
