import type { APIRoute } from 'astro';
import { jsonSchemaOf, type PublishedSchema, publishedSchemas } from '../../../exports/file-schemas.ts';

export const getStaticPaths = () => Object.keys(publishedSchemas).map((name) => ({ params: { name } }));

export const GET: APIRoute = ({ params }) => Response.json(jsonSchemaOf(params.name as PublishedSchema));
