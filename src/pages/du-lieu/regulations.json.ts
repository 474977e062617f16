import type { APIRoute } from 'astro';
import { regulationsToJson } from '../../exports/regulations-json.ts';
import { library } from '../../site/library.ts';
import { absoluteUrl, regulationUrl } from '../../site/urls.ts';

export const GET: APIRoute = () =>
  Response.json(
    regulationsToJson(
      library().regulations,
      absoluteUrl('du-lieu/schema/regulations.schema.json'),
      regulationUrl,
    ),
  );
