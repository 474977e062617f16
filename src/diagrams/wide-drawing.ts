import { linkHorizontal } from 'd3';
import { ROLE_LABELS } from '../labels/duties.ts';
import type { Duty } from '../model/duty.ts';
import type { Organ } from '../model/organ.ts';
import {
  boxHeight,
  type Drawing,
  type DutyEdge,
  type OrganNode,
  type RoleLabel,
  TEXT_SIZE,
  textIn,
} from './drawing.ts';
import { type DutyRow, dutyRows } from './duty-rows.ts';
import { type Box, nodeShape, rounded } from './node-shape.ts';
import { wrapText } from './wrapped-text.ts';

const ACTOR = { x: 1, width: 204 };
const ROLE = { x: 254, width: 190 };
const PARTNER = { x: 545, width: 234 };
const WIDTH = 780;
const GAP = 10;
const ACTOR_GAP = 22;

/**
 * Duties drawn from left to right for wide screens and paper: actors, their roles, the organs with or toward which each
 * role is exercised. Deterministic: rows in text order, partners at the mean height of the rows that name them.
 */
export function wideDrawing(duties: readonly Duty[], organs: ReadonlyMap<string, Organ>): Drawing {
  const rows = dutyRows(duties);
  const top = partnersAbove(rows, organs);
  const roles = placeRoles(rows, organs, top);
  const actors = placeActors(rows, roles, organs);
  const partners = placePartners(rows, roles, organs);
  const height =
    Math.max(...[...roles, ...actors, ...partners.values()].map((box) => box.y + box.height)) + 1;
  const edges: DutyEdge[] = [];
  const stems: string[] = [];
  rows.forEach((row, i) => {
    const role = roles[i] as RoleLabel;
    const middle = role.y + role.height / 2;
    const stem = `M${ACTOR.x + ACTOR.width},${middle}H${role.x}`;
    if (row.alone.length > 0) {
      edges.push({ from: row.actor, to: null, role: row.role, relations: [], duties: row.alone, d: stem });
    } else stems.push(stem);
    for (const tie of row.ties) {
      const to = partners.get(tie.organ) as OrganNode;
      const d = curve([role.x + role.width, middle], [to.x, to.y + to.height / 2]);
      edges.push({
        from: row.actor,
        to: tie.organ,
        role: row.role,
        relations: tie.relations,
        duties: tie.duties,
        d,
      });
    }
  });
  return { width: WIDTH, height, organs: [...actors, ...partners.values()], roles, edges, stems };
}

type Point = [number, number];
const link = linkHorizontal<{ source: Point; target: Point }, Point>();
const curve = (source: Point, target: Point): string => rounded(link({ source, target }) ?? '');

/** How far down the roles begin, so that a long column of partners stands as much above their middle as below it. */
function partnersAbove(rows: readonly DutyRow[], organs: ReadonlyMap<string, Organ>): number {
  const partners = new Set(rows.flatMap((row) => row.ties.map((tie) => tie.organ)));
  const high = (id: string) => boxHeight(linesOf(organs.get(id), PARTNER.width).length) + GAP;
  const column = [...partners].reduce((sum, id) => sum + high(id), 0);
  return 1 + Math.max(0, Math.round((column - rows.length * (boxHeight(1) - 4 + GAP)) / 2));
}

/** The role labels, one under the other, with room between actors and for the actor's own name. */
function placeRoles(rows: readonly DutyRow[], organs: ReadonlyMap<string, Organ>, top: number): RoleLabel[] {
  const placed: RoleLabel[] = [];
  let y = top;
  rows.forEach((row, i) => {
    const previous = rows[i - 1];
    if (previous && previous.actor !== row.actor)
      y = Math.max(y, actorBottom(rows, placed, previous.actor, organs)) + ACTOR_GAP;
    const lines = [`${ROLE_LABELS[row.role]} · ${row.duties.length}`];
    const box = { x: ROLE.x, y, width: ROLE.width, height: boxHeight(lines.length) - 4 };
    placed.push({ ...box, actor: row.actor, role: row.role, text: textIn(box, lines) });
    y += box.height + GAP;
  });
  return placed;
}

/** How far down an actor's box reaches, whose name may be longer than its roles are high. */
function actorBottom(
  rows: readonly DutyRow[],
  roles: readonly RoleLabel[],
  actor: string,
  organs: ReadonlyMap<string, Organ>,
): number {
  const first = roles[rows.findIndex((row) => row.actor === actor)];
  return (first?.y ?? 0) + boxHeight(linesOf(organs.get(actor), ACTOR.width).length);
}

function placeActors(
  rows: readonly DutyRow[],
  roles: readonly RoleLabel[],
  organs: ReadonlyMap<string, Organ>,
): OrganNode[] {
  const actors = [...new Set(rows.map((row) => row.actor))];
  return actors.flatMap((id) => {
    const own = roles.filter((_, i) => rows[i]?.actor === id);
    const organ = organs.get(id);
    const [first, last] = [own[0], own.at(-1)];
    if (!organ || !first || !last) return [];
    const lines = linesOf(organ, ACTOR.width);
    const height = Math.max(last.y + last.height - first.y, boxHeight(lines.length));
    return [nodeIn(organ, { ...ACTOR, y: first.y, height }, lines)];
  });
}

function placePartners(
  rows: readonly DutyRow[],
  roles: readonly RoleLabel[],
  organs: ReadonlyMap<string, Organ>,
): Map<string, OrganNode> {
  const heights = new Map<string, number[]>();
  rows.forEach((row, i) => {
    const role = roles[i] as RoleLabel;
    for (const tie of row.ties)
      heights.set(tie.organ, [...(heights.get(tie.organ) ?? []), role.y + role.height / 2]);
  });
  const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const ordered = [...heights].map(([id, at]) => ({ id, at: mean(at) })).sort((a, b) => a.at - b.at);
  const boxes = ordered.flatMap(({ id, at }) => {
    const organ = organs.get(id);
    const lines = linesOf(organ, PARTNER.width);
    return organ ? [{ organ, lines, at, height: boxHeight(lines.length) }] : [];
  });
  return new Map(
    spread(boxes).map(({ organ, lines, y, height }) => [
      organ.id,
      nodeIn(organ, { ...PARTNER, y, height }, lines),
    ]),
  );
}

/** Puts boxes as near to where they want to stand as they can without touching, in order. */
function spread<T extends { at: number; height: number }>(boxes: readonly T[]): (T & { y: number })[] {
  const placed: (T & { y: number })[] = [];
  // The first stands high enough that the whole column hangs around the mean of what it wants.
  const total = boxes.reduce((sum, box) => sum + box.height + GAP, -GAP);
  const middle = boxes.reduce((sum, box) => sum + box.at, 0) / (boxes.length || 1);
  let below = Math.max(1, Math.round(middle - total / 2));
  for (const box of boxes) {
    const y = Math.max(below, Math.round(box.at - box.height / 2));
    placed.push({ ...box, y });
    below = y + box.height + GAP;
  }
  return placed;
}

const linesOf = (organ: Organ | undefined, width: number): string[] =>
  wrapText(organ ? capital(organ.name) : '', TEXT_SIZE, width - 24);

/** A name at the head of a node begins with a capital. */
export const capital = (name: string): string => name.charAt(0).toLocaleUpperCase('vi') + name.slice(1);

const nodeIn = (organ: Organ, box: Box, lines: string[]): OrganNode => ({
  ...box,
  organ,
  outline: nodeShape(organ.group, box),
  text: textIn(box, lines),
});
