import { ownParagraphs } from '../model/ladder.ts';
import { BODY } from './geometry.ts';
import { type SetWords, setWords, sizeFor } from './set-words.ts';
import type { Source, WordsSlide } from './slide.ts';

/** Between two paragraphs on one slide. */
const PARAGRAPH_GAP = 24;

/** A provision's own words on as few slides as they need. */
export function wordsSlides(source: Source, title: string): WordsSlide[] {
  const paragraphs = ownParagraphs(source.provision);
  const pages =
    together(paragraphs) ?? paragraphs.flatMap((words) => setWords(words, ROOM).map((set) => [set]));
  return pages.map((page, i) => ({
    kind: 'words',
    title,
    source,
    sources: [source],
    paragraphs: page,
    part: pages.length > 1 ? `${i + 1}/${pages.length}` : null,
  }));
}

/** Words of several provisions, set one below the other where they are of one provision and fit, else a slide each. */
export function quotesSlides(
  quotes: readonly { readonly quote: string; readonly source: Source }[],
  title: string,
): WordsSlide[] {
  return [...Map.groupBy(quotes, ({ source }) => source.provision).values()].flatMap((own) => {
    const source = own[0]?.source;
    if (!source) return [];
    const words = own.map(({ quote }) => quote);
    const pages = together(words) ?? words.flatMap((quote) => setWords(quote, ROOM).map((set) => [set]));
    return pages.map(
      (page): WordsSlide => ({
        kind: 'words',
        title,
        source,
        sources: [source],
        paragraphs: page,
        part: null,
      }),
    );
  });
}

const ROOM = { width: BODY.width, height: BODY.height };

/** All paragraphs on one slide in one size, where they fit. */
function together(paragraphs: readonly string[]): SetWords[][] | null {
  if (paragraphs.length > 3) return null;
  const height = ROOM.height - (paragraphs.length - 1) * PARAGRAPH_GAP;
  const shares = paragraphs.map((words) => words.length);
  const all = shares.reduce((sum, share) => sum + share, 0);
  const sizes = paragraphs.map((words, i) =>
    sizeFor(words, { width: ROOM.width, height: (height * (shares[i] ?? 0)) / all }),
  );
  if (sizes.some((size) => size === null)) return null;
  const size = sizes.reduce((least, one) => ((one ?? 32) < (least ?? 32) ? one : least)) ?? 32;
  return [paragraphs.map((text) => ({ text, size }))];
}
