import type { APIRoute, GetStaticPaths } from 'astro';
import { dutiesOfOrganToJson } from '../../../exports/duties-json.ts';
import type { Organ } from '../../../model/organ.ts';
import { library } from '../../../site/library.ts';
import { organFile } from '../../../site/organ-duties.ts';
import { dutyUrl } from '../../../site/urls.ts';

interface Props extends Record<string, unknown> {
  organ: Organ;
}

/** A file for each organ that has a part in a duty, so that two organs are compared without fetching everyone's. */
export const getStaticPaths = (() =>
  library()
    .organs.organs.filter(({ id }) => organFile(id).bears.length + organFile(id).meets.length > 0)
    .map((organ) => ({ params: { organ: organ.id }, props: { organ } }))) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = ({ props: { organ } }) => {
  const { bears, meets } = organFile(organ.id);
  return Response.json(dutiesOfOrganToJson(library(), organ, [...new Set([...bears, ...meets])], dutyUrl));
};
