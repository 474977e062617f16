import type { APIRoute, GetStaticPaths } from 'astro';
import type { Organ } from '../../../model/organ.ts';
import { library } from '../../../site/library.ts';
import { organBrief } from '../../../site/organ-brief.ts';

interface Props extends Record<string, unknown> {
  organ: Organ;
}

export const getStaticPaths = (() =>
  library().organs.organs.map((organ) => ({
    params: { organ: organ.id },
    props: { organ },
  }))) satisfies GetStaticPaths;

/** What the front page shows to a reader whose organ this is. */
export const GET: APIRoute<Props> = ({ props: { organ } }) => Response.json(organBrief(organ));
