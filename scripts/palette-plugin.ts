import { paletteCss } from '../src/styles/palette.ts';

/** Puts the palette before the tokens that the site's style sheets are written in. */
export const palettePlugin = () => ({
  name: 'palette',
  enforce: 'pre' as const,
  transform: (code: string, id: string) =>
    id.endsWith('/src/styles/tokens.css') ? `${paletteCss()}\n${code}` : null,
});
