/** How many numbers each command of a path takes, and how many of them, at the end, are a place. */
const TAKES: Readonly<Record<string, readonly [numbers: number, places: number]>> = {
  M: [2, 2],
  L: [2, 2],
  H: [1, 1],
  V: [1, 1],
  Q: [4, 4],
  C: [6, 6],
  A: [7, 2],
};

/** A number to a half, written as short as a path allows; there and back are as long. */
export const half = (number: number): string =>
  String((Math.sign(number) * Math.round(Math.abs(number) * 2)) / 2)
    .replace(/^-0$/u, '0')
    .replace(/^(-?)0\./u, '$1.');

/**
 * The same path to halves of a unit, each step relative to the one before: boxes and heads of one size are then the same
 * words wherever they are, which compression saves. Steps are rounded by themselves where the path is closed, so that
 * equal shapes stay equal, and from what is written where it is a line, so that its end does not drift.
 */
export function relativePath(d: string): string {
  const isShape = /z\s*$/iu.test(d);
  const words = d.match(/[a-z]|-?[\d.]+(?:e-?\d+)?/giu) ?? [];
  let [x, y, startX, startY] = [0, 0, 0, 0];
  let written = '';
  for (let at = 0, command = ''; at < words.length; ) {
    if (/[a-z]/iu.test(words[at] as string)) command = words[at++] as string;
    if (command === 'Z' || command === 'z') {
      [x, y] = [startX, startY];
      written += 'z';
      continue;
    }
    const absolute = command.toUpperCase();
    const [count, places] = TAKES[absolute] ?? [];
    if (count === undefined || places === undefined) return d;
    const numbers = words.slice(at, at + count).map(Number);
    at += count;
    const fixed = numbers.slice(0, count - places);
    const isAcross = (n: number) => absolute === 'H' || (absolute !== 'V' && n % 2 === 0);
    const steps = numbers
      .slice(count - places)
      .map((to, n) => (command === absolute ? to - (isAcross(n) ? x : y) : to));
    const output = absolute === 'M' ? steps.map((step, n) => step + (n === 0 ? x : y)) : steps;
    written += (absolute === 'M' ? 'M' : command.toLowerCase()) + [...fixed, ...output].map(half).join(' ');
    const gone = (step: number) => (isShape ? step : Number(half(step)));
    steps.slice(-2).forEach((step, n) => {
      if (absolute === 'H' || (absolute !== 'V' && n === 0)) x += gone(step);
      else y += gone(step);
    });
    if (absolute === 'M') {
      [startX, startY] = [x, y];
      command = command === 'M' ? 'L' : 'l';
    }
  }
  return written.replace(/ -/gu, '-');
}
