import type PptxGen from 'pptxgenjs';
import { officeHue } from '../../styles/palette.ts';
import { hexOf, points } from './pptx-look.ts';

const LAW = 'Times New Roman';
const OURS = 'Arial';
/** What begins a paragraph of its own. */
const LINES = 'h3, p, li, summary';
const BLANK = '……………';

/** The words of a box as PowerPoint's paragraphs and runs: their sizes, the law's in a serif, links that lead on. */
export function runsIn(box: HTMLElement): PptxGen.TextProps[] {
  const lines = [...box.querySelectorAll<HTMLElement>(LINES)].filter(
    (line) =>
      line.offsetWidth > 0 &&
      !line.querySelector(LINES) &&
      !(line.matches('.shape-ladder .link') && line !== box),
  );
  const runs = (lines.length > 0 ? lines : [box]).flatMap((line, i) => {
    const own = partsOf(line);
    const [next, last] = [lines[i + 1], own.at(-1)];
    const goesOn = next && isInline(line) && isInline(next);
    if (goesOn) own.push({ text: ' ', options: { fontFace: OURS } });
    else if (last) last.options = { ...last.options, breakLine: true };
    const space = gapAbove(line, lines[i - 1]);
    return own.map((run) => ({ ...run, options: { ...run.options, paraSpaceBefore: space } }));
  });
  return runs.length > 0 ? runs : [{ text: ' ' }];
}

const isInline = (line: HTMLElement): boolean => getComputedStyle(line).display === 'inline';

/** The room between two lines of a box, in points. */
function gapAbove(line: HTMLElement, before: HTMLElement | undefined): number {
  if (!before) return 0;
  const gap = line.getBoundingClientRect().top - before.getBoundingClientRect().bottom;
  return Math.max(0, points(`${gap}`));
}

/** The words of a box with a blank for each verb that is asked for. */
export const blankedRuns = (box: HTMLElement): PptxGen.TextProps[] => {
  const verbs = new Set(verbsOf(box));
  return runsIn(box).map((run) => {
    const verb = bare(run.text ?? '');
    if (!run.options?.bold || !verbs.has(verb)) return run;
    return { text: (run.text ?? '').replace(verb, BLANK), options: { ...run.options, bold: false } };
  });
};

/** The verbs that are asked for, in one line. */
export const verbsIn = (box: HTMLElement): string => verbsOf(box).join(' · ');

const verbsOf = (box: HTMLElement): string[] =>
  [...box.querySelectorAll('.verb[data-step]')].map(({ textContent }) => bare(textContent ?? ''));
/** Words without what is around them. */
const bare = (words: string): string => words.replace(/^[\s,;:]+|[\s,;:]+$/gu, '');

function partsOf(line: HTMLElement): PptxGen.TextProps[] {
  const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
  const parts: PptxGen.TextProps[] = [];
  let before: HTMLElement | null = null;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const holder = node.parentElement;
    // A link is one run, though its words are in several pieces that stay whole.
    const link: HTMLElement | null = holder && styleOf(holder).hyperlink ? holder.closest('a') : null;
    const text = ((link ?? node).textContent ?? '').replace(/\s+/gu, ' ');
    const isSaid = link !== null && link === before;
    before = link;
    if (!holder || isSaid || holder.closest('.blank, .visually-hidden')) continue;
    if (text.trim() !== '' || parts.length > 0) parts.push(...runsOf(text, link ?? holder));
  }
  const [first] = parts;
  if (first) first.text = `${line.matches('.part .entry') ? '– ' : ''}${first.text?.trimStart() ?? ''}`;
  const last = parts.at(-1);
  if (last) last.text = last.text?.trimEnd() ?? '';
  return parts.filter(({ text }) => text);
}

/** Words of one look; the spaces around those of a link are not part of it. */
function runsOf(text: string, holder: HTMLElement): PptxGen.TextProps[] {
  const options = styleOf(holder);
  if (!options.hyperlink) return [{ text, options }];
  const { hyperlink: _, ...look } = options;
  const plain = { ...look, color: officeHue('ink') };
  const isApart = holder.matches('.part a.cited');
  return [
    { text: isApart || text.startsWith(' ') ? ' ' : '', options: plain },
    { text: text.trim(), options },
    { text: text.endsWith(' ') ? ' ' : '', options: plain },
  ];
}

function styleOf(holder: HTMLElement): PptxGen.TextPropsOptions {
  const { fontSize, fontWeight, color } = getComputedStyle(holder);
  // Some programs break a link within a word: names in narrow columns are plain.
  const isName = holder.closest('.at-centre, .at-left, .at-right, h3') && !holder.closest('[data-words-of]');
  const link = isName ? null : holder.closest<HTMLAnchorElement>('a[href]');
  return {
    fontFace: holder.closest('[data-quote], .law-line') ? LAW : OURS,
    fontSize: points(fontSize),
    bold: Number(fontWeight) >= 600,
    color: link ? officeHue('accent') : (hexOf(color) ?? officeHue('ink')),
    ...(link ? { hyperlink: { url: link.href } } : {}),
  };
}
