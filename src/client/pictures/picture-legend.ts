import type { Picture } from '../../diagrams/drawings.ts';
import { type Element, el } from '../../diagrams/element.ts';
import { groupMark } from '../../diagrams/group-sign.ts';
import type { Page } from '../../diagrams/picture-file.ts';
import { AD_HOC, rhythmShapes } from '../../diagrams/rhythm-shapes.ts';
import { roleMarker } from '../../diagrams/role-marker.ts';
import { ROLE_LABELS } from '../../labels/duties.ts';
import { GROUP_LABELS } from '../../labels/organ.ts';
import { RHYTHM_SIGNS } from '../../labels/pictures.ts';
import { type Cycle, ROLES } from '../../model/duty.ts';
import { GROUPS } from '../../model/organ.ts';

/** The signs of a year, as its drawing has them: three months stand for all spans. */
const RHYTHMS: readonly { words: string; sign: (x: number, y: number) => Element }[] = [
  { words: RHYTHM_SIGNS.dot, sign: (cx, cy) => el('circle', { cx, cy, r: 3, fill: 'ink' }) },
  { words: RHYTHM_SIGNS.span, sign: (x, y) => drawn('quarterly', 4, x, y) },
  { words: RHYTHM_SIGNS.star, sign: (x, y) => drawn('ad-hoc', 1, x, y) },
];

/** The first of the shapes of a rhythm, before the middle of its words. */
function drawn(cycle: Cycle, parts: number, x: number, y: number): Element {
  const month = (18 * parts) / 12;
  const from = cycle === 'ad-hoc' ? x - AD_HOC * month : x - 8;
  const shapes = rhythmShapes(cycle, y, { x: from, month, text: 12.5 });
  const own = shapes.slice(0, shapes.length / parts);
  return el(
    'g',
    {},
    ...own.map(({ tag, line, attributes }) =>
      el(tag, { ...attributes, ...(line ? { stroke: 'ink' } : { fill: 'ink' }) }),
    ),
  );
}

/** The systems in a picture, on a board its roles, of a year its rhythms; on a slide a board says its roles in words. */
export function legendOf(picture: Picture, page: Page) {
  const json = JSON.stringify(picture.data);
  const groups = GROUPS.filter((group) => json.includes(`"group":"${group}"`)).map((group) => ({
    words: GROUP_LABELS[group],
    sign: (x: number, y: number) => groupMark(group, x - 7, y, 15),
  }));
  const isBoard = picture.kind === 'network' || picture.kind === 'topics' || picture.kind === 'matrix';
  const roles = isBoard && page !== 'wide' ? picture.data.cells.flatMap((cell) => cell.roles) : [];
  return [
    ...(isBoard ? [] : groups),
    ...(picture.kind === 'cadence' ? RHYTHMS : []),
    ...ROLES.filter((role) => roles.includes(role)).map((role) => ({
      words: ROLE_LABELS[role],
      sign: (x: number, y: number) => roleMarker(role, x, y, 5, 'ink'),
    })),
  ];
}
