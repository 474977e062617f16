import { textWidth } from '../diagrams/wrapped-text.ts';
import { BODY } from './geometry.ts';
import type { Block, ContentsSlide, TextSlide } from './slide.ts';

/** As `slides.css` sets them: size, height of a line, space between two. */
const THOUGHT = { size: 38, line: 53, gap: 26, indent: 40 };
const ENTRY = { size: 34, line: 46, gap: 18, indent: 0 };

/** Our own words on as few slides as they need; a slide ends between two thoughts. */
export function textSlides(title: string, blocks: readonly Block[]): TextSlide[] {
  const words = (block: Block) => block.runs.map(({ text }) => text).join('');
  return paged(blocks, words, THOUGHT).map((page) => ({ kind: 'text', title, blocks: page, sources: [] }));
}

/** Articles by name on as few slides as they need. */
export function contentsSlides(
  title: string,
  articles: ContentsSlide['articles'],
  nameOf: (article: ContentsSlide['articles'][number]) => string,
): ContentsSlide[] {
  return paged(articles, nameOf, ENTRY).map((page) => ({
    kind: 'contents',
    title,
    articles: page,
    sources: [],
  }));
}

/** Items in order on as few pages as they need, the pages about equally full. */
function paged<T>(items: readonly T[], words: (item: T) => string, type: typeof THOUGHT): T[][] {
  const full = filled(items, words, type, BODY.height);
  for (let height = BODY.height / 4; height < BODY.height; height += type.line / 2) {
    const even = filled(items, words, type, height);
    if (even.length === full.length) return even;
  }
  return full;
}

/** As many items to a page as fit into a height, one at least. */
function filled<T>(
  items: readonly T[],
  words: (item: T) => string,
  type: typeof THOUGHT,
  room: number,
): T[][] {
  const pages: T[][] = [];
  let used = 0;
  for (const item of items) {
    const lines = Math.ceil((textWidth(words(item), type.size) * 1.06) / (BODY.width - type.indent));
    const height = lines * type.line;
    const page = pages.at(-1);
    if (page && used + type.gap + height <= room) {
      page.push(item);
      used += type.gap + height;
    } else {
      pages.push([item]);
      used = height;
    }
  }
  return pages;
}
