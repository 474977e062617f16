import type { Group } from '../model/organ.ts';

/** A colour by what it means; what it looks like depends on where the drawing is shown. */
export type Colour = Group | 'ink' | 'muted' | 'paper' | 'surface' | 'line' | 'accent';

type Value = string | number | boolean | null | undefined;

/** Attributes of an element; `fill` and `stroke` name a {@link Colour}, or `none`. */
export interface Attributes {
  readonly fill?: Colour | 'none' | undefined;
  readonly stroke?: Colour | 'none' | undefined;
  readonly [name: string]: Value;
}

/** An element of a drawing, before it is known on what it is shown. */
export interface Element {
  readonly tag: string;
  readonly attributes: Attributes;
  readonly children: readonly (Element | string)[];
}

/** Makes an element. */
export const el = (
  tag: string,
  attributes: Attributes = {},
  ...children: readonly (Element | string | null | false)[]
): Element => ({
  tag,
  attributes,
  children: children.filter((child): child is Element | string => Boolean(child)),
});

/** Turns the name of a colour into what is written. */
export type Paint = (colour: Colour) => string;

const PAGE: Record<Colour, string> = {
  ink: '--ink',
  muted: '--muted',
  paper: '--paper',
  surface: '--surface',
  line: '--line',
  accent: '--accent',
  party: '--g-party',
  state: '--g-state',
  front: '--g-front',
  forces: '--g-forces',
  justice: '--g-justice',
  other: '--g-other',
};

/** On a page colours follow its theme. */
export const onPage: Paint = (colour) => `var(${PAGE[colour]})`;

/** The attributes of an element in words. */
export function writtenAttributes(element: Element, paint: Paint = onPage): [name: string, words: string][] {
  const { tag, attributes } = element;
  const label = attributes['aria-label'];
  const named =
    tag === 'a' && label ? { ...attributes, 'aria-label': heardName(String(label), element) } : attributes;
  return Object.entries(named).flatMap(([name, value]): [string, string][] =>
    value === undefined || value === null || value === false ? [] : [[name, wordsOf(name, value, paint)]],
  );
}

/** The element as markup. */
export function markup(element: Element, paint: Paint = onPage): string {
  const { tag, children } = element;
  const written = writtenAttributes(element, paint)
    .map(([name, words]) => ` ${name}="${escaped(words)}"`)
    .join('');
  if (children.length === 0) return `<${tag}${written}/>`;
  const inside = children.map((child) => (typeof child === 'string' ? escaped(child) : markup(child, paint)));
  // A space after a text keeps its last word apart from the next one for ears.
  return `<${tag}${written}>${inside.join('')}</${tag}>${tag === 'text' ? ' ' : ''}`;
}

function wordsOf(name: string, value: string | number | boolean, paint: Paint): string {
  const isColour = (name === 'fill' || name === 'stroke') && value !== 'none';
  if (isColour) return paint(value as Colour);
  return typeof value === 'number' || name === 'd' ? tenths(String(value)) : String(value);
}

/** To a tenth: less is not seen, and each digit is carried to every reader. */
const tenths = (words: string): string =>
  words.replace(/-?\d+\.\d+/gu, (number) => String(Math.round(Number(number) * 10) / 10));

const escaped = (words: string): string =>
  words.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/>/gu, '&gt;').replace(/"/gu, '&quot;');

/** How lines of text are set; `y` is the first baseline. */
interface TextPlace {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly lead: number;
  /** How far lines after the first are moved, where they must not be taken for words of their own. */
  readonly hang?: number;
}

/** How wide a space is, in letters' sizes. */
const SPACE = 0.235;

/** Lines of text, one element for all. The space after each line but the last is a part of it, so lines that do not begin at one place are moved by it. */
export function textLines(
  lines: readonly string[],
  { x, y, size, lead, hang = 0 }: TextPlace,
  attributes: Attributes = {},
): Element {
  const anchor = attributes['text-anchor'];
  const aside = anchor === 'middle' ? (size * SPACE) / 2 : anchor === 'end' ? size * SPACE : 0;
  return el(
    'text',
    { fill: 'ink', 'font-size': size, y, ...attributes },
    ...lines.map((line, n) => {
      const isLast = n === lines.length - 1;
      return el(
        'tspan',
        { x: (isLast ? x : x + aside) + (n > 0 ? hang : 0), dy: n === 0 ? undefined : lead },
        isLast ? line : `${line} `,
      );
    }),
  );
}

/**
 * The accessible name of a link in a drawing. It contains the visible words, so that speech control finds the link (WCAG
 * 2.5.3): the sentence alone where it contains them, else they come first and the sentence goes without what they say.
 */
function heardName(said: string, link: Element): string {
  const seen = seenWords(link);
  const words = plain(seen.join(' '));
  if (plain(said).includes(words)) return said;
  const [who = said, ...about] = said.split(': ');
  const isSeen = about.length > 0 && words.includes(plain(about.join(': ')));
  return `${seen.join(', ')}; ${isSeen ? who : said}`;
}

/** The texts of an element, one for each that is set as a whole. */
function seenWords({ tag, children }: Element): string[] {
  if (tag === 'text') return [textOf(children).trim()];
  return children.flatMap((child) => (typeof child === 'string' ? [] : seenWords(child)));
}

const textOf = (children: Element['children']): string =>
  children.map((child) => (typeof child === 'string' ? child : textOf(child.children))).join('');

/** Punctuation is not said. */
const plain = (words: string): string =>
  words
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLocaleLowerCase('vi');
