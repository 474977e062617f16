import type { APIRoute } from 'astro';
import { organNames } from '../../search/organ-filter.ts';
import { library } from '../../site/library.ts';

/** Every way each organ is called, for fields in which one is picked. */
export const GET: APIRoute = () => Response.json(organNames(library()));
