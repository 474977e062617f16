import type { Cubic, Point } from './cubic.ts';

/** A curve cut short by its head, and the head: a filled triangle whose tip is where the curve led. */
export function withHead(curve: Cubic, size: number): { curve: Cubic; head: string } {
  const [a, b, c, tip] = curve;
  const before: Point = c[0] === tip[0] && c[1] === tip[1] ? b : c;
  const far = Math.hypot(tip[0] - before[0], tip[1] - before[1]) || 1;
  const [dx, dy] = [(tip[0] - before[0]) / far, (tip[1] - before[1]) / far];
  const base: Point = [tip[0] - dx * size, tip[1] - dy * size];
  const half = size * 0.52;
  const points: Point[] = [
    tip,
    [base[0] - dy * half, base[1] + dx * half],
    [base[0] + dy * half, base[1] - dx * half],
  ];
  const head = `M${points.map(([x, y]) => `${Math.round(x * 10) / 10},${Math.round(y * 10) / 10}`).join('L')}Z`;
  // The line ends a little inside the head, so that no gap is seen between them.
  const end: Point = [tip[0] - dx * size * 0.8, tip[1] - dy * size * 0.8];
  return { curve: [a, b, c, end], head };
}
