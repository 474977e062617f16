import { ARTICLE_LABELS } from '../labels/article.ts';
import { button, copyButton, showText } from './copy-button.ts';

/** Puts copy and share buttons into the card of a provision: words, citation and link go together. */
export function fillCard(card: HTMLDetailsElement): void {
  const citation = card.dataset.cite || (card.querySelector('p')?.firstChild?.textContent ?? '');
  const holder = card.closest<HTMLElement>('[data-provision], [data-card]');
  const link = new URL(card.dataset.link ?? `#${holder?.id ?? ''}`, location.href).href;
  const text = `${wordsOf(holder)}\n(${citation})\n${link}`;
  const tools = document.createElement('div');
  tools.className = 'tools buttons';
  tools.append(copyButton(ARTICLE_LABELS.copyWords, text), copyButton(ARTICLE_LABELS.copyCitation, citation));
  if (typeof navigator.share === 'function') {
    const share = button(ARTICLE_LABELS.share, async () => {
      try {
        await navigator.share({ title: citation, text });
      } catch (error) {
        // A reader who turned away wants nothing more.
        if ((error as Error | undefined)?.name !== 'AbortError') showText(share, text);
      }
    });
    tools.append(share);
  }
  card.querySelector('div')?.prepend(tools);
}

/** The provision's own words, without those nested in it and without anything of ours. */
function wordsOf(holder: HTMLElement | null): string {
  const paragraphs = holder?.querySelectorAll<HTMLElement>(':scope > .words > :is(p, .folded)') ?? [];
  return [...paragraphs]
    .map((paragraph) => {
      const runs = [...paragraph.querySelectorAll('[data-quote]')].map(({ textContent }) => textContent);
      return (runs.length > 0 ? runs.join('') : paragraph.innerText).trim();
    })
    .join('\n');
}
