import { FRAME_LABELS } from '../labels/common.ts';
import { buttonTo, element } from './element.ts';
import { keepAddress } from './keep-address.ts';

/** The name of the highlight in the style sheet. */
const HIGHLIGHT = 'arrival';

/**
 * Highlights the search terms of the address (`?to=bồi thường|thiệt hại`) in the law text with the CSS Custom Highlight API:
 * the document is unchanged, and a browser without the API shows no highlight.
 */
export function highlightArrival(words: readonly string[]): void {
  const asked = words.filter((word) => word.trim());
  if (!CSS.highlights) return;
  const laws = [...document.querySelectorAll<HTMLElement>('main [data-law]')];
  const ranges = laws.flatMap((law) => rangesIn(law, asked));
  if (ranges.length === 0) return;
  CSS.highlights.set(HIGHLIGHT, new Highlight(...ranges));
  const off = buttonTo(FRAME_LABELS.highlightOff, () => {
    CSS.highlights.delete(HIGHLIGHT);
    off.remove();
    keepAddress(null, location.pathname + location.hash);
  });
  off.className = 'highlight-off no-print';
  document.querySelector('main')?.append(element('div', '', off));
}

function rangesIn(law: HTMLElement, asked: readonly string[]): Range[] {
  const nodes: { node: Text; from: number }[] = [];
  let text = '';
  const walker = document.createTreeWalker(law, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    nodes.push({ node: node as Text, from: text.length });
    text += (node as Text).data;
  }
  const plain = text.toLocaleLowerCase('vi').replace(/\s/gu, ' ');
  const point = (offset: number, isEnd: boolean) => {
    const holder = nodes.findLast(({ from }) => (isEnd ? from < offset : from <= offset)) ?? nodes[0];
    return holder ? ([holder.node, offset - holder.from] as const) : null;
  };
  return asked.flatMap((word) =>
    placesOf(word.toLocaleLowerCase('vi'), plain).flatMap((place) => {
      const [start, end] = [point(place, false), point(place + word.length, true)];
      if (!start || !end) return [];
      const range = new Range();
      range.setStart(...start);
      range.setEnd(...end);
      return [range];
    }),
  );
}

/** Where a word is in a text, at a word's edge on both sides. */
function placesOf(word: string, text: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
    const isWhole = !/[\p{L}\p{N}]/u.test(`${text[at - 1] ?? ''}${text[at + word.length] ?? ''}`);
    if (isWhole) places.push(at);
  }
  return places;
}
