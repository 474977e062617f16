import { listNumber } from '../../../src/authoring/list-number.ts';
import { Unreadable } from '../unreadable.ts';
import type { Styles } from './styles.ts';
import { childOf, childrenOf, isOn, settingOf, within, type XmlElement } from './xml.ts';

interface Level {
  readonly start: number;
  readonly format: string;
  /** `Điều %1.`: `%1` stands for the number of the first level. */
  readonly text: string;
  readonly isLegal: boolean;
  readonly space: string;
  /** Whether the number is set in capitals, or hidden; null where the paragraph decides. */
  readonly inCapitals: boolean | null;
  readonly isHidden: boolean;
  /** The outer level, from 1, whose numbers begin this one anew: 0 for none, null for any. */
  readonly restart: number | null;
  /** The style of paragraphs that the level is for. */
  readonly style: string | null;
}
interface List {
  readonly abstract: string;
  readonly levels: ReadonlyMap<number, Level>;
  readonly starts: ReadonlyMap<number, number>;
}

/** The number before a paragraph, as Word prints it, with the space after it. */
export interface PrintedNumber {
  readonly text: string;
  readonly inCapitals: boolean | null;
}

const NO_NUMBER: PrintedNumber = { text: '', inCapitals: null };
/** Levels of a list, and the greatest number, that Word knows. */
const DEEPEST = 8;
const GREATEST = 32767;

/** Counts the automatic numbers of a Word file, paragraph by paragraph, and prints each as Word does. */
export class Numbering {
  private readonly lists: ReadonlyMap<string, List>;
  private readonly styles: Styles;
  private readonly counts = new Map<string, (number | undefined)[]>();
  private readonly begun = new Set<string>();

  constructor(numbering: XmlElement | null, styles: Styles) {
    this.styles = styles;
    this.lists = numbering ? readLists(numbering, styles) : new Map();
  }

  /** The number of the next paragraph with these properties; counts it. */
  next(properties: XmlElement | null, style: string | null): PrintedNumber {
    const own = childOf(properties, 'w:numPr');
    const styled = this.styles.list(style);
    const id = settingOf(own, 'w:numId') ?? styled.id;
    const list = id ? this.lists.get(id) : undefined;
    if (!id || !list) return NO_NUMBER;
    const linked = styled.styles
      .map((one) => [...list.levels].find(([, level]) => level.style === one)?.[0])
      .find((depth) => depth !== undefined);
    const depth = depthOf(settingOf(own, 'w:ilvl') ?? linked?.toString() ?? styled.depth ?? '0');
    const level = list.levels.get(depth);
    if (!level) return NO_NUMBER;
    this.count(id, list, depth, level.start);
    if (level.isHidden) return NO_NUMBER;
    const text = level.format === 'bullet' ? bulletOf(level.text) : this.numbersIn(list, level, depth);
    return text ? { text: text + level.space, inCapitals: level.inCapitals } : NO_NUMBER;
  }

  private numbersIn(list: List, level: Level, depth: number): string {
    const counts = this.counts.get(list.abstract) ?? [];
    return level.text.replace(/%(\d)/gu, (_, step: string) => {
      const at = Number(step) - 1;
      if (at > depth) return '';
      const other = list.levels.get(at);
      const value = counts[at] ?? other?.start ?? 1;
      const format = level.isLegal ? 'decimal' : (other?.format ?? 'decimal');
      const printed = listNumber(value, format);
      if (printed === null) {
        throw new Unreadable(
          `has the automatic number ${value} in the form ${format}, which cannot be printed here`,
        );
      }
      return printed;
    });
  }

  private count(id: string, { abstract, levels, starts }: List, depth: number, start: number): void {
    const counts = this.counts.get(abstract) ?? [];
    const anew = starts.get(depth);
    const isFirst = !this.begun.has(`${id} ${depth}`);
    this.begun.add(`${id} ${depth}`);
    const before = isFirst && anew !== undefined ? undefined : counts[depth];
    counts[depth] = before === undefined ? (anew ?? start) : before + 1;
    for (let outer = 0; outer < depth; outer++) counts[outer] ??= levels.get(outer)?.start ?? 1;
    for (let inner = depth + 1; inner < counts.length; inner++) {
      const restart = levels.get(inner)?.restart ?? null;
      if (restart === null || depth < restart) counts[inner] = undefined;
    }
    this.counts.set(abstract, counts);
  }
}

/** A bullet that is a letter or a sign of the text is printed; a dot or a picture of a symbol font is given as a dash. */
const bulletOf = (text: string): string =>
  /^[\p{L}\p{N}+–—]/u.test(text) && !/\p{Co}/u.test(text) ? text : '-';

function readLists(root: XmlElement, styles: Styles): Map<string, List> {
  const lists = new Map<string, List>();
  const abstracts = new Map(
    childrenOf(root)
      .filter(({ name }) => name === 'w:abstractNum')
      .map((element) => [element.attributes['w:abstractNumId'] ?? '', element]),
  );
  const nums = childrenOf(root).filter(({ name }) => name === 'w:num');
  const numById = new Map(nums.map((num) => [num.attributes['w:numId'] ?? '', num]));
  /** The list's own definition, or the one of the style of lists that it refers to. */
  const abstractOf = (id: string, steps = 0): string => {
    const link = settingOf(abstracts.get(id) ?? null, 'w:numStyleLink');
    const num = link ? numById.get(styles.list(link).id ?? '') : undefined;
    const target = settingOf(num ?? null, 'w:abstractNumId');
    return target && steps < DEEPEST ? abstractOf(target, steps + 1) : id;
  };
  for (const [id, num] of numById) {
    const abstract = abstractOf(settingOf(num, 'w:abstractNumId') ?? '');
    const levels = new Map<number, Level>();
    for (const level of levelsOf(abstracts.get(abstract) ?? null)) {
      levels.set(depthOf(level.attributes['w:ilvl']), readLevel(level));
    }
    const starts = new Map<number, number>();
    for (const change of childrenOf(num).filter(({ name }) => name === 'w:lvlOverride')) {
      const depth = depthOf(change.attributes['w:ilvl']);
      const start = settingOf(change, 'w:startOverride');
      if (start) starts.set(depth, startOf(start));
      const level = childOf(change, 'w:lvl');
      if (level) levels.set(depth, readLevel(level));
    }
    lists.set(id, { abstract, levels, starts });
  }
  return lists;
}

const levelsOf = (abstract: XmlElement | null): XmlElement[] =>
  abstract ? childrenOf(abstract).filter(({ name }) => name === 'w:lvl') : [];

function depthOf(printed: string | undefined): number {
  const depth = Number(printed ?? 0);
  if (Number.isInteger(depth) && depth >= 0 && depth <= DEEPEST) return depth;
  throw new Unreadable(`is damaged: it has a list with the level ${printed}`);
}

function startOf(printed: string): number {
  const start = Number(printed);
  if (Number.isInteger(start) && start >= 0 && start <= GREATEST) return start;
  throw new Unreadable(`is damaged: it has a list that begins at ${printed}`);
}

function readLevel(level: XmlElement): Level {
  const format = childOf(level, 'w:numFmt');
  const look = childOf(level, 'w:rPr');
  const restart = settingOf(level, 'w:lvlRestart');
  return {
    start: startOf(settingOf(level, 'w:start') ?? '0'),
    format:
      format?.attributes['w:val'] === 'custom'
        ? (format.attributes['w:format'] ?? 'custom')
        : (format?.attributes['w:val'] ?? 'decimal'),
    text: levelText(level),
    isLegal: isOn(level, 'w:isLgl') === true,
    space: settingOf(level, 'w:suff') === 'nothing' ? '' : ' ',
    inCapitals: isOn(look, 'w:caps') ?? isOn(look, 'w:smallCaps'),
    isHidden: isOn(look, 'w:vanish') === true,
    restart: restart === null ? null : depthOf(restart),
    style: settingOf(level, 'w:pStyle'),
  };
}

/** The text of a level; a picture in its place is a bullet. */
function levelText(level: XmlElement): string {
  for (const { name, attributes } of within(level)) {
    if (name === 'w:lvlText') return attributes['w:val'] ?? '';
  }
  return '';
}
