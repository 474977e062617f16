import type { APIRoute } from 'astro';
import { dutiesToJson } from '../../../exports/duties-json.ts';
import { type RegulationProps, regulationPaths } from '../../../site/paths.ts';
import { absoluteUrl } from '../../../site/urls.ts';

export const getStaticPaths = regulationPaths;

export const GET: APIRoute<RegulationProps> = ({ props }) =>
  Response.json(dutiesToJson(props.regulation, absoluteUrl('du-lieu/schema/duties.schema.json')));
