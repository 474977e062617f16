/**
 * Measures how soon the network of the built site answers a choice, in a browser of this machine: every organ is chosen
 * once, on a desk and on a phone, at full speed and four times slower. `answer` is script, style and layout until the
 * chosen organ and its lines are marked; `frame` is until the frame that shows them was made, with the wait for it (up to
 * 16.7 ms) in it; `list` until the panel with the duties' words stood there too. Medians, and the slowest of twenty.
 */
import { existsSync } from 'node:fs';
import { chromium, type Page } from 'playwright-core';
import { launchBrowser } from '../../tests/site/support/browser.ts';
import { serveSite } from '../server.ts';

const PATH = '05-qc-hu/so-do/mang-luoi/';
const LOOKS = [
  { name: 'desk', viewport: { width: 1280, height: 800 } },
  { name: 'phone', viewport: { width: 360, height: 780 } },
];

interface Choice {
  answer: number;
  frame: number;
  list: number;
}

if (!existsSync('dist')) throw new Error('there is no built site here: run `npm run build` first');
const base = process.env.BASE_PATH || '/';
const server = await serveSite({ folder: 'dist', base, port: 0 });
const launched = await launchBrowser();
const browser = await chromium.connect(launched.wsEndpoint());
console.log('screen  speed  choices   answer (p95)    frame (p95)     list (p95), ms');
for (const { name, viewport } of LOOKS)
  for (const slower of [1, 4]) {
    const page = await browser.newPage({ viewport });
    await page.goto(new URL(PATH, server.address).href, { waitUntil: 'load' });
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: slower });
    const choices = await measured(page);
    const columns = (['answer', 'frame', 'list'] as const).map((key) => {
      const sorted = choices.map((choice) => choice[key]).sort((a, b) => a - b);
      const at = (share: number) => (sorted[Math.floor(sorted.length * share)] ?? 0).toFixed(1).padStart(6);
      return `${at(0.5)} (${at(0.95)})`;
    });
    console.log(
      `${name.padEnd(7)} ${`1/${slower}`.padEnd(6)} ${String(choices.length).padStart(6)}  ${columns.join(' ')}`,
    );
    await page.close();
  }
await browser.close();
await launched.close();
await server.close();

/** Chooses every organ of the drawing on the screen, one after the other. */
function measured(page: Page): Promise<Choice[]> {
  return page.evaluate(async () => {
    const nodes = [...document.querySelectorAll<SVGAElement>('svg.network .node')].filter((node) =>
      node.checkVisibility(),
    );
    const panel = document.querySelector('[data-network-panel]');
    const nextFrame = () =>
      new Promise<void>((done) => {
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => done();
          port2.postMessage(null);
        });
      });
    const choices: { answer: number; frame: number; list: number }[] = [];
    for (const node of nodes) {
      await nextFrame();
      await nextFrame();
      const framed = nextFrame();
      const begin = performance.now();
      node.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
      node.ownerSVGElement?.getBoundingClientRect();
      const answer = performance.now() - begin;
      await framed;
      const frame = performance.now() - begin;
      while (panel?.getAttribute('data-shown') !== node.dataset.organ) await nextFrame();
      choices.push({ answer, frame, list: performance.now() - begin });
    }
    return choices;
  });
}
