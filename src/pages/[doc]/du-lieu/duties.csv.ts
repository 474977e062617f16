import type { APIRoute } from 'astro';
import { dutiesToCsv } from '../../../exports/duties-csv.ts';
import { library } from '../../../site/library.ts';
import { type RegulationProps, regulationPaths } from '../../../site/paths.ts';

export const getStaticPaths = regulationPaths;

export const GET: APIRoute<RegulationProps> = ({ props }) =>
  new Response(dutiesToCsv(library(), props.regulation), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
