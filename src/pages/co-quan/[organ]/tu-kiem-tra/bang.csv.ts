import type { APIRoute } from 'astro';
import type { Organ } from '../../../../model/organ.ts';
import { selfCheckCsv, selfCheckPaths } from '../../../../site/self-check.ts';

export const getStaticPaths = selfCheckPaths;

export const GET: APIRoute<{ organ: Organ }> = ({ props }) => new Response(selfCheckCsv(props.organ));
