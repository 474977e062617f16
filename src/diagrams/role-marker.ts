import type { Role } from '../model/duty.ts';
import { type Colour, type Element, el } from './element.ts';

type Draw = (x: number, y: number, r: number) => { d: string; filled: boolean };

const circle = (x: number, y: number, r: number): string =>
  `M${x - r},${y}a${r},${r} 0 1 0 ${r * 2},0a${r},${r} 0 1 0 ${-r * 2},0Z`;

/**
 * Marker of each role, distinguishable without colour: disc = lead, ring = coordinate, triangle = supervise, arrow = report.
 */
const SIGNS: Record<Role, Draw> = {
  lead: (x, y, r) => ({ d: circle(x, y, r), filled: true }),
  coordinate: (x, y, r) => ({ d: circle(x, y, r), filled: false }),
  direct: (x, y, r) => ({ d: `M${x - r},${y - r * 0.8}h${r * 2}l${-r},${r * 1.7}Z`, filled: true }),
  perform: (x, y, r) => ({
    d: `M${x - r * 0.8},${y - r * 0.8}h${r * 1.6}v${r * 1.6}h${-r * 1.6}Z`,
    filled: true,
  }),
  supervise: (x, y, r) => ({ d: `M${x - r},${y + r * 0.8}h${r * 2}l${-r},${-r * 1.7}Z`, filled: false }),
  advise: (x, y, r) => ({ d: `M${x},${y - r}l${r},${r}l${-r},${r}l${-r},${-r}Z`, filled: false }),
  report: (x, y, r) => ({
    d: `M${x},${y + r}V${y - r}M${x - r * 0.8},${y - r * 0.15}L${x},${y - r}L${x + r * 0.8},${y - r * 0.15}`,
    filled: false,
  }),
  'be-accountable': (x, y, r) => ({
    d: `M${x - r},${y + r * 0.8}h${r * 2}M${x},${y + r * 0.8}V${y - r}`,
    filled: false,
  }),
};

/** The sign of a role around a point. */
export function roleMarker(role: Role, x: number, y: number, r: number, hue: Colour): Element {
  const { d, filled } = SIGNS[role](x, y, r);
  return el('path', {
    class: 'sign',
    d,
    fill: filled ? hue : 'none',
    stroke: hue,
    'stroke-width': r > 5 ? 2 : 1.6,
    'stroke-linejoin': 'round',
  });
}
