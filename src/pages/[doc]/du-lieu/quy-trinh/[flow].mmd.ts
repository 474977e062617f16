import type { APIRoute } from 'astro';
import { mermaidText } from '../../../../diagrams/flow-mermaid.ts';
import { type FlowProps, flowPaths } from '../../../../site/flow-paths.ts';
import { library } from '../../../../site/library.ts';

export const getStaticPaths = flowPaths;

export const GET: APIRoute<FlowProps> = ({ props }) =>
  new Response(mermaidText(props.flow, library().organs.byId), {
    headers: { 'content-type': 'text/vnd.mermaid; charset=utf-8' },
  });
