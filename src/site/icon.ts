import { hue } from '../styles/palette.ts';

/** The sign of the site: lines of law on a page the colour of the seal. */
export const iconSvg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><path fill="${hue('accent')}" d="M4 4h24v24H4z"/><path fill="none" stroke="${hue('paper')}" stroke-width="2.4" d="M10 10h12M10 16h12M10 22h7"/></svg>`;
