/** One verb of who reports to whom: those who act by it, the verb on its line, those toward whom. */
import { headAcross, largeBox, leadOf, TARGET, wayBox } from './blocks.ts';
import { type Element, el, textLines } from './element.ts';
import { groupMark, SIGN } from './group-sign.ts';
import type { Marks, Named } from './organ-picture.ts';
import { within } from './organ-side.ts';
import { citesOf, type ReportingGroup } from './reporting-picture.ts';
import { setLines } from './set-lines.ts';

/** Where the columns are: who, what joins them, does what, toward whom. */
export interface Plan {
  readonly text: number;
  /** Whether who receives has a box. */
  readonly isLeading?: boolean;
  readonly who: { readonly x: number; readonly width: number };
  /** The upright line that holds the senders of a verb together. */
  readonly bracket: number;
  readonly verb: { readonly x: number; readonly width: number };
  /** The upright line from which several receivers have their arrows. */
  readonly bus: number;
  readonly to: { readonly x: number; readonly width: number };
}

/** A name with the sign of its group before it, in lines. */
interface SetName {
  readonly organ: Named;
  readonly lines: readonly string[];
  readonly height: number;
}

/** A verb with all who act by it and toward whom, set for its columns. */
export interface SetGroup {
  readonly plan: Plan;
  readonly group: ReportingGroup;
  readonly senders: readonly SetName[];
  readonly verb: readonly string[];
  /** Where the text says it, below the line. */
  readonly cites: readonly string[];
  readonly receivers: readonly SetName[];
  readonly height: number;
}

const LINE = { stroke: 'muted', 'stroke-width': 1.4, fill: 'none' } as const;
/** The verb is the answer: larger than the names, and so far above its line, in letters' sizes. */
const [VERB, ABOVE] = [1.12, 0.8];

/** Where a name begins behind its sign, in letters' sizes. */
const BEHIND = SIGN + 0.5;

function setName(organ: Named, width: number, text: number): SetName {
  const lines = setLines(organ.name, text * 1.03, width - text * BEHIND);
  return { organ, lines, height: Math.max(TARGET, lines.length * leadOf(text) + text * 0.4) };
}

const tall = (names: readonly SetName[]): number => names.reduce((sum, { height }) => sum + height, 0);

export function setGroup(group: ReportingGroup, plan: Plan): SetGroup {
  const { text, who, verb, to } = plan;
  const senders = group.acts.map(({ sender }) => setName(sender, who.width, text));
  const receivers = group.receivers.map((organ) => setName(organ, to.width, text));
  const words = setLines(group.verb, text * VERB * 1.04, verb.width);
  const cites = setLines(citesOf(group), text * 1.04, verb.width);
  const above = words.length * leadOf(text * VERB) + text * (ABOVE - 0.15);
  return {
    plan,
    group,
    senders,
    verb: words,
    cites,
    receivers,
    height: Math.max(tall(senders), tall(receivers), above * 2, cites.length * leadOf(text) * 2 + text * 0.8),
  };
}

/** Names one below the other in the middle of a height. */
function placed(names: readonly SetName[], top: number, height: number) {
  let y = top + (height - tall(names)) / 2;
  return names.map((name) => {
    y += name.height;
    return { ...name, y: y - name.height, middle: y - name.height / 2 };
  });
}

/** What is drawn of a verb; who receives is there at first. */
export function groupElements(set: SetGroup, top: number, step: number): Element[] {
  const { plan } = set;
  const { text, who, verb, to } = plan;
  const senders = placed(set.senders, top, set.height);
  const receivers = placed(set.receivers, top, set.height);
  const middle = top + set.height / 2;
  const [lead, last] = [leadOf(text * VERB), set.verb.length - 1];
  return [
    el('g', { 'data-step': step }, ...lineElements(senders, receivers, middle, plan)),
    ...senders.map((name, n) => senderElement(name, set.group.acts[n] as Act, { who, text, step })),
    el(
      'g',
      { 'data-step': step },
      textLines(
        set.verb,
        { x: verb.x, y: middle - text * ABOVE - last * lead, size: text * VERB, lead },
        { 'font-weight': 600 },
      ),
      textLines(
        set.cites,
        { x: verb.x, y: middle + text * 1.3, size: text, lead: leadOf(text) },
        { fill: 'muted' },
      ),
    ),
    ...receivers.map((name, n) =>
      wayBox(
        set.group.receivers[n] as Act['sender'],
        plan.isLeading
          ? largeBox(name.organ, { x: to.x - text * 0.3, middle: name.middle }, text)
          : el('g', {}, reach(name, to), nameElement(name, to.x, text)),
      ),
    ),
  ];
}

type Placed = ReturnType<typeof placed>[number];
type Act = ReportingGroup['acts'][number];

/** All lines begin at one place, where several senders have a bracket; several receivers have an arrow each. */
function lineElements(
  senders: readonly Placed[],
  receivers: readonly Placed[],
  middle: number,
  { text, bracket, bus, to }: Plan,
): Element[] {
  const [first, last] = [senders[0] as Placed, senders.at(-1) as Placed];
  const isJoint = senders.length > 1;
  const [from, till] = [first.middle - text * 0.5, last.middle + text * 0.5];
  const tip = to.x - text * 0.6;
  const head = text * 0.62;
  const ends = receivers.map((one) => one.middle);
  const [highest, lowest] = [Math.min(...ends), Math.max(...ends)];
  return [
    ...(isJoint
      ? [
          el('path', {
            ...LINE,
            d: `M${bracket - text * 0.35},${from}H${bracket}V${till}H${bracket - text * 0.35}`,
          }),
        ]
      : []),
    el('path', {
      ...LINE,
      d: `M${bracket},${middle}H${ends.length > 1 ? bus : tip - head}`,
    }),
    ...(ends.length > 1 ? [el('path', { ...LINE, d: `M${bus},${highest}V${lowest}` })] : []),
    ...ends.flatMap((end) => [
      ...(ends.length > 1 ? [el('path', { ...LINE, d: `M${bus},${end}H${tip - head}` })] : []),
      headAcross(tip, end, head, 'muted'),
    ]),
  ];
}

const nameElement = ({ organ, lines, y, height }: Placed, x: number, text: number): Element => {
  const lead = leadOf(text);
  const first = y + (height - lines.length * lead) / 2 + text * 0.98;
  return el(
    'g',
    { class: 'organ', 'data-organ': organ.id },
    groupMark(organ.group, x, first - text * 0.36, text),
    textLines(lines, { x: x + text * BEHIND, y: first, size: text, lead }),
  );
};

/** What is pressed: a name alone is too low for a finger. */
const reach = ({ organ, y, height }: Placed, { x, width }: Plan['who']): Element =>
  el('rect', { x, y, width, height, fill: organ.group, 'fill-opacity': 0 });

/** A sender: a link to the words of all its duties. */
function senderElement(
  name: Placed,
  { ties }: Act,
  { who, text, step }: Pick<Plan, 'who' | 'text'> & { readonly step: number },
): Element {
  const [tie, ...more] = ties;
  const link = el(
    'a',
    {
      class: 'tie cell',
      href: tie.href,
      'aria-label': ties.map(({ said }) => said).join('; '),
      ...tie.marks,
      'data-duties': together(ties.map(({ marks }) => marks)),
      'data-step': step,
    },
    reach(name, who),
    nameElement(name, who.x, text),
  );
  return within(
    link,
    more.map(({ marks }) => marks),
  );
}

const together = (all: readonly Marks[]): string =>
  [...new Set(all.flatMap((marks) => marks['data-duties']?.split(' ') ?? []))].join(' ');
