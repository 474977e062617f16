import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { DOC } from './support/addresses.ts';
import { attribute, builtPages, DIST, type Element } from './support/built-pages.ts';

interface Duty {
  id: string;
  article: number;
  actor: string;
  role: string;
  partners: { organ: string; relation: string }[];
  cycles: string[];
  topic: string | null;
}

const { duties } = JSON.parse(readFileSync(join(DIST, DOC, 'du-lieu/duties.json'), 'utf8')) as {
  duties: Duty[];
};

interface Figure {
  readonly path: string;
  readonly kind: string;
  readonly of: string;
  readonly elements: readonly Element[];
}

const FIGURES: Figure[] = builtPages().flatMap(({ path, elements }) =>
  elements
    .filter((one) => attribute(one, 'data-diagram') !== undefined)
    .map((figure) => ({
      path,
      kind: attribute(figure, 'data-diagram') ?? '',
      of: attribute(figure, 'data-of') ?? '',
      elements: elements.filter((one) => isWithin(one, figure)),
    })),
);

/** The duties that a diagram must show, no more and no fewer. */
const SCOPES: Record<string, (duty: Duty, of: string) => boolean> = {
  article: (duty, of) => `dieu-${duty.article}` === of || duty.topic === of,
  organ: (duty, of) => duty.actor === of || duty.partners.some(({ organ }) => organ === of),
  network: (duty) => duty.partners.length > 0,
  matrix: () => true,
  topics: (duty) => duty.topic !== null,
  reporting: (duty, of) =>
    duty.partners.some(({ relation }) =>
      of === 'all'
        ? ['reports-to', 'informs', 'advises', 'accountable-to'].includes(relation)
        : relation === of,
    ),
  cadence: (duty) => duty.cycles.length > 0,
};

/** Whether a diagram is to show a duty's tie to one of its partners. */
function isDrawn({ kind, of }: Figure, { actor }: Duty, partner: Duty['partners'][number]): boolean {
  if (kind === 'organ') return actor === of || partner.organ === of;
  if (kind === 'reporting' && of !== 'all') return partner.relation === of;
  if (kind === 'reporting')
    return ['reports-to', 'informs', 'advises', 'accountable-to'].includes(partner.relation);
  return kind === 'article' || kind === 'network';
}

const words = (element: Element, name: string): string[] =>
  attribute(element, name)
    ?.split(/\s+/u)
    .filter((word) => word !== '') ?? [];
const dutiesOf = (figure: Figure): string[] =>
  [...new Set(figure.elements.flatMap((one) => words(one, 'data-duties')))].sort();
const figuresOf = (kind: string): string[] =>
  [...new Set(FIGURES.filter((one) => one.kind === kind).map(({ of }) => of))].sort();
const drawn = FIGURES.filter(({ kind }) => kind in SCOPES).map((figure) => ({
  ...figure,
  name: `${figure.path} ${figure.kind} of ${figure.of}`,
}));

function isWithin(element: Element, ancestor: Element): boolean {
  for (let at: Element['parentNode'] | null = element; at; at = 'parentNode' in at ? at.parentNode : null) {
    if (at === ancestor) return true;
  }
  return false;
}

describe('diagrams', () => {
  test('every article and every field of work with duties has its diagram, no other has', () => {
    const expected = new Set(
      duties.flatMap(({ article, topic }) => [`dieu-${article}`, ...(topic ? [topic] : [])]),
    );
    expect(figuresOf('article')).toEqual([...expected].sort());
  });

  test('every organ with duties has its diagram, no other has', () => {
    const expected = new Set(
      duties.flatMap(({ actor, partners }) => [actor, ...partners.map(({ organ }) => organ)]),
    );
    expect(figuresOf('organ')).toEqual([...expected].sort());
  });

  test.each(drawn)('$name holds all duties of its scope and nothing else', (figure) => {
    const inScope = duties.filter((duty) => SCOPES[figure.kind]?.(duty, figure.of));
    expect(dutiesOf(figure)).toEqual(inScope.map(({ id }) => id).sort());
  });

  test.each(drawn)('$name says of each duty who, what and toward whom', (figure) => {
    const lines = figure.elements.filter((one) => attribute(one, 'data-from') !== undefined);
    const missing = duties
      .filter((duty) => SCOPES[figure.kind]?.(duty, figure.of))
      .flatMap((duty) => {
        const own = lines.filter((line) => words(line, 'data-duties').includes(duty.id));
        const wrong = own.filter((line) => attribute(line, 'data-from') !== duty.actor);
        const roles = own.flatMap((line) => words(line, 'data-role'));
        const cycles = own.flatMap((line) => words(line, 'data-cycle'));
        return [
          ...wrong.map((line) => `${duty.id} is drawn from ${attribute(line, 'data-from')}`),
          ...(roles.includes(duty.role) || cycles.length > 0 ? [] : [`${duty.id} is drawn without its role`]),
          ...duty.partners
            .filter((partner) => isDrawn(figure, duty, partner))
            .filter(
              ({ organ, relation }) =>
                !own.some(
                  (line) =>
                    attribute(line, 'data-to') === organ && words(line, 'data-relation').includes(relation),
                ),
            )
            .map(({ organ, relation }) => `${duty.id} is drawn without ${relation} ${organ}`),
        ];
      });
    expect(missing).toEqual([]);
  });

  test.each(drawn)('$name is a drawing with its table, each line of it a link', (figure) => {
    const tags = figure.elements.map(({ tagName }) => tagName);
    expect(tags.includes('svg') || tags.includes('table')).toBe(true);
    const lines = figure.elements.filter((one) => words(one, 'data-duties').length > 0);
    const linked = (line: Element): boolean =>
      figure.elements.some((one) => one.tagName === 'a' && attribute(one, 'href') && isWithin(one, line));
    expect(lines.filter((line) => !linked(line)).map((line) => attribute(line, 'data-duties'))).toEqual([]);
  });

  test.each(drawn)('$name names its organs', (figure) => {
    const nodes = new Set(figure.elements.flatMap((one) => attribute(one, 'data-organ') ?? []));
    const actors = figure.elements.flatMap((one) => [...words(one, 'data-from'), ...words(one, 'data-to')]);
    expect([...new Set(actors)].filter((organ) => !nodes.has(organ))).toEqual([]);
  });
});
