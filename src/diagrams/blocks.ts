/** Parts that several drawings are made of: boxes of organs, and what is done written above its line. */
import { capital } from '../model/letter-case.ts';
import type { Group } from '../model/organ.ts';
import { type Element, el, textLines } from './element.ts';
import { type Box, nodeShape } from './node-shape.ts';
import type { Act, Named, Way } from './organ-picture.ts';
import { setLines } from './set-lines.ts';

/** A finger needs 24 px; a phone may show a drawing a little smaller than it is. */
export const TARGET = 26;

export const leadOf = (text: number): number => Math.round(text * 1.28);

/** A box with an organ's name: how high it must be, and how it is drawn; as high as what it faces where that is higher. */
export function organBox(organ: Named, width: number, text: number) {
  const lines = setLines(organ.name, text, width - text * 1.1);
  const height = lines.length * leadOf(text) + text * 0.7;
  return {
    height,
    draw: (x: number, y: number, look: Look = 'plain', high = height): Element =>
      boxElement(organ, { x, y, width, height: high }, lines, text, look),
  };
}

/** The box of who receives what a page's heading says. */
export function largeBox(
  organ: Named,
  { x, middle }: { readonly x: number; readonly middle: number },
  text: number,
): Element {
  const box = organBox(organ, text * 8.4, text);
  const high = Math.max(text * 2.5, box.height);
  return box.draw(x, middle - high / 2, 'bold', high);
}

/** How loud a box is: its name in bold, or all of it in its hue. */
type Look = 'plain' | 'bold' | 'strong';

function boxElement(organ: Named, box: Box, lines: readonly string[], text: number, look: Look): Element {
  const strong = look === 'strong';
  const lead = leadOf(text);
  return el(
    'g',
    { class: strong ? 'organ strong' : 'organ', 'data-organ': organ.id },
    el('path', {
      d: nodeShape(organ.group, box),
      fill: organ.group,
      'fill-opacity': strong ? 1 : 0.1,
      stroke: organ.group,
      'stroke-width': 1.6,
    }),
    textLines(
      lines,
      {
        x: box.x + box.width / 2,
        y: box.y + (box.height - lines.length * lead) / 2 + text * 0.98,
        size: text,
        lead,
      },
      {
        'text-anchor': 'middle',
        'font-weight': look === 'plain' ? 500 : 600,
        fill: strong ? 'paper' : 'ink',
      },
    ),
  );
}

/** What can be pressed leads somewhere; its name is what is seen. */
export const wayBox = ({ href }: Way, drawn: Element): Element => el('a', { href }, drawn);

/** How much of an act is written; a task says its verb too. */
export type Detail = 'verbs' | 'tasks' | 'abouts';

/** An act in words: the verb in the hue of who acts, then what it is about. */
export function actText(act: Act, width: number, text: number, hue: Group, detail: Detail = 'tasks') {
  const lead = leadOf(text);
  const verb = detail === 'abouts' ? [] : setLines(act.verb, text * 1.03, width);
  const matter = verb.length > 0 ? afterVerb(act) : act.about;
  const about = detail !== 'verbs' && matter !== '' ? shortened(setLines(matter, text, width)) : [];
  return {
    height: (verb.length + about.length) * lead,
    draw: (x: number, y: number): Element =>
      el(
        'g',
        { class: 'act' },
        verb.length > 0 &&
          textLines(verb, { x, y: y + text * 1.04, size: text, lead }, { fill: hue, 'font-weight': 600 }),
        about.length > 0 &&
          textLines(about, { x, y: y + verb.length * lead + text * 1.04, size: text, lead }, { fill: 'ink' }),
      ),
  };
}

/** What an act is about, without the verb with which it begins: that is written above it. */
function afterVerb({ verb, about }: Act): string {
  const said = [verb, verb.replace(TOWARD, '')]
    .map(capital)
    .find((words) => `${about} `.startsWith(`${words} `));
  return said === undefined ? about : about.slice(said.length + 1);
}

/** What only joins a verb to whom it is done toward. */
const TOWARD = / (?:với|đến|cho|trước|của)$/u;

const MOST_LINES = 5;

/** Words in no more lines than are read at a glance; what is left out is said to be. */
const shortened = (lines: string[]): string[] =>
  lines.length <= MOST_LINES ? lines : [...lines.slice(0, MOST_LINES - 1), `${lines[MOST_LINES - 1]} …`];

/** A head that points along the x axis, its tip at a point. */
export const headAcross = (x: number, y: number, size: number, hue: Group | 'muted', back = false): Element =>
  el('path', {
    d: back
      ? `M${x},${y}L${x + size},${y - size * 0.5}V${y + size * 0.5}Z`
      : `M${x},${y}L${x - size},${y - size * 0.5}V${y + size * 0.5}Z`,
    fill: hue,
  });
