import type { APIRoute } from 'astro';
import { regulationToAkn } from '../../../exports/akoma-ntoso.ts';
import { type RegulationProps, regulationPaths } from '../../../site/paths.ts';
import { siteConfig } from '../../../site/site.config.ts';
import { absoluteUrl } from '../../../site/urls.ts';

export const getStaticPaths = regulationPaths;

export const GET: APIRoute<RegulationProps> = ({ props }) =>
  new Response(regulationToAkn(props.regulation, { name: siteConfig.name, url: absoluteUrl('') }), {
    headers: { 'content-type': 'application/xml; charset=utf-8' },
  });
