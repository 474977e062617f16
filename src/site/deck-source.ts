import type { ContentFile } from '../model/content-files.ts';
import type { Fault } from '../model/fault.ts';
import type { Library, Regulation } from '../model/regulation.ts';
import { reservedFault } from '../model/reserved.ts';
import { deckSchema } from '../model/schemas/commentary.ts';
import { endSlide, titleSlide } from '../slides/frame-slides.ts';
import type { Deck, Slide } from '../slides/slide.ts';
import { contentNames, openContent } from './content-file.ts';
import { slidesOf } from './deck-components.ts';
import type { DeckContext } from './deck-context.ts';
import { coverageFaults } from './deck-coverage.ts';
import { readLines } from './line-source.ts';
import { lineOf, readMdx } from './mdx-tree.ts';
import { regulationName } from './names.ts';
import { readQuestions } from './quiz-source.ts';
import { readSituations } from './situations.ts';

/** The decks on subjects that a content folder holds for a regulation, in their order, and every fault of them. */
export function readDecks(
  folder: string,
  regulation: Regulation,
  library: Library,
): { decks: Deck[]; faults: Fault[] } {
  const here = `decks/${regulation.id}`;
  const faults: Fault[] = [];
  const { questions } = readQuestions(folder, regulation, library);
  const { situations } = readSituations(folder, regulation, library);
  const { linesAt } = readLines(folder, regulation, library);
  const matter = { regulation, library, questions, situations, linesAt };
  const decks: { order: number; deck: Deck }[] = [];
  for (const name of contentNames(folder, here, '.mdx')) {
    const source = openContent(folder, `${here}/${name}`);
    if (!source) continue;
    const read = readDeck(source, matter);
    faults.push(...read.faults);
    if (read.deck) decks.push({ order: read.order, deck: read.deck });
  }
  return { decks: decks.sort((a, b) => a.order - b.order).map(({ deck }) => deck), faults };
}

/** The faults of all decks under a content folder. */
export function deckFaults(folder: string, library: Library): Fault[] {
  return library.regulations.flatMap((regulation) => readDecks(folder, regulation, library).faults);
}

/**
 * One deck: its front matter, then slides, each written as a component that is a view of the model. It is read as a tree
 * and never run as code, so a deck costs no module, every fault has its line, and pages, print and files see one deck.
 */
export function readDeck(
  source: ContentFile,
  matter: Omit<DeckContext, 'fault'>,
): { deck: Deck | null; order: number; faults: Fault[] } {
  const { file } = source;
  const { read, faults } = readMdx(source, deckSchema);
  if (!read) return { deck: null, order: 0, faults };
  const { title, summary, order, divisions, minutes: opening, 'left-out': leftOut } = read.front.value;
  const { regulation } = matter;
  const found: Fault[] = [];
  const lines = [`theo ${regulationName(regulation)}`, regulation.about.title];
  const first = titleSlide(title, lines);
  const slides: Slide[] = [opening ? { ...first, note: { minutes: opening, blocks: [] } } : first];
  for (const node of read.nodes) {
    const fault = (message: string, at = node) => found.push({ file, line: lineOf(at), message });
    slides.push(...slidesOf(node, { ...matter, fault }));
  }
  if (slides.at(-1)?.kind !== 'end') slides.push(endSlide());
  const id = file.replace(/^.*[/\\]|\.mdx$/gu, '');
  const reserved = reservedFault('deck', id);
  if (reserved) found.push({ file, line: 1, message: reserved });
  const minutes = slides.reduce((sum, { note }) => sum + (note?.minutes ?? 0), 0);
  const deck: Deck = {
    id,
    title,
    summary,
    ...(minutes > 0 ? { minutes } : {}),
    of: divisions ? { divisions } : 'regulation',
    slides,
    leftOut,
  };
  if (found.length === 0) {
    const line = read.front.lineOf([leftOut.length > 0 ? 'left-out' : 'divisions']);
    found.push(...coverageFaults(deck, regulation).map((message) => ({ file, line, message })));
  }
  return { deck, order, faults: found };
}
