import { createRequire } from 'node:module';
import { Resvg } from '@resvg/resvg-js';

// From the project's folder: bundled, this module runs elsewhere.
const { resolve } = createRequire(`${process.cwd()}/package.json`);
const font = (path: string): string => resolve(`@expo-google-fonts/${path}.ttf`);

/** The site's own fonts alone, so that a picture is the same on every machine. */
const FONTS = {
  loadSystemFonts: false,
  defaultFontFamily: 'Be Vietnam Pro',
  fontFiles: [
    font('be-vietnam-pro/400Regular/BeVietnamPro_400Regular'),
    font('be-vietnam-pro/600SemiBold/BeVietnamPro_600SemiBold'),
    font('source-serif-4/400Regular/SourceSerif4_400Regular'),
    font('source-serif-4/600SemiBold/SourceSerif4_600SemiBold'),
  ],
};

/** A drawing as PNG, in pixels as large as its `width` and `height` say. */
export const pngOf = (svg: string): Uint8Array<ArrayBuffer> =>
  new Uint8Array(new Resvg(svg, { font: FONTS }).render().asPng());
