import type { APIRoute } from 'astro';
import { ICON_FILES, type IconFile, iconPng } from '../site/icon-png.ts';

export const getStaticPaths = () =>
  (Object.keys(ICON_FILES) as IconFile[]).map((name) => ({
    params: { icon: name.replace(/\.png$/u, '') },
    props: { name },
  }));

export const GET: APIRoute<{ name: IconFile }> = async ({ props }) =>
  new Response(await iconPng(props.name), { headers: { 'content-type': 'image/png' } });
