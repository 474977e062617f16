import type { APIRoute } from 'astro';
import { flowPlan } from '../../../../diagrams/flow-layouts.ts';
import { type FlowProps, flowPaths } from '../../../../site/flow-paths.ts';
import { library } from '../../../../site/library.ts';

export const getStaticPaths = flowPaths;

export const GET: APIRoute<FlowProps> = ({ props }) =>
  new Response(flowPlan(props.flow, library().organs.byId).source, {
    headers: { 'content-type': 'text/vnd.mermaid; charset=utf-8' },
  });
