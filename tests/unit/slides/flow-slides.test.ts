import { describe, expect, test } from 'vitest';
import { flowStep, flowUnits } from '../../../src/diagrams/flow-step.ts';
import { textWidth } from '../../../src/diagrams/wrapped-text.ts';
import type { Flow, FlowStep } from '../../../src/model/flow.ts';
import { readLibrary } from '../../../src/site/library.ts';
import { flowSlides } from '../../../src/slides/flow-slides.ts';
import { BODY } from '../../../src/slides/geometry.ts';

const library = readLibrary('content');
const organs = library.organs.byId;
const flows = library.regulations.flatMap((regulation) => regulation.flows);
const idsOf = (steps: readonly (FlowStep | undefined)[]) => steps.map((step) => step?.id);

describe.each(flows)('the flow $id on slides', (flow) => {
  const units = flowUnits(flow);

  test('shows every step, and every tie with its words, the step that comes first above', () => {
    const shown = units.flatMap(({ first, tie }) => idsOf([first, tie?.then]));
    expect(new Set(shown.filter(Boolean))).toEqual(new Set(flow.steps.map(({ id }) => id)));
    const ties = units.flatMap(({ first, tie }) =>
      tie ? `${first.id} ${tie.kind} ${tie.then.id}: ${tie.words}` : [],
    );
    const told = flow.steps.flatMap((step) => [
      ...step.next.map(({ to, words }) => `${step.id} next ${to}: ${words}`),
      ...step.concerns.map(({ to, words }) => `${to} concerns ${step.id}: ${words}`),
    ]);
    expect(ties.sort()).toEqual(told.sort());
  });

  test('quotes every step once, in its own words, with the provision behind it', () => {
    const slides = flowSlides(flow, organs);
    const quoted = slides.flatMap((slide) =>
      slide.kind === 'words' ? slide.paragraphs.map(({ text }) => text) : [],
    );
    const all = quoted.join(' ');
    for (const { quote } of flow.steps) expect(all).toContain(quote.trim());
    for (const slide of slides) expect(slide.sources.length).toBeGreaterThan(0);
  });

  test('fits on its slides, no line wider than its box, no box over another', () => {
    for (const slide of flowSlides(flow, organs)) {
      if (slide.kind !== 'flow') continue;
      const drawing = flowStep(slide.unit, organs);
      expect(drawing.height).toBeLessThanOrEqual(BODY.height);
      for (const box of drawing.boxes)
        for (const { text, x } of box.lines)
          expect([text, x + textWidth(text, 26) <= box.x + box.width]).toEqual([text, true]);
      const [one, two] = drawing.boxes;
      if (one && two) expect(one.y + one.height).toBeLessThan(two.y);
      if (drawing.occasion && one) expect(drawing.occasion.y + drawing.occasion.height).toBeLessThan(one.y);
    }
  });
});

test('two steps too tall for one slide stand on two, the words that tie them above the second', () => {
  const [flow] = flows as [Flow];
  const [step] = flow.steps as [FlowStep];
  const many = Array.from({ length: 7 }, () => 'ban-dan-van-huyen-uy');
  const tall = (id: string): FlowStep => ({ ...step, id, who: many, next: [], concerns: [] });
  const long: Flow = {
    ...flow,
    begins: [{ when: null, steps: ['a'] }],
    steps: [{ ...tall('a'), next: [{ to: 'b', words: 'trước khi trình' }] }, tall('b')],
  };
  const drawn = flowSlides(long, organs).flatMap((slide) => (slide.kind === 'flow' ? slide.unit : []));
  expect(drawn.map(({ occasion, first, tie }) => [occasion, first.id, tie])).toEqual([
    [null, 'a', null],
    ['trước khi trình', 'b', null],
  ]);
});
