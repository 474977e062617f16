import type { Duty, Role } from '../model/duty.ts';
import type { Organ } from '../model/organ.ts';
import type { Box } from './node-shape.ts';

/** Lines of text with the place of the first line's baseline. */
export interface TextBlock {
  readonly lines: readonly string[];
  readonly x: number;
  readonly y: number;
}

export interface OrganNode extends Box {
  readonly organ: Organ;
  /** The outline, as path data. */
  readonly outline: string;
  readonly text: TextBlock;
}

/** A role of an actor: the word, with how many duties. */
export interface RoleLabel extends Box {
  readonly actor: string;
  readonly role: Role;
  readonly text: TextBlock;
}

/** A line from an actor's role to a partner, or, without a partner, from the actor to its role. */
export interface DutyEdge {
  readonly from: string;
  readonly to: string | null;
  readonly role: Role;
  readonly relations: readonly string[];
  readonly duties: readonly Duty[];
  readonly d: string;
}

/** A drawing in numbers; a component puts it on the page. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly organs: readonly OrganNode[];
  readonly roles: readonly RoleLabel[];
  readonly edges: readonly DutyEdge[];
  /** Lines that stand for no duty by themselves: from an actor to a role whose duties all have partners. */
  readonly stems: readonly string[];
}

export const TEXT_SIZE = 14;
export const LINE_HEIGHT = 18;

/** The height of a box around so many lines. */
export const boxHeight = (lines: number): number => lines * LINE_HEIGHT + 14;

/** Where the first baseline stands so that the lines stand in the middle of a box. */
export const textIn = (box: Box, lines: readonly string[], indent = 12): TextBlock => ({
  lines,
  x: box.x + indent,
  y: Math.round(box.y + (box.height - lines.length * LINE_HEIGHT) / 2 + LINE_HEIGHT * 0.75),
});
