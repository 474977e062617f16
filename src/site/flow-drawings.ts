import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { type FlowDrawing, flowDrawingSchema } from '../diagrams/flow-drawing.ts';
import { groupOf } from '../diagrams/flow-labels.ts';
import { type FlowPlan, flowPlan } from '../diagrams/flow-layouts.ts';
import { flowPreview, type Preview } from '../diagrams/preview.ts';
import type { Fault } from '../model/fault.ts';
import type { Flow } from '../model/flow.ts';
import type { Library } from '../model/library.ts';
import { siteConfig } from './site.config.ts';

/** Where a flow's drawing is kept. */
export const drawingFile = (folder: string, flow: string): string =>
  join(folder, 'flows', 'drawn', `${flow}.json`);

/** What a drawing was made of: changes whenever a box, a line or a line break would. */
export const planHash = ({ wide, narrow }: FlowPlan): string =>
  createHash('sha256')
    .update(JSON.stringify([...wide, ...narrow].map(({ text }) => text)))
    .digest('hex')
    .slice(0, 16);

/** Every flow whose drawing is missing, cannot be read, or was made of another flow than the present one. */
export function flowDrawingFaults(folder: string, library: Library): Fault[] {
  return library.regulations.flatMap(({ flows }) =>
    flows.flatMap((flow) => {
      const drawing = readDrawing(folder, flow, library);
      return 'message' in drawing ? [drawing] : [];
    }),
  );
}

/** The drawing of a flow. Throws where it is missing or stale; the content check has said so before. */
export function flowDrawing(flow: Flow, library: Library): FlowDrawing {
  const drawing = readDrawing(siteConfig.contentFolder, flow, library);
  if ('message' in drawing) throw new Error(`${drawing.file}: ${drawing.message}`);
  return drawing;
}

/** The shape of a flow's drawing, for lists. */
export function flowPreviewOf(flow: Flow, library: Library): Preview {
  const { byId } = library.organs;
  const { wide } = flowPlan(flow, byId);
  return flowPreview(flowDrawing(flow, library).wide, (part, id) => {
    const node = wide[part]?.graph.nodes.find((one) => one.id === id);
    const group = node?.kind === 'step' ? groupOf(node.step, byId) : null;
    return group === 'mixed' ? null : group;
  });
}

function readDrawing(folder: string, flow: Flow, library: Library): FlowDrawing | Fault {
  const path = drawingFile(folder, flow.id);
  const fault = (what: string): Fault => ({
    file: relative(join(folder, '..'), path),
    line: 1,
    message: `${what}; run \`npm run flows\` on a machine with a browser and commit what it writes`,
  });
  if (!existsSync(path)) return fault(`the flow \`${flow.id}\` has no drawing yet`);
  const read = flowDrawingSchema.safeParse(jsonIn(path));
  if (!read.success) return fault('is no drawing of a flow');
  const stale = read.data.hash !== planHash(flowPlan(flow, library.organs.byId));
  return stale ? fault(`the drawing is older than the flow \`${flow.id}\``) : read.data;
}

function jsonIn(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return null;
  }
}
