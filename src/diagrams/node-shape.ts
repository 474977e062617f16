import { pathRound } from 'd3';
import type { Group } from '../model/organ.ts';

/** A box on the drawing. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * The outline of an organ's node, a shape for each group, so that groups are told apart without colour: Đảng a plain
 * box, Nhà nước rounded ends, Mặt trận cut corners, lực lượng vũ trang pointed ends, tư pháp a box with a lintel, other a
 * box with a folded corner.
 */
export function nodeShape(group: Group, { x, y, width, height }: Box): string {
  const shape = pathRound(1);
  const [right, bottom] = [x + width, y + height];
  const fold = Math.min(10, height / 2);
  const point = Math.min(9, width / 3);
  const points: Partial<Record<Group, [number, number][]>> = {
    front: cutCorners(x, y, right, bottom, Math.min(8, height / 3)),
    forces: [
      [x + point, y],
      [right - point, y],
      [right, y + height / 2],
      [right - point, bottom],
      [x + point, bottom],
      [x, y + height / 2],
    ],
    other: [
      [x, y],
      [right - fold, y],
      [right, y + fold],
      [right, bottom],
      [x, bottom],
    ],
  };
  const outline = points[group];
  if (outline) {
    outline.forEach(([px, py], i) => {
      if (i === 0) shape.moveTo(px, py);
      else shape.lineTo(px, py);
    });
    shape.closePath();
  } else if (group === 'state') roundedBox(shape, x, y, width, height, Math.min(15, height / 2));
  else shape.rect(x, y, width, height);
  if (group === 'justice') {
    shape.moveTo(x, y + 4);
    shape.lineTo(right, y + 4);
  }
  return shape.toString();
}

/** The part of an outline above a line, so that a filled head and the frame below it are one shape. */
export function headShape(group: Group, box: Box, head: number): string {
  const { x, y, width, height } = box;
  if (head >= height) return nodeShape(group, box);
  const [right, line] = [x + width, y + head];
  const shape = pathRound(1);
  shape.moveTo(x, line);
  if (group === 'state') {
    const radius = Math.min(15, height / 2, head);
    shape.arcTo(x, y, x + radius, y, radius);
    shape.arcTo(right, y, right, y + radius, radius);
    shape.lineTo(right, line);
  } else if (group === 'forces') {
    const point = Math.min(9, width / 3);
    const inset = point * Math.max(0, 1 - head / (height / 2));
    for (const [px, py] of [
      [x + inset, line],
      [x + point, y],
      [right - point, y],
      [right - inset, line],
    ] as const)
      shape.lineTo(px, py);
  } else {
    const cut = Math.min(group === 'front' ? 8 : 10, head);
    const [left, fold] = [group === 'front' ? cut : 0, group === 'front' || group === 'other' ? cut : 0];
    shape.lineTo(x, y + left);
    shape.lineTo(x + left, y);
    shape.lineTo(right - fold, y);
    shape.lineTo(right, y + fold);
    shape.lineTo(right, line);
  }
  shape.closePath();
  return shape.toString();
}

type Shape = ReturnType<typeof pathRound>;

function roundedBox(shape: Shape, x: number, y: number, width: number, height: number, radius: number): void {
  shape.moveTo(x + radius, y);
  shape.arcTo(x + width, y, x + width, y + height, radius);
  shape.arcTo(x + width, y + height, x, y + height, radius);
  shape.arcTo(x, y + height, x, y, radius);
  shape.arcTo(x, y, x + width, y, radius);
  shape.closePath();
}

const cutCorners = (x: number, y: number, right: number, bottom: number, cut: number): [number, number][] => [
  [x + cut, y],
  [right - cut, y],
  [right, y + cut],
  [right, bottom - cut],
  [right - cut, bottom],
  [x + cut, bottom],
  [x, bottom - cut],
  [x, y + cut],
];
