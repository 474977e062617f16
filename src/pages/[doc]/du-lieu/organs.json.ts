import type { APIRoute } from 'astro';
import { organsToJson } from '../../../exports/duties-json.ts';
import { organsOf } from '../../../site/organ-duties.ts';
import { type RegulationProps, regulationPaths } from '../../../site/paths.ts';
import { absoluteUrl } from '../../../site/urls.ts';

export const getStaticPaths = regulationPaths;

export const GET: APIRoute<RegulationProps> = ({ props }) =>
  Response.json(organsToJson(organsOf(props.regulation), absoluteUrl('du-lieu/schema/organs.schema.json')));
