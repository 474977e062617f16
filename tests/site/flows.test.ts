import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { mermaidText } from '../../src/diagrams/flow-mermaid.ts';
import { ownParagraphs } from '../../src/model/walk.ts';
import { library } from '../../src/site/library.ts';
import { DIST } from './support/built-pages.ts';
import { DESKTOP, PHONE, useBrowser } from './support/session.ts';

const session = useBrowser();
const held = library();
const FLOWS = held.regulations.flatMap((regulation) =>
  regulation.flows.map((flow) => ({ doc: regulation.id, flow, id: flow.id })),
);
const pathOf = ({ doc, id }: { doc: string; id: string }) => `${doc}/so-do/quy-trinh/${id}/`;

describe.each(FLOWS)('flow $id', ({ doc, flow, id }) => {
  test('every step is there with its words, its duties and its link, scripts off', async () => {
    const page = await session.open(pathOf({ doc, id }), { javaScriptEnabled: false });
    const steps = await page.locator('.flow-steps [data-provision]').evaluateAll((items) =>
      items.map((item) => ({
        provision: `${item.getAttribute('data-article')}#${item.getAttribute('data-provision')}`,
        quotes: [...item.querySelectorAll('[data-quote]')].map((quote) => quote.textContent),
        duties: item.getAttribute('data-duties')?.split(' ') ?? [],
        links: [...item.querySelectorAll('a')].map((link) => link.getAttribute('href')),
      })),
    );
    expect(steps).toHaveLength(flow.steps.length);
    for (const step of flow.steps) {
      const place = `${step.article.id}#${step.provision.id}`;
      const shown = steps.find((one) => one.provision === place && one.quotes.includes(step.quote));
      expect(shown?.duties).toEqual(step.duties.map((duty) => duty.id));
      expect(shown?.links.some((href) => href?.endsWith(`/${doc}/${place.replace('#', '/#')}`))).toBe(true);
      for (const { words } of [...step.next, ...step.concerns]) expect(shown?.quotes).toContain(words);
      expect(ownParagraphs(step.provision).join('\n')).toContain(step.quote);
    }
  });

  test.each(['wide', 'narrow'])(
    'every step is in the %s drawing: its provision, words, organs and duties',
    async (look) => {
      const page = await session.open(pathOf({ doc, id }), { javaScriptEnabled: false });
      const steps = await page.locator(`[data-stage] .${look} [data-provision]`).evaluateAll((items) =>
        items.map((item) => ({
          place: `${item.getAttribute('data-article')}#${item.getAttribute('data-provision')}`,
          quote: item.querySelector('[data-quote]')?.textContent,
          from: item.getAttribute('data-from') ?? '',
          roles: item.getAttribute('data-role') ?? '',
          duties: item.getAttribute('data-duties') ?? '',
          href: item.getAttribute('href'),
        })),
      );
      const expected = flow.steps.map((step) => ({
        place: `${step.article.id}#${step.provision.id}`,
        quote: step.quote,
        from: step.who.join(' '),
        roles: [...new Set(step.duties.map(({ role }) => role))].join(' '),
        duties: step.duties.map((duty) => duty.id).join(' '),
        href: expect.stringContaining(`/${doc}/${step.article.id}/#${step.provision.id}`),
      }));
      expect(new Map(steps.map((step) => [step.quote, step]))).toEqual(
        new Map(expected.map((step) => [step.quote, step])),
      );
      expect(steps).toHaveLength(flow.steps.length);
    },
  );

  test('its drawing fits a desk, its words stay in their columns and apart, the law is next to it whole', async () => {
    const page = await session.open(pathOf({ doc, id }), { viewport: DESKTOP });
    await page.evaluate(() => document.fonts.ready);
    expect(await page.locator('[data-stage] > :visible').count()).toBe(1);
    const found = await page.locator('[data-stage] svg.wide').evaluate((svg) => {
      const outer = svg.getBoundingClientRect();
      const boxes = [...svg.querySelectorAll('a.step')].flatMap((link) => {
        const outline = link.querySelector('path')?.getBoundingClientRect();
        return outline ? [{ outline, texts: [...link.querySelectorAll('text')] }] : [];
      });
      const runsOver = boxes.flatMap(({ outline, texts }) =>
        texts
          .filter((text) => {
            const box = text.getBoundingClientRect();
            return box.left < outline.left || box.right > outline.right || box.bottom > outline.bottom + 1;
          })
          .map((text) => text.textContent),
      );
      const outside = [...svg.querySelectorAll('text')]
        .filter((text) => text.getBoundingClientRect().right > outer.right + 1)
        .map((text) => text.textContent);
      const overlaps = boxes.filter(({ outline: a }, i) =>
        boxes
          .slice(i + 1)
          .some(
            ({ outline: b }) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom,
          ),
      ).length;
      const size = outer.width / Number(svg.getAttribute('width'));
      const quoted = [...svg.querySelectorAll('text[data-quote]')].map(({ textContent }) => textContent);
      return { boxes: boxes.length, runsOver, outside, overlaps, size, right: outer.right, quoted };
    });
    expect(found).toMatchObject({ runsOver: [], outside: [], overlaps: 0 });
    expect(found.boxes).toBe(flow.steps.length + flow.begins.filter(({ when }) => when !== null).length);
    expect(found.right).toBeLessThanOrEqual(DESKTOP.width);
    expect(found.size, 'the drawing is not shrunk beyond reading').toBeGreaterThan(0.9);
    for (const words of flow.steps.flatMap(({ provision }) => ownParagraphs(provision)))
      expect(found.quoted).toContain(words);
  });

  test('on a phone each is named once where it goes on acting, and nothing runs out of the screen', async () => {
    const page = await session.open(pathOf({ doc, id }), { viewport: PHONE });
    expect(await page.locator('[data-stage] > :visible').count()).toBe(1);
    const found = await page.locator('.flow-axis').evaluate((axis) => ({
      right: Math.max(...[...axis.querySelectorAll('*')].map((one) => one.getBoundingClientRect().right)),
      who: [...axis.querySelectorAll('section')].map((section) =>
        [...section.querySelectorAll('[data-organ]')].map((one) => one.getAttribute('data-organ')),
      ),
      from: [...axis.querySelectorAll('section')].map((section) => [
        ...new Set([...section.querySelectorAll('.step')].map((one) => one.getAttribute('data-from') ?? '')),
      ]),
    }));
    expect(found.right).toBeLessThanOrEqual(PHONE.width);
    expect(found.from).toEqual(found.who.map((ids) => [ids.join(' ')]));
  });

  test('prints on one landscape A4', async () => {
    const page = await session.open(pathOf({ doc, id }), { colorScheme: 'dark' });
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/gu)).toHaveLength(1);
    const [width = 0, height = 0] = (/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/u.exec(pdf) ?? [])
      .slice(1)
      .map(Number);
    expect([Math.round(width), Math.round(height)]).toEqual([842, 595]);
  });

  test('the articles concerned lead to it', async () => {
    for (const article of new Set(flow.steps.map((step) => step.article.id))) {
      const html = readFileSync(join(DIST, doc, article, 'index.html'), 'utf8');
      expect(html).toContain(`/${pathOf({ doc, id })}"`);
    }
  });

  test('its file is the mermaid text that the page shows, and mermaid reads it', async () => {
    const source = readFileSync(join(DIST, doc, 'du-lieu/quy-trinh', `${id}.mmd`), 'utf8');
    const page = await session.open(pathOf({ doc, id }));
    expect(await page.locator('pre[data-source]').textContent()).toBe(source);
    expect(source).toBe(mermaidText(flow, held.organs.byId));
    await page.locator('.flow-source summary').click();
    expect(await page.getByRole('button', { name: 'Sao chép mã' }).isVisible()).toBe(true);
  });
});

test('mermaid gives back every sign of a label as it was written', async () => {
  const [first] = FLOWS;
  const step = first?.flow.steps[0];
  if (!first || !step) throw new Error('there is no flow to test with');
  const does = 'end "a" [b] {c} (d) <e> #35; %%{x}%% | `f` **g** ; \\ & subgraph';
  const flow = { ...first.flow, begins: [], steps: [{ ...step, id: 'end', does, next: [], concerns: [] }] };
  const page = await session.blank({ bypassCSP: true });
  await page.setContent('<body></body>');
  await page.addScriptTag({ path: createRequire(import.meta.url).resolve('mermaid/dist/mermaid.min.js') });
  const drawn = await page.evaluate(
    async (text) => {
      const { mermaid } = window as unknown as {
        mermaid: { render(id: string, text: string): Promise<{ svg: string }> };
      };
      document.body.innerHTML = (await mermaid.render('x', text)).svg;
      for (const br of document.querySelectorAll('br')) br.replaceWith(' ');
      return document.querySelector('.nodeLabel')?.textContent;
    },
    mermaidText(flow, held.organs.byId),
  );
  expect(drawn).toContain(does);
});
