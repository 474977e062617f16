import { describe, expect, test } from 'vitest';
import { relativePath } from '../../../src/diagrams/relative-path.ts';

/** Where the pen is after each step of a path of relative steps. */
function pointsOf(path: string): string[] {
  let [x, y, startX, startY] = [0, 0, 0, 0];
  return [...path.matchAll(/([a-zM])([^a-zM]*)/gu)].map(([, command, rest = '']) => {
    const numbers = (rest.match(/-?(?:\d+\.\d+|\.\d+|\d+)/gu) ?? []).map(Number);
    if (command === 'z') [x, y] = [startX, startY];
    else if (command === 'h') x += numbers[0] ?? Number.NaN;
    else if (command === 'v') y += numbers[0] ?? Number.NaN;
    else {
      const [dx, dy] = numbers.slice(-2) as [number, number];
      [x, y] = command === 'M' ? [dx, dy] : [x + dx, y + dy];
      if (command === 'M') [startX, startY] = [x, y];
    }
    return `${x},${y}`;
  });
}

describe('a path told step by step', () => {
  test('goes back as far as it went, also where a side ends between two halves', () => {
    expect(relativePath('M1,2h15.75v12h-15.75Z')).toBe('M1 2h16v12h-16z');
  });

  test('leads through the same points', () => {
    expect(pointsOf(relativePath('M249,80H741.5V25.4L758,20.6Z'))).toEqual([
      '249,80',
      '741.5,80',
      '741.5,25.5',
      '758,20.5',
      '249,80',
    ]);
    expect(pointsOf(relativePath('M1,2L3,4M10,10h5C1,2,3,4,20.26,30'))).toEqual([
      '1,2',
      '3,4',
      '10,10',
      '15,10',
      '20.5,30',
    ]);
  });

  test('is the same words for equal shapes, wherever they are', () => {
    const head = (x: number, y: number) => relativePath(`M${x},${y}L${x - 9.6},${y - 4.8}V${y + 4.8}Z`);
    expect(head(20.13, 30.31)).toBe('M20 30.5l-9.5-5v9.5z');
    expect(head(90.4, 7.77)).toBe('M90.5 8l-9.5-5v9.5z');
  });

  test('a line of many steps ends where it should', () => {
    const line = `M0,0${Array.from({ length: 99 }, (_, n) => `L${(n + 1) * 1.2},${(n + 1) * 0.3}`).join('')}`;
    expect(pointsOf(relativePath(line)).at(-1)).toBe('119,29.5');
  });

  test('arcs keep their radii and flags', () => {
    expect(relativePath('M773,164.5A15,15,0,0,1,998,179')).toBe('M773 164.5a15 15 0 0 1 225 14.5');
  });

  test('what it cannot tell stays as it is', () => {
    expect(relativePath('M1,2T3,4')).toBe('M1,2T3,4');
  });
});
