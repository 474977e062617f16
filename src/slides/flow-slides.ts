import { type FlowUnit, flowStep, flowUnits } from '../diagrams/flow-step.ts';
import type { Flow, FlowStep } from '../model/flow.ts';
import type { Organ } from '../model/organ.ts';
import { BODY } from './geometry.ts';
import type { FlowSlide, Slide, Source } from './slide.ts';
import { quotesSlides } from './words-slides.ts';

/**
 * A flow on slides: what the text ties, two steps at a time, each followed by the words that say so. Two steps that are
 * too tall for one slide stand on two.
 */
export function flowSlides(flow: Flow, organs: ReadonlyMap<string, Organ>): Slide[] {
  const units = flowUnits(flow).flatMap((unit) => fitting(unit, organs));
  const quoted = new Set<string>();
  return units.flatMap((unit, i): Slide[] => {
    const steps = stepsOf(unit);
    const fresh = steps.filter(({ id }) => !quoted.has(id));
    for (const { id } of fresh) quoted.add(id);
    const place = units.length > 1 ? `${i + 1}/${units.length}` : null;
    const slide: FlowSlide = { kind: 'flow', title: flow.title, unit, place, sources: sourcesOf(steps) };
    const words = fresh.map((step) => ({ quote: step.quote, source: sourceOf(step) }));
    return [slide, ...quotesSlides(words, flow.title)];
  });
}

function fitting(unit: FlowUnit, organs: ReadonlyMap<string, Organ>): FlowUnit[] {
  if (!unit.tie || flowStep(unit, organs).height <= BODY.height) return [unit];
  const { words, then } = unit.tie;
  return [
    { ...unit, tie: null },
    { occasion: words, first: then, tie: null },
  ];
}

const stepsOf = ({ first, tie }: FlowUnit): FlowStep[] => (tie ? [first, tie.then] : [first]);
const sourceOf = ({ article, provision }: FlowStep): Source => ({ article, provision });

/** The provisions of the steps, each once. */
const sourcesOf = (steps: readonly FlowStep[]): Source[] =>
  steps
    .map(sourceOf)
    .filter(({ provision }, i, all) => all.findIndex((other) => other.provision === provision) === i);
