import { BRAND } from '../labels/common.ts';
import { ICON_FILES } from '../site/icon-png.ts';
import { hue } from '../styles/palette.ts';

const manifest = {
  id: '.',
  name: BRAND,
  short_name: 'Quy chế',
  lang: 'vi',
  start_url: '.',
  scope: '.',
  // On systems that know it, the window has a button back; the others open one without an address bar.
  display: 'standalone',
  display_override: ['minimal-ui', 'standalone'],
  background_color: hue('paper'),
  theme_color: hue('accent'),
  icons: [
    { src: 'icon.svg', sizes: 'any', type: 'image/svg+xml' },
    ...Object.entries(ICON_FILES)
      .filter(([name]) => name.startsWith('icon-'))
      .map(([src, { size, purpose }]) => ({ src, sizes: `${size}x${size}`, type: 'image/png', purpose })),
  ],
};

export const GET = () =>
  new Response(JSON.stringify(manifest), { headers: { 'content-type': 'application/manifest+json' } });
