/** Those who report by one verb, and the line that all of them share with the verb on it. */
import { leadOf, organBox } from './blocks.ts';
import { type Element, el, textLines } from './element.ts';
import type { Marks } from './organ-picture.ts';
import { within } from './organ-side.ts';
import type { ReportingGroup } from './reporting-picture.ts';
import { setLines } from './set-lines.ts';

/** Where the columns are: who, what joins them, does what, toward whom. */
export interface Plan {
  readonly text: number;
  readonly who: { readonly x: number; readonly width: number };
  /** The upright line in which those of the senders of a verb meet. */
  readonly bracket: number;
  readonly verb: { readonly x: number; readonly width: number };
  /** The upright line from which the receivers of a group have theirs. */
  readonly bus: number;
  readonly box: { readonly x: number; readonly width: number };
}

type Act = ReportingGroup['acts'][number];

/** A verb with all who act by it, set for its columns. */
export interface SetVerb {
  readonly senders: readonly (ReturnType<typeof organBox> & { readonly act: Act })[];
  readonly verb: readonly string[];
  readonly height: number;
}

export const LINE = { stroke: 'muted', 'stroke-width': 1.6, fill: 'none' } as const;

const gapOf = (text: number): number => text * 0.4;

/** The words are above their line: what is above the middle is as high as they are. */
export function setVerb(acts: readonly Act[], { text, who, verb }: Plan): SetVerb {
  const senders = acts.map((act) => ({ act, ...organBox(act.sender, who.width, text) }));
  const words = setLines(acts[0]?.verb ?? '', text, verb.width);
  const boxes = senders.reduce((sum, { height }) => sum + height + gapOf(text), -gapOf(text));
  return { senders, verb: words, height: Math.max(boxes, words.length * leadOf(text) * 2 + text * 0.5) };
}

/** The height of the line of a verb that is drawn from a height on. */
export const middleOf = ({ height }: SetVerb, top: number): number => top + height / 2;

/** The senders, each a link to the words of its duties, and the verb on its line. */
export function verbElements(set: SetVerb, top: number, plan: Plan, step: number): Element[] {
  const { text, who, bracket, bus } = plan;
  const { senders, verb, height } = set;
  const middle = middleOf(set, top);
  let y = top + (height - senders.reduce((sum, one) => sum + one.height + gapOf(text), -gapOf(text))) / 2;
  const places = senders.map((one) => {
    y += one.height + gapOf(text);
    return y - gapOf(text) - one.height;
  });
  const ends = senders.map((one, n) => (places[n] as number) + one.height / 2);
  const lead = leadOf(text);
  return [
    el(
      'g',
      { 'data-step': step },
      ends.length > 1 && el('path', { ...LINE, d: `M${bracket},${ends[0]}V${ends.at(-1)}` }),
      ...ends.map((end) => el('path', { ...LINE, d: `M${who.x + who.width},${end}H${bracket}` })),
      el('path', { ...LINE, d: `M${bracket},${middle}H${bus}` }),
    ),
    ...senders.map(({ act, draw }, n) => senderElement(act, draw(who.x, places[n] as number), step)),
    el(
      'g',
      { 'data-step': step },
      textLines(verb, {
        x: plan.verb.x,
        y: middle - verb.length * lead + text * 0.62,
        size: text,
        lead,
      }),
    ),
  ];
}

/** A sender: a link to the words of all its duties. */
function senderElement({ ties }: Act, box: Element, step: number): Element {
  const [tie, ...more] = ties;
  const link = el(
    'a',
    {
      class: 'tie',
      href: tie.href,
      'aria-label': ties.map(({ said }) => said).join('; '),
      ...tie.marks,
      'data-duties': together(ties.map(({ marks }) => marks)),
      'data-step': step,
    },
    box,
  );
  return within(
    link,
    more.map(({ marks }) => marks),
  );
}

const together = (all: readonly Marks[]): string =>
  [...new Set(all.flatMap((marks) => marks['data-duties']?.split(' ') ?? []))].join(' ');
