/* Preview pictures, while the site is written; a built site has them from `scripts/build/plain-files.ts`. */
import type { APIRoute } from 'astro';
import { pngOf } from '../../site/png.ts';
import { type Preview, previewSvg } from '../../site/preview-drawing.ts';
import { previews } from '../../site/previews.ts';
import { previewName } from '../../site/urls.ts';

export const getStaticPaths = () =>
  (import.meta.env.PROD ? [] : [...previews()]).map(([page, preview]) => ({
    params: { page: previewName(page) },
    props: { preview },
  }));

export const GET: APIRoute<{ preview: Preview }> = async ({ props }) =>
  new Response(await pngOf(previewSvg(props.preview)), { headers: { 'content-type': 'image/png' } });
