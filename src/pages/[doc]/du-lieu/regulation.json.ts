import type { APIRoute } from 'astro';
import { regulationToJson } from '../../../exports/regulation-json.ts';
import { type RegulationProps, regulationPaths } from '../../../site/paths.ts';
import { absoluteUrl } from '../../../site/urls.ts';

export const getStaticPaths = regulationPaths;

export const GET: APIRoute<RegulationProps> = ({ props }) =>
  Response.json(regulationToJson(props.regulation, absoluteUrl('du-lieu/schema/regulation.schema.json')));
