import { hue } from '../styles/palette.ts';

/** The sign of the site on a sheet of 32 by 32: lines of law on a page the colour of the seal. */
export const ICON_PATHS = [
  `<path fill="${hue('accent')}" d="M4 4h24v24H4z"/>`,
  `<path fill="${hue('paper')}" d="M10 8.8h12v2.4H10zM10 14.8h12v2.4H10zM10 20.8h7v2.4H10z"/>`,
].join('');

export const iconSvg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">${ICON_PATHS}</svg>`;
