import { iconSvg } from '../site/icon.ts';

export const GET = () => new Response(iconSvg, { headers: { 'content-type': 'image/svg+xml' } });
