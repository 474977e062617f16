import { slug } from '../../model/fold.ts';
import type { PlanNote } from '../../search/plan/note.ts';
import type { SearchAnswer } from '../../search/search.ts';
import { suggest } from '../../search/suggest.ts';
import type { SearchWords } from '../../search/words.ts';
import { buttonTo, element, linkTo } from '../element.ts';

/** Where pages of other kinds stand. */
export interface Places {
  readonly organs: string;
  readonly glossary: string;
}

/** What was found, in a sentence; it is read out to those who do not see the results. */
export function countWords(sure: number, weak: number): string {
  if (sure > 0) return `Tìm thấy ${sure} điều khoản.`;
  return weak > 0
    ? 'Không tìm thấy. Dưới đây là những chỗ chỉ trùng vài chữ.'
    : 'Không tìm thấy điều khoản nào.';
}

const NOTE_WORDS: Record<PlanNote['kind'], string> = {
  abbreviation: 'Chữ viết tắt',
  everyday: 'Văn bản viết là',
  spelling: 'Tìm theo',
};

/** Changes made to the query, each with a button that takes it back through `keep`. */
export function noteElements(notes: readonly PlanNote[], keep: (words: string) => void): HTMLElement[] {
  return notes.map(({ kind, from, to }) => {
    const said = kind === 'spelling' ? `“${to}”` : `${from} → ${to}`;
    const undo = kind === 'spelling' ? `tìm đúng nguyên văn “${from}”` : 'bỏ';
    const note = element('p', 'muted', `${NOTE_WORDS[kind]}: ${said} · `);
    note.append(buttonTo(undo, () => keep(from), 'plain'));
    return note;
  });
}

/** Pages of organs and terms that the query names. */
export function offerElement(
  typed: string,
  answer: SearchAnswer,
  words: SearchWords,
  places: Places,
): HTMLElement[] {
  const named = answer.plan.organs.map(({ organ }) => organ);
  const near = suggest(typed, words);
  const organs = [...new Map([...named, ...near.organs].map((organ) => [organ.id, organ])).values()].slice(
    0,
    3,
  );
  if (organs.length + near.terms.length === 0) return [];
  const list = element('ul', 'chips offers');
  list.setAttribute('aria-label', 'Trang liên quan');
  list.append(
    ...organs.map(({ id, name }) =>
      element('li', '', linkTo(`${places.organs}${id}/`, `Nhiệm vụ của ${name}`)),
    ),
    ...near.terms.map((term) =>
      element('li', '', linkTo(`${places.glossary}#${slug(term)}`, `Thuật ngữ: ${term}`)),
    ),
  );
  return [list];
}

/** What helps where nothing sure is found. */
export function nothingFound(
  { near }: SearchAnswer,
  ask: (query: string) => void,
  places: Places,
): HTMLElement {
  const help = element('div', 'prose nothing');
  if (near.length > 0) {
    const words = element('p', 'muted', 'Chữ gần giống có trong văn bản: ');
    near.forEach((word, i) => {
      words.append(
        i > 0 ? ' · ' : '',
        buttonTo(word, () => ask(word), 'plain'),
      );
    });
    help.append(words);
  }
  const ways = element('p', 'muted', 'Thử ít chữ hơn, hoặc xem ');
  ways.append(linkTo(places.organs, 'danh sách cơ quan'), '.');
  help.append(ways);
  return help;
}
