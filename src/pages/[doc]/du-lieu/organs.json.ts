import type { APIRoute } from 'astro';
import { organsToJson } from '../../../exports/duties-json.ts';
import { library } from '../../../site/library.ts';
import { regulationPaths } from '../../../site/paths.ts';
import { absoluteUrl } from '../../../site/urls.ts';

export const getStaticPaths = regulationPaths;

export const GET: APIRoute = () =>
  Response.json(organsToJson(library().organs.organs, absoluteUrl('du-lieu/schema/organs.schema.json')));
