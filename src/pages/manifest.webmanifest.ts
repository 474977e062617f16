import { BRAND } from '../labels/common.ts';
import { hue } from '../styles/palette.ts';

const manifest = {
  name: BRAND,
  short_name: 'Quy chế',
  lang: 'vi',
  start_url: '.',
  display: 'minimal-ui',
  background_color: hue('paper'),
  theme_color: hue('accent'),
  icons: [{ src: 'icon.svg', sizes: 'any', type: 'image/svg+xml' }],
};

export const GET = () =>
  new Response(JSON.stringify(manifest), { headers: { 'content-type': 'application/manifest+json' } });
