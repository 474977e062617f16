import type { Duty, Partner } from '../model/duty.ts';
import { RELATIONS } from '../model/duty.ts';
import type { Organ } from '../model/organ.ts';
import { dutyVerb, partnerVerb } from '../model/sentences.ts';
import { type Box, nodeShape, rounded } from './node-shape.ts';
import { capital } from './wide-drawing.ts';
import { wrapText } from './wrapped-text.ts';

/** A box with its lines of text; `y` of the text is the first baseline. */
export interface StepBox extends Box {
  readonly lines: readonly string[];
  readonly textX: number;
  readonly textY: number;
}

export interface StepOrgan extends StepBox {
  readonly organ: Organ;
  readonly outline: string;
}

/** A partner, with the line that leads to it. */
export interface StepPartner extends StepOrgan {
  readonly relation: Partner['relation'];
  readonly d: string;
}

/** One duty drawn for a slide: the organ, its role, its partners in groups by relation; in pixels of a slide 1280 wide. */
export interface DutyStep {
  readonly width: number;
  readonly height: number;
  readonly actor: StepOrgan;
  readonly role: StepBox;
  readonly stem: string;
  /** What joins a group of partners, with the place of its word. */
  readonly relations: readonly { readonly word: string; readonly x: number; readonly y: number }[];
  readonly partners: readonly StepPartner[];
}

export const STEP_WIDTH = 1152;
export const STEP_TEXT = 26;
export const STEP_LINE = 32;
const PAD = 18;
const GAP = 12;
const ACTOR = { x: 2, width: 370 };
const ROLE = { x: 430, width: 258 };
const PARTNER = { x: 770, width: 380 };

/** Draws one duty; null where its actor is not known. Deterministic. */
export function dutyStep(duty: Duty, organs: ReadonlyMap<string, Organ>): DutyStep | null {
  const actor = organs.get(duty.actor);
  if (!actor) return null;
  const actorLines = linesOf(actor.name, ACTOR.width);
  const roleLines = wrapText(dutyVerb(duty), STEP_TEXT, ROLE.width - 2 * PAD);
  const column = partnerColumn(duty, organs);
  const height = Math.max(column.height, boxHeight(actorLines), boxHeight(roleLines)) + 4;
  const middle = height / 2;
  const actorBox = centred(ACTOR, actorLines, middle);
  const roleBox = centred(ROLE, roleLines, middle);
  const down = Math.round((height - column.height) / 2);
  const partners = column.partners.map(({ organ, relation, lines, y }) => {
    const box = boxed({ ...PARTNER, y: y + down, height: boxHeight(lines) }, lines);
    const [x1, x2, end] = [ROLE.x + ROLE.width, PARTNER.x, box.y + box.height / 2];
    const bend = (x1 + x2) / 2;
    const d = rounded(`M${x1},${middle}C${bend},${middle},${bend},${end},${x2},${end}`);
    return { ...box, organ, relation, outline: nodeShape(organ.group, box), d };
  });
  return {
    width: STEP_WIDTH,
    height,
    actor: { ...actorBox, organ: actor, outline: nodeShape(actor.group, actorBox) },
    role: roleBox,
    stem: `M${ACTOR.x + ACTOR.width},${middle}H${ROLE.x}`,
    relations: column.relations.map(({ word, y }) => ({ word, x: PARTNER.x, y: y + down })),
    partners,
  };
}

/** The partners from top to bottom, under a word for each relation. */
function partnerColumn(duty: Duty, organs: ReadonlyMap<string, Organ>) {
  const partners: { organ: Organ; relation: Partner['relation']; lines: string[]; y: number }[] = [];
  const relations: { word: string; y: number }[] = [];
  let y = 2;
  for (const relation of RELATIONS) {
    const own = duty.partners.filter((partner) => partner.relation === relation);
    if (own.length === 0) continue;
    if (y > 2) y += GAP;
    relations.push({ word: partnerVerb(duty, own[0] as Partner), y: y + STEP_TEXT });
    y += STEP_LINE + 8;
    for (const partner of own) {
      const organ = organs.get(partner.organ);
      if (!organ) continue;
      const lines = linesOf(organ.name, PARTNER.width);
      partners.push({ organ, relation, lines, y });
      y += boxHeight(lines) + GAP;
    }
  }
  return { partners, relations, height: Math.max(0, y - GAP) };
}

const linesOf = (name: string, width: number) => wrapText(capital(name), STEP_TEXT, width - 2 * PAD);
const boxHeight = (lines: readonly string[]) => lines.length * STEP_LINE + 20;

const centred = (column: { x: number; width: number }, lines: readonly string[], middle: number): StepBox =>
  boxed({ ...column, y: middle - boxHeight(lines) / 2, height: boxHeight(lines) }, lines);

const boxed = (box: Box, lines: readonly string[]): StepBox => ({
  ...box,
  lines,
  textX: box.x + PAD,
  textY: Math.round(box.y + (box.height - lines.length * STEP_LINE) / 2 + STEP_LINE * 0.77),
});
