import type { APIRoute } from 'astro';
import { GROUP_LABELS } from '../../labels/organ.ts';
import { boundGroups } from '../../site/organ-lists.ts';

/** The organs that can be set side by side, by group, for a page that is not to list them all. */
export const GET: APIRoute = () =>
  Response.json(
    boundGroups().map(({ group, organs }) => ({
      name: GROUP_LABELS[group],
      organs: organs.map(({ id, name }) => [id, name]),
    })),
  );
