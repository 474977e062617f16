import { listNumber } from '../../src/model/importing/list-number.ts';
import { childOf, childrenOf, descend, isOn, settingOf } from './word-xml.ts';

interface Level {
  readonly start: number;
  readonly format: string;
  /** `Điều %1.`: `%1` stands for the number of the first level. */
  readonly text: string;
  readonly isLegal: boolean;
  readonly space: string;
}
interface List {
  readonly abstract: string;
  readonly levels: ReadonlyMap<number, Level>;
  readonly restarts: ReadonlyMap<number, number>;
}

/** Counts the automatic numbers of a Word file, paragraph by paragraph, and prints each as Word does. */
export class Numbering {
  private readonly lists: ReadonlyMap<string, List>;
  private readonly counts = new Map<string, number[]>();
  private readonly begun = new Set<string>();

  constructor(numbering: Document | null) {
    this.lists = readLists(numbering?.documentElement ?? null);
  }

  /** The number printed before the next paragraph of a list, with the space after it; empty where there is none. */
  next(id: string, depth: number): string {
    const list = this.lists.get(id);
    const level = list?.levels.get(depth);
    if (!list || !level) return '';
    this.count(id, list, depth, level.start);
    if (level.format === 'bullet') return '- ';
    const counts = this.counts.get(list.abstract) ?? [];
    const text = level.text.replace(/%(\d)/gu, (_, step: string) => {
      const at = Number(step) - 1;
      const other = list.levels.get(at);
      const value = counts[at] ?? other?.start ?? 1;
      return listNumber(value, level.isLegal ? 'decimal' : (other?.format ?? 'decimal'));
    });
    return text ? text + level.space : '';
  }

  private count(id: string, { abstract, levels, restarts }: List, depth: number, start: number): void {
    const counts = this.counts.get(abstract) ?? [];
    const restart = restarts.get(depth);
    const isFirst = !this.begun.has(`${id} ${depth}`);
    this.begun.add(`${id} ${depth}`);
    const before = isFirst && restart !== undefined ? undefined : counts[depth];
    counts[depth] = before === undefined ? (restart ?? start) : before + 1;
    for (let outer = 0; outer < depth; outer++) counts[outer] ??= levels.get(outer)?.start ?? 1;
    counts.length = depth + 1;
    this.counts.set(abstract, counts);
  }
}

function readLists(root: Element | null): Map<string, List> {
  const lists = new Map<string, List>();
  if (!root) return lists;
  const abstracts = new Map(
    childrenOf(root)
      .filter(({ nodeName }) => nodeName === 'w:abstractNum')
      .map((element) => [element.getAttribute('w:abstractNumId') ?? '', element]),
  );
  for (const num of childrenOf(root).filter(({ nodeName }) => nodeName === 'w:num')) {
    const abstract = settingOf(num, 'w:abstractNumId') ?? '';
    const levels = new Map<number, Level>();
    for (const level of levelsOf(abstracts.get(abstract) ?? null))
      levels.set(depthOf(level), readLevel(level));
    const restarts = new Map<number, number>();
    for (const change of childrenOf(num).filter(({ nodeName }) => nodeName === 'w:lvlOverride')) {
      const depth = depthOf(change);
      const start = settingOf(change, 'w:startOverride');
      if (start) restarts.set(depth, Number(start));
      const level = childOf(change, 'w:lvl');
      if (level) levels.set(depth, readLevel(level));
    }
    lists.set(num.getAttribute('w:numId') ?? '', { abstract, levels, restarts });
  }
  return lists;
}

const levelsOf = (abstract: Element | null): Element[] =>
  abstract ? childrenOf(abstract).filter(({ nodeName }) => nodeName === 'w:lvl') : [];

const depthOf = (level: Element): number => Number(level.getAttribute('w:ilvl') ?? 0);

function readLevel(level: Element): Level {
  return {
    start: Number(settingOf(level, 'w:start') ?? 1),
    format: settingOf(level, 'w:numFmt') ?? 'decimal',
    text: descend(level, 'w:lvlText')?.getAttribute('w:val') ?? '',
    isLegal: isOn(level, 'w:isLgl') === true,
    space: settingOf(level, 'w:suff') === 'nothing' ? '' : ' ',
  };
}
