import type { Group } from '../model/organ.ts';
import { GROUPS } from '../model/organ.ts';
import type { DrawnPart } from './flow-drawing.ts';
import { packParts } from './flow-drawing.ts';
import type { Box } from './node-shape.ts';

/** What of a preview has one hue: its boxes and its lines, each as one path. */
export interface PreviewPart {
  readonly group: Group;
  readonly boxes: string;
  readonly lines: string;
}

/** A diagram so small that only its shape is seen: no words, no links, whole numbers. */
export interface Preview {
  readonly width: number;
  readonly height: number;
  readonly parts: readonly PreviewPart[];
}

const WIDTH = 240;
const HEIGHT = 150;

type Coloured<What> = What & { readonly group: Group };

/** A flow as a preview; `groupOf` tells the system of a node by its place in its part, null where it is of none. */
export function flowPreview(
  parts: readonly DrawnPart[],
  groupOf: (part: number, node: string) => Group | null,
): Preview {
  const { width, height, placed } = packParts(parts, 1200);
  const boxes = placed.flatMap(({ part, x, y }, n) =>
    part.nodes.map((node) => ({
      ...node,
      x: node.x + x,
      y: node.y + y,
      group: groupOf(n, node.id) ?? ('other' as const),
    })),
  );
  const lines = placed.flatMap(({ part, x, y }) =>
    part.edges.map(({ d }) => ({ d: shifted(d, x, y), group: 'other' as const })),
  );
  return preview({ width, height }, boxes, lines);
}

function preview(
  { width, height }: { width: number; height: number },
  boxes: readonly Coloured<Box>[],
  lines: readonly Coloured<{ d: string }>[],
): Preview {
  const scale = Math.min(WIDTH / width, HEIGHT / height);
  const n = (value: number) => Math.round(value * scale);
  const parts = GROUPS.map((group) => ({
    group,
    boxes: boxes
      .filter((box) => box.group === group)
      .map((box) => {
        const [w, h] = [Math.max(1, n(box.width)), Math.max(1, n(box.height))];
        return `M${n(box.x)} ${n(box.y)}h${w}v${h}h-${w}z`;
      })
      .join(''),
    lines: lines
      .filter((line) => line.group === group)
      .map(({ d }) => d.replace(NUMBER, (value) => String(n(Number(value)))))
      .join(''),
  })).filter((part) => part.boxes || part.lines);
  return { width: n(width), height: n(height), parts };
}

const NUMBER = /-?\d+(?:\.\d+)?/gu;

/** Path data of absolute pairs moved by so much. */
function shifted(d: string, x: number, y: number): string {
  let isX = false;
  return d.replace(NUMBER, (value) => {
    isX = !isX;
    return String(Number(value) + (isX ? x : y));
  });
}
