/**
 * Lays out the flows with mermaid in a browser of this machine and writes where boxes and lines stand to
 * `content/flows/drawn/`, which is committed, so that neither readers nor build machines need mermaid or a browser.
 * Only what is missing or stale is made anew; `--all` makes all.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import type { DrawnPart, FlowDrawing } from '../src/diagrams/flow-drawing.ts';
import { SIGN_WIDTH } from '../src/diagrams/flow-labels.ts';
import { flowPlan, type PartPlan } from '../src/diagrams/flow-layouts.ts';
import { formatFault } from '../src/model/fault.ts';
import { drawingFile, flowDrawingFaults, planHash } from '../src/site/flow-drawings.ts';
import { readLibrary } from '../src/site/library.ts';
import { siteConfig } from '../src/site/site.config.ts';
import { launchBrowser } from '../tests/site/support/browser.ts';
import { measuredPart } from './flows/measured-part.ts';
import { makeFonts } from './fonts.ts';

const content = siteConfig.contentFolder;
const library = readLibrary(content);
const stale = flowDrawingFaults(content, library).map(({ file }) => file);
const flows = library.regulations
  .flatMap((regulation) => regulation.flows)
  .filter(({ id }) => process.argv.includes('--all') || stale.some((file) => file.endsWith(`/${id}.json`)));

if (flows.length === 0) console.log('Every drawing is up to date.');
else {
  await makeFonts();
  const server = await launchBrowser();
  const browser = await chromium.connect(server.wsEndpoint());
  const page = await browser.newPage({ viewport: { width: 2400, height: 2400 } });
  await prepare(page);
  for (const flow of flows) {
    const plan = flowPlan(flow, library.organs.byId);
    const drawing: FlowDrawing = {
      hash: planHash(plan),
      wide: await drawn(page, plan.wide),
      narrow: await drawn(page, plan.narrow),
    };
    const file = drawingFile(content, flow.id);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, `${JSON.stringify(drawing, null, 1)}\n`);
    console.log(`${flow.id}: ${plan.wide.length} ${plan.wide.length === 1 ? 'part' : 'parts'}`);
  }
  await browser.close();
  await server.close();
  for (const fault of flowDrawingFaults(content, library)) {
    console.error(formatFault(fault));
    process.exitCode = 1;
  }
}

/** A page with mermaid, and with the fonts and line height in which the site will set the words. */
async function prepare(target: Page): Promise<void> {
  const font = (file: string) => {
    const bytes = readFileSync(join(import.meta.dirname, '..', 'src/styles/fonts', file));
    return `url(data:font/woff2;base64,${bytes.toString('base64')})`;
  };
  await target.setContent(`<!doctype html><html lang="vi"><style>
    @font-face { font-family: Sans; font-weight: 400; src: ${font('sans-400.woff2')} }
    @font-face { font-family: Sans; font-weight: 600; src: ${font('sans-600.woff2')} }
    @font-face { font-family: Serif; font-weight: 400; src: ${font('serif-400.woff2')} }
    foreignObject * { font: 400 14px/18px Sans !important; margin: 0 !important }
    foreignObject b { font-weight: 600 !important; padding-left: ${SIGN_WIDTH}px }
    .occasion foreignObject p { padding: 0 12px !important }
    .edgeLabel foreignObject *, .occasion foreignObject * { font-family: Serif !important }
    </style><body></body></html>`);
  await target.addScriptTag({ path: createRequire(import.meta.url).resolve('mermaid/dist/mermaid.min.js') });
  await target.evaluate(() => Promise.all([...document.fonts].map((one) => one.load())));
}

async function drawn(target: Page, plans: readonly PartPlan[]): Promise<DrawnPart[]> {
  const parts: DrawnPart[] = [];
  for (const { text, graph } of plans) {
    const ids = graph.nodes.map(({ id }) => id);
    const ends = graph.edges.map(({ from, to }) => ({ from, to }));
    parts.push(await target.evaluate(measuredPart, { text, ids, ends }));
  }
  return parts;
}
