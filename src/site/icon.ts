import { hue } from '../styles/palette.ts';

/** Bars of one colour, each by its left, top, width and height on a sheet of 32 by 32. */
export interface Bars {
  readonly colour: string;
  readonly bars: readonly (readonly [x: number, y: number, width: number, height: number])[];
}

/** The sign of the site, lines of law on a page the colour of the seal: bars, so that it is drawn in any form. */
export const ICON: readonly Bars[] = [
  { colour: hue('accent'), bars: [[4, 4, 24, 24]] },
  {
    colour: hue('paper'),
    bars: [
      [10, 8.8, 12, 2.4],
      [10, 14.8, 12, 2.4],
      [10, 20.8, 7, 2.4],
    ],
  },
];

const drawn = ICON.map(({ colour, bars }) => {
  const path = bars.map(([x, y, width, height]) => `M${x} ${y}h${width}v${height}H${x}z`).join('');
  return `<path fill="${colour}" d="${path}"/>`;
});
export const iconSvg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">${drawn.join('')}</svg>`;
