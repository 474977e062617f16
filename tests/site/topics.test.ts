/** Fields of work and open points: every duty in its topic, every claim next to the words it is about. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { DOC } from './support/addresses.ts';
import { attribute, builtPages, DIST } from './support/built-pages.ts';
import { useBrowser } from './support/session.ts';

const session = useBrowser();
const { duties } = JSON.parse(readFileSync(join(DIST, DOC, 'du-lieu/duties.json'), 'utf8')) as {
  duties: { id: string; provision: string; article: number; topic: string; quote: string }[];
};
const pages = builtPages().filter(({ path }) => path.startsWith(`/${DOC}/chu-de/`));

/** The duties that the cards of a page hold. */
const onCards = (page: (typeof pages)[number]) =>
  page.elements.flatMap((element) => {
    const card = attribute(element, 'data-card');
    return card ? (attribute(element, 'data-duties') ?? '').split(' ').map((id) => `${card} ${id}`) : [];
  });

test('each topic has a page whose cards hold all its duties, each in its provision', () => {
  for (const topic of new Set(duties.map(({ topic }) => topic))) {
    const page = pages.find(({ path }) => path === `/${DOC}/chu-de/${topic}/`);
    if (!page) throw new Error(`no page of ${topic}`);
    const own = duties.filter((duty) => duty.topic === topic);
    expect(onCards(page).sort()).toEqual(
      own.map(({ id, article, provision }) => `${DOC}/dieu-${article}#${provision} ${id}`).sort(),
    );
  }
});

test('a card quotes its provision once, and marks what proves its duties', async () => {
  const page = await session.open(`${DOC}/chu-de/tiep-cong-dan/`);
  const cards = await page.locator('[data-card]').evaluateAll((found) =>
    found.map((card) => ({
      ids: card.getAttribute('data-duties')?.split(' ') ?? [],
      marked: [...card.querySelectorAll('[data-quote] mark')].map((mark) => mark.textContent ?? ''),
    })),
  );
  const unproven = cards.flatMap(({ ids, marked }) =>
    ids.filter((id) => {
      const quote = duties.find((duty) => duty.id === id)?.quote ?? '?';
      return !marked.some((run) => run.includes(quote));
    }),
  );
  expect(unproven).toEqual([]);
});

test('what the text leaves open is on one page, and prints on two sheets at most', async () => {
  const page = await session.open(`${DOC}/chua-noi-ro/`);
  expect(await page.locator('[data-provision]').count()).toBeGreaterThanOrEqual(20);
  const sheets = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1');
  expect(sheets.match(/\/Type\s*\/Page(?!s)/gu)?.length).toBeLessThanOrEqual(2);
});
