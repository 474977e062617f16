import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { nodeShape } from '../../../src/diagrams/node-shape.ts';
import { ROLES, type Role } from '../../../src/model/duty.ts';
import { GROUPS } from '../../../src/model/organ.ts';
import { PALETTE } from '../../../src/styles/palette.ts';

type Rgb = readonly [number, number, number];
type Matrix = readonly [Rgb, Rgb, Rgb];

const css = (file: string) => readFileSync(`src/styles/${file}.css`, 'utf8');

const THEMES = ([0, 1] as const).map((theme) => ({
  theme: theme === 0 ? 'light' : 'dark',
  hues: GROUPS.map((group) => PALETTE[`g-${group}`][theme]),
  grounds: [PALETTE.paper[theme], PALETTE.surface[theme]],
}));

/** How dichromats see linear light (Machado, Oliveira and Fernandes 2009, severity 1). */
const EYES: Record<string, Matrix> = {
  'all three cones': [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

function linear(hex: string): Rgb {
  const channel = (i: number) => {
    const value = Number.parseInt(hex.slice(i, i + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

const times = (rows: Matrix, light: Rgb): Rgb =>
  rows.map((row) =>
    Math.min(1, Math.max(0, row[0] * light[0] + row[1] * light[1] + row[2] * light[2])),
  ) as unknown as Rgb;

/** CIE L*a*b* under D65. */
function lab([r, g, b]: Rgb): Rgb {
  const f = (t: number) => (t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116);
  const [x, y, z] = [
    f((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.95047),
    f(0.2126 * r + 0.7152 * g + 0.0722 * b),
    f((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.08883),
  ];
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

const luminance = (hex: string): number => {
  const [r, g, b] = linear(hex);
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};
const contrast = (a: string, b: string): number => {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
};

describe.each(THEMES)('the hues of the groups of organs, $theme', ({ hues: own, grounds }) => {
  it('stand out from every ground: marks three to one, names of groups four and a half', () => {
    for (const ground of grounds)
      for (const hue of own) expect([hue, ground, contrast(hue, ground) >= 4.5]).toEqual([hue, ground, true]);
  });

  it.each(Object.keys(EYES))('are told apart by eyes with %s', (eyes) => {
    const seen = own.map((hue) => lab(times(EYES[eyes] as Matrix, linear(hue))));
    const alike = seen.flatMap((a, i) =>
      seen.slice(i + 1).flatMap((b, j) => {
        const apart = Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
        return apart < 12 ? [`${GROUPS[i]} and ${GROUPS[i + 1 + j]}: ${apart.toFixed(1)}`] : [];
      }),
    );
    expect(alike).toEqual([]);
  });
});

it('what is said by colour is also said by shape: no two groups and no two roles are drawn alike in grey', () => {
  const shapes = GROUPS.map((group) => nodeShape(group, { x: 0, y: 0, width: 100, height: 40 }));
  expect(new Set(shapes).size).toBe(GROUPS.length);
  // A role's sign on a card; who carries out has the plain square.
  const styleOf = (role: Role) =>
    new RegExp(`\\n\\.role-marker\\.${role} \\{([^}]*)\\}`, 'u').exec(css('card'))?.[1]?.trim() ?? '';
  expect(new Set(ROLES.map(styleOf)).size).toBe(ROLES.length);
});
