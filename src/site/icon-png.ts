import { hue } from '../styles/palette.ts';
import { ICON_PATHS } from './icon.ts';
import { pngOf } from './png.ts';

/** The icons as pictures: systems that put the site on a home screen take no drawings. */
export const ICON_FILES = {
  'icon-192.png': { size: 192, purpose: 'any' },
  'icon-512.png': { size: 512, purpose: 'any' },
  // Cut to the system's own shape: the seal's colour goes to the edges, the lines stay in the middle.
  'icon-maskable.png': { size: 512, purpose: 'maskable' },
  'apple-touch-icon.png': { size: 180, purpose: 'maskable' },
} as const;
export type IconFile = keyof typeof ICON_FILES;

/** An icon as PNG. */
export function iconPng(name: IconFile): Promise<Uint8Array<ArrayBuffer>> {
  const { size, purpose } = ICON_FILES[name];
  const ground = purpose === 'maskable' ? `<path fill="${hue('accent')}" d="M0 0h32v32H0z"/>` : '';
  return pngOf(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32" width="${size}" height="${size}">${ground}${ICON_PATHS}</svg>`,
  );
}
