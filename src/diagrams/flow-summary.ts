import type { Flow } from '../model/flow.ts';
import { flowChains, linkOf } from './flow-chains.ts';
import { textWidth } from './wrapped-text.ts';

/** Words of a step, shortened to what its place holds. */
interface Shortened {
  readonly words: string;
  readonly isCut: boolean;
}

/** One step of a chain, as a list of flows says it. */
export interface SummaryStep {
  readonly occasions: readonly Shortened[];
  /** Who acts: null where it is who acted just before, empty where the text does not say. */
  readonly actors: readonly string[] | null;
  readonly does: Shortened;
  /** Whether the text has it come after the step before it, or only speak of one; null where it does neither. */
  readonly link: 'next' | 'concerns' | null;
}

/** A flow in few words: its chains of steps, and the organs that act, each once, as many as a narrow list names. */
export interface FlowSummary {
  readonly chains: readonly (readonly SummaryStep[])[];
  readonly named: readonly string[];
  /** How many organs are not named. */
  readonly left: number;
}

/** A flow as a list of flows says it: who acts and what they do, whole clauses at least; or who acts alone. */
export function flowSummary(flow: Flow): FlowSummary {
  const blocks = flowChains(flow);
  const chains = blocks.map((chain) =>
    chain.flatMap(({ acts, link }) =>
      acts.map(({ step, occasions, ties }, n): SummaryStep => {
        const kind = n > 0 ? linkOf(ties, acts.slice(0, n)) : link;
        return {
          occasions: occasions.map(shortened),
          actors: n > 0 ? null : step.who,
          does: shortened(step.does),
          link: kind === 'occasion' ? 'next' : kind,
        };
      }),
    ),
  );
  const who = [...new Set(blocks.flat().flatMap(({ acts }) => acts[0].step.who))];
  // One alone is never left out: to say so would take its place.
  const named = who.length > 3 ? who.slice(0, 2) : who;
  return { chains, named, left: who.length - named.length };
}

/** Two lines of a cell in px, less what is lost at their ends; the size of letters. */
const CELL = { width: 460, text: 17 };
const CUTS = [/$^/u, /;.*$/u, /[,;].*$/u] as const;

/** Words with as little taken off, clause by clause, as leaves them two lines. */
function shortened(words: string): Shortened {
  const fits = (cut: RegExp) => textWidth(words.replace(cut, ' …'), CELL.text) <= CELL.width;
  const cut = CUTS.find(fits) ?? CUTS[2];
  return { words: words.replace(cut, ''), isCut: cut.test(words) };
}
