import type PptxGen from 'pptxgenjs';
import { officeHue } from '../../styles/palette.ts';

const LAW = 'Times New Roman';
const OURS = 'Arial';
/** What begins a paragraph of its own. */
const LINES = 'h3, p, li, summary';

/** The words of a box as PowerPoint's paragraphs and runs: their sizes, the law's in a serif, links that lead on. */
export function runsIn(box: HTMLElement): PptxGen.TextProps[] {
  const lines = [...box.querySelectorAll<HTMLElement>(LINES)].filter(
    (line) =>
      line.offsetWidth > 0 &&
      !line.querySelector(LINES) &&
      !(line.matches('.shape-ladder .link') && line !== box),
  );
  const runs = (lines.length > 0 ? lines : [box]).flatMap((line) => {
    const own = partsOf(line);
    const last = own.at(-1);
    if (last) last.options = { ...last.options, breakLine: true };
    return own;
  });
  return runs.length > 0 ? runs : [{ text: ' ' }];
}

function partsOf(line: HTMLElement): PptxGen.TextProps[] {
  const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
  const parts: PptxGen.TextProps[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = (node.textContent ?? '').replace(/\s+/gu, ' ');
    const holder = node.parentElement;
    if (!holder || holder.closest('.blank, .visually-hidden') || (text.trim() === '' && parts.length === 0))
      continue;
    parts.push({ text, options: styleOf(holder) });
  }
  const [first] = parts;
  if (first) first.text = first.text?.trimStart() ?? '';
  const last = parts.at(-1);
  if (last) last.text = last.text?.trimEnd() ?? '';
  return parts.filter(({ text }) => text);
}

function styleOf(holder: HTMLElement): PptxGen.TextPropsOptions {
  const { fontSize, fontWeight } = getComputedStyle(holder);
  // Some programs break a link within a word: in the narrow middle of a hub a name is plain.
  const link = holder.closest('.at-centre') ? null : holder.closest<HTMLAnchorElement>('a[href]');
  const isMarked = link !== null || holder.closest('.verb') !== null;
  return {
    fontFace: holder.closest('[data-quote]') ? LAW : OURS,
    fontSize: Math.round(Number.parseFloat(fontSize) * 0.72),
    bold: Number(fontWeight) >= 600,
    color: officeHue(isMarked ? 'accent' : 'ink'),
    ...(link ? { hyperlink: { url: link.href } } : {}),
  };
}
