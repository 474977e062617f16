import type { Picture } from '../../diagrams/drawings.ts';
import { type Element, el } from '../../diagrams/element.ts';
import { groupMark } from '../../diagrams/group-sign.ts';
import type { Page } from '../../diagrams/picture-file.ts';
import { roleMarker } from '../../diagrams/role-marker.ts';
import { ROLE_LABELS } from '../../labels/duties.ts';
import { GROUP_LABELS } from '../../labels/organ.ts';
import { RHYTHM_SIGNS } from '../../labels/pictures.ts';
import { ROLES } from '../../model/duty.ts';
import { GROUPS } from '../../model/organ.ts';

/** The signs of a year, as its drawing has them. */
const RHYTHMS: readonly { words: string; sign: (x: number, y: number) => Element }[] = [
  { words: RHYTHM_SIGNS.dot, sign: (cx, cy) => el('circle', { cx, cy, r: 3, fill: 'ink' }) },
  {
    words: RHYTHM_SIGNS.bar,
    sign: (x, y) => el('rect', { x: x - 8, y: y - 2, width: 18, height: 4, rx: 2, fill: 'ink' }),
  },
  {
    words: RHYTHM_SIGNS.dotted,
    sign: (x, y) =>
      el('path', {
        d: `M${x - 8},${y}h18`,
        fill: 'none',
        stroke: 'ink',
        'stroke-width': 2,
        'stroke-dasharray': '2 5',
        'stroke-linecap': 'round',
      }),
  },
  {
    words: RHYTHM_SIGNS.star,
    sign: (x, y) => el('path', { d: `M${x},${y - 5}l2,3l3,2l-3,2l-2,3l-2,-3l-3,-2l3,-2Z`, fill: 'ink' }),
  },
];

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
