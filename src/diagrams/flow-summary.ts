import type { Flow } from '../model/flow.ts';
import { type ChainBlock, flowChains, linkOf } from './flow-chains.ts';
import { textWidth } from './wrapped-text.ts';

const SIGNS = { next: '→', occasion: '→', concerns: '⋯', none: '·' } as const;
const signOf = (link: ChainBlock['link']): string => SIGNS[link ?? 'none'];

/** An organ that acts in a flow, with the sign before it where each is named once: empty where it is not named there. */
interface SummaryActor {
  readonly id: string;
  readonly isNamedOnce: boolean;
  readonly sign: string;
}

/** What one block of a chain comes to in a line; `sign` is what joins it to the block before, empty where it is the first. */
export interface SummaryBlock {
  readonly occasions: readonly { readonly words: string; readonly isCut: boolean }[];
  readonly actors: readonly SummaryActor[];
  readonly sign: string;
  readonly acts: readonly { readonly words: string; readonly sign: string }[];
}

/** A flow in words: a line for each chain, and how many organs are left out where each is named once. */
export interface FlowSummary {
  readonly lines: readonly (readonly SummaryBlock[])[];
  readonly left: number;
}

/**
 * A flow as a list of flows says it: on a wide line who acts and what they do, as much of it as has room, whole clauses at
 * least; on a narrow one the organs alone, each once, as many as two lines hold.
 */
export function flowSummary(flow: Flow, nameOf: (id: string) => string): FlowSummary {
  const chains = flowChains(flow);
  const who = [...new Set(chains.flat().flatMap(({ acts }) => acts[0].step.who))];
  const kept = keptOnTwoLines(who.map(nameOf));
  const toName = new Set(who.slice(0, kept));
  const isFirst = (id: string) => id === who[0];
  const lines = chains.map((blocks) => {
    const cut = cutOf(blocks, nameOf);
    return blocks.map(({ acts, link }, n): SummaryBlock => {
      const sign = signOf(n > 0 ? link : null);
      return {
        occasions: acts[0].occasions.map((when) => ({ words: when.replace(cut, ''), isCut: cut.test(when) })),
        actors: acts[0].step.who.map((id, i) => {
          // Its first place is the one.
          const isNamedOnce = toName.delete(id);
          return { id, isNamedOnce, sign: isNamedOnce && i === 0 && !isFirst(id) ? sign : '' };
        }),
        sign: n > 0 ? sign : '',
        acts: acts.map(({ step, ties }, i) => ({
          words: step.does.replace(cut, ' …'),
          sign: i > 0 ? signOf(linkOf(ties, acts.slice(0, i))) : '',
        })),
      };
    });
  });
  return { lines, left: who.length - kept };
}

/** Two lines of a phone in px, whole and with room for how many are left out; the size of letters; what a sign takes. */
const PHONE = { all: 700, some: 590, text: 15.3, sign: 40 };

/** How many names two lines of a phone hold: one alone is never left out. */
function keptOnTwoLines(names: readonly string[]): number {
  const widths = names.map((name) => textWidth(name, PHONE.text) + PHONE.sign);
  const widthOf = (count: number) => widths.slice(0, count).reduce((sum, width) => sum + width, 0);
  if (widthOf(names.length) <= PHONE.all) return names.length;
  const kept = Math.max(
    1,
    names.findIndex((_, n) => widthOf(n + 1) > PHONE.some),
  );
  return names.length - kept > 1 ? kept : names.length;
}

/** One line of a desk in px. */
const DESK = { width: 980, text: 17, sign: 26 };
const CUTS = [/$^/u, /;.*$/u, /[,;].*$/u] as const;

/** What is taken off the words of a chain so that they are one line, as little as can be. */
function cutOf(blocks: readonly ChainBlock[], nameOf: (id: string) => string): RegExp {
  const words = blocks.flatMap(({ acts }) => [
    ...acts[0].step.who.map(nameOf),
    ...acts.flatMap(({ step, occasions }) => [...occasions, step.does]),
  ]);
  const widthOf = (cut: RegExp) =>
    words.reduce((sum, one) => sum + textWidth(one.replace(cut, ' …'), DESK.text) + DESK.sign, 0);
  return CUTS.find((cut) => widthOf(cut) <= DESK.width) ?? CUTS[2];
}
