import { ARTICLE_LABELS } from '../labels/article.ts';
import { button, copyButton } from './copy-button.ts';

/** Puts copy and share buttons into a provision's card. */
export function fillCard(card: HTMLDetailsElement): void {
  const citation = card.dataset.cite ?? '';
  const provision = card.closest<HTMLElement>('[data-provision]');
  const link = new URL(`#${provision?.id ?? ''}`, location.href).href;
  const tools = document.createElement('div');
  tools.className = 'tools';
  tools.append(
    copyButton('Sao chép đường dẫn', link),
    copyButton(ARTICLE_LABELS.copyCitation, citation),
    copyButton(ARTICLE_LABELS.copyWords, `${wordsOf(provision)}\n(${citation})`),
  );
  if (navigator.share) {
    tools.append(
      button('Chia sẻ', () => navigator.share({ title: citation, url: link }).catch(() => undefined)),
    );
  }
  card.querySelector('div')?.prepend(tools);
}

/** The provision's own words, without those nested in it and without anything of ours. */
function wordsOf(provision: HTMLElement | null): string {
  const paragraphs = provision?.querySelectorAll<HTMLElement>(':scope > .words > p') ?? [];
  return [...paragraphs].map((paragraph) => paragraph.innerText.trim()).join('\n');
}
