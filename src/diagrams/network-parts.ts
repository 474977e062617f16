import type { Group } from '../model/organ.ts';
import type { OrganNode } from './drawing.ts';

/** An organ where it stands. */
export interface NetworkNode extends OrganNode {
  /** Lines that end or begin here. */
  readonly ties: number;
  /** The column it stands in, 0 from the left; in a drawing of layers, the layer from the top. */
  readonly column: number;
}

/** The ground on which a group's organs stand, with its name in lines at the top; `y` of the text is its baseline. */
export interface GroupGround {
  readonly group: Group;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly lines: readonly string[];
}

/** What a drawing for one kind of screen measures. */
export interface NetworkPlan {
  /** Organs on both sides of the lines, on each side in two columns; or all in one column, the lines beside it. */
  readonly sides: 1 | 2;
  readonly box: number;
  /** The width that belongs to the lines. */
  readonly channel: number;
}
