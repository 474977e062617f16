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
import { dutyRows } from './duty-rows.ts';
import { nodeShape } from './node-shape.ts';
import { capital } from './wide-drawing.ts';
import { wrapText } from './wrapped-text.ts';

const WIDTH = 328;
const ROLE_X = 28;
const PARTNER_X = 64;
const GAP = 8;
const ACTOR_GAP = 24;

/** The same duties from top to bottom for phones: under each actor its roles, under each role its partners. */
export function narrowDrawing(duties: readonly Duty[], organs: ReadonlyMap<string, Organ>): Drawing {
  const nodes: OrganNode[] = [];
  const roles: RoleLabel[] = [];
  const edges: DutyEdge[] = [];
  const stems: string[] = [];
  let y = 1;
  const node = (id: string, x: number): OrganNode | null => {
    const organ = organs.get(id);
    if (!organ) return null;
    const lines = wrapText(capital(organ.name), TEXT_SIZE, WIDTH - x - 26);
    const box = { x, y, width: WIDTH - x - 1, height: boxHeight(lines.length) };
    y += box.height + GAP;
    return { ...box, organ, outline: nodeShape(organ.group, box), text: textIn(box, lines) };
  };

  let actor: OrganNode | null = null;
  for (const row of dutyRows(duties)) {
    if (row.actor !== actor?.organ.id) {
      if (actor) y += ACTOR_GAP - GAP;
      actor = node(row.actor, 1);
      if (actor) nodes.push(actor);
    }
    const box = { x: ROLE_X, y, width: 190, height: boxHeight(1) - 4 };
    const role = {
      ...box,
      actor: row.actor,
      role: row.role,
      text: textIn(box, [`${ROLE_LABELS[row.role]} · ${row.duties.length}`]),
    };
    roles.push(role);
    y += box.height + GAP;
    const stem = `M14,${(actor?.y ?? 0) + (actor?.height ?? 0)}V${box.y + box.height / 2}H${ROLE_X}`;
    if (row.alone.length > 0) {
      edges.push({ from: row.actor, to: null, role: row.role, relations: [], duties: row.alone, d: stem });
    } else stems.push(stem);
    for (const tie of row.ties) {
      const partner = node(tie.organ, PARTNER_X);
      if (!partner) continue;
      nodes.push(partner);
      const d = `M${ROLE_X + 14},${box.y + box.height}V${partner.y + partner.height / 2}H${PARTNER_X - 2}`;
      edges.push({
        from: row.actor,
        to: tie.organ,
        role: row.role,
        relations: tie.relations,
        duties: tie.duties,
        d,
      });
    }
  }
  return { width: WIDTH, height: y, organs: nodes, roles, edges, stems };
}
