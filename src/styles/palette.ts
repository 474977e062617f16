/**
 * The one palette: paper and ink, one accent (son, a deep vermilion), a hue for each of the six systems. The style sheet
 * takes it through `tokens.css`; Word, PowerPoint, the icon, the manifest and preview pictures take it here.
 */

/** Each colour by day and by night. */
export const PALETTE = {
  /** The ground of the page, and what lies on it. */
  paper: ['#fcfaf5', '#1a1714'],
  surface: ['#f3efe5', '#2a2620'],
  raised: ['#ffffff', '#37322b'],
  ink: ['#1f1b16', '#ebe6dc'],
  muted: ['#625a4f', '#b0a89b'],
  line: ['#ddd6c7', '#453f36'],
  /** Round what can be pressed. */
  edge: ['#c2b8a4', '#756c5f'],
  /** For acts and marks only. */
  accent: ['#a5311d', '#f0aa94'],
  'accent-soft': ['#f8e7e0', '#45302a'],
  mark: ['#fbe6a3', '#5c4b14'],
  'g-party': ['#a5311d', '#e97b66'],
  'g-state': ['#1867b4', '#5aa5f2'],
  'g-front': ['#9f5900', '#d8ad52'],
  'g-forces': ['#1d4a2d', '#a9d09d'],
  'g-justice': ['#5b1463', '#dba6e2'],
  'g-other': ['#66625d', '#b9b3aa'],
  /** The same as grounds of white words: by night a large field of a light hue would glow. */
  'deep-party': ['#a5311d', '#a04432'],
  'deep-state': ['#1867b4', '#2f6aa8'],
  'deep-front': ['#9f5900', '#86621a'],
  'deep-forces': ['#1d4a2d', '#3f7550'],
  'deep-justice': ['#5b1463', '#87508f'],
  'deep-other': ['#66625d', '#6f6a63'],
} as const satisfies Record<string, readonly [light: string, dark: string]>;
export type Colour = keyof typeof PALETTE;

/** What is otherwise on paper: black on white, the hues as by day. */
const ON_PAPER: Partial<Record<Colour, string>> = {
  paper: '#fff',
  surface: '#fff',
  raised: '#fff',
  ink: '#000',
  muted: '#444',
  line: '#999',
  edge: '#999',
  accent: '#000',
  'accent-soft': '#fff',
};

/** For a reader who asks for more contrast: what is quiet speaks up. */
const CONTRASTED: Partial<Record<Colour, readonly [light: string, dark: string]>> = {
  paper: ['#fff', '#000'],
  ink: ['#000', '#fff'],
  muted: ['#2e2a24', '#e2dccf'],
  line: ['#6b6459', '#98907f'],
  edge: ['#6b6459', '#98907f'],
  accent: ['#85200f', '#ffb8a4'],
};

/** A colour by day, as files want it that are always light. */
export const hue = (colour: Colour): string => PALETTE[colour][0];
/** The same without its `#`, as Office writes it. */
export const officeHue = (colour: Colour): string => hue(colour).slice(1).toUpperCase();

/** The palette as a style sheet. */
export function paletteCss(): string {
  const pair = ([light, dark]: readonly [string, string]) => `light-dark(${light}, ${dark})`;
  return [
    rule(
      ':root',
      Object.entries(PALETTE).map(([name, pairOf]) => [name, pair(pairOf)]),
    ),
    `@media (prefers-contrast: more) { ${rule(
      ':root',
      Object.entries(CONTRASTED).map(([name, pairOf]) => [name, pair(pairOf)]),
    )} }`,
    `@media print { ${rule(':root', Object.entries(ON_PAPER))} }`,
  ].join('\n');
}

const rule = (selector: string, values: [string, string][]): string =>
  `${selector} { ${values.map(([name, value]) => `--${name}: ${value};`).join(' ')} }`;
