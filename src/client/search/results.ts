import { litRuns } from '../../search/highlight.ts';
import type { PlanNote } from '../../search/plan/plan.ts';
import type { SearchAnswer, SearchResult } from '../../search/search.ts';

/** What is shown of an answer; `keep` asks again with these words left as typed. */
export function answerElements(answer: SearchAnswer, keep: (words: string) => void): HTMLElement[] {
  const { plan, results, near } = answer;
  const sure = results.filter(({ weak }) => !weak).length;
  const list = element('ol', 'entries prose');
  list.append(...results.flatMap((result) => (result.record ? [resultElement(result)] : [])));
  return [
    element('p', 'muted', countWords(sure, results.length - sure)),
    ...plan.notes.map((note) => noteElement(note, keep)),
    ...(near.length > 0 ? [element('p', 'muted', `Chữ gần giống trong văn bản: ${near.join(', ')}`)] : []),
    list,
  ];
}

function countWords(sure: number, weak: number): string {
  if (sure > 0) return `Tìm thấy ${sure} điều khoản`;
  const guesses = weak > 0 ? ' Dưới đây là những chỗ chỉ có vài chữ trùng.' : '';
  return `Không tìm thấy điều khoản nào. Thử ít chữ hơn, hoặc xem mục lục.${guesses}`;
}

const NOTE_WORDS: Record<PlanNote['kind'], string> = {
  abbreviation: 'Chữ viết tắt',
  everyday: 'Văn bản viết là',
  spelling: 'Tìm theo',
};

/** A change made to the query, with a button that takes it back. */
function noteElement({ kind, from, to }: PlanNote, keep: (words: string) => void): HTMLElement {
  const note = element('p', 'muted');
  const undo = element('button', '', kind === 'spelling' ? 'tìm đúng nguyên văn' : 'bỏ');
  undo.setAttribute('type', 'button');
  undo.addEventListener('click', () => keep(from));
  note.append(`${NOTE_WORDS[kind]}: ${from} → ${to} · `, undo);
  return note;
}

function resultElement({ record, weak, spans }: SearchResult): HTMLElement {
  const item = element('li');
  if (!record) return item;
  item.dataset.result = '';
  if (weak) item.dataset.weak = '';
  const link = document.createElement('a');
  link.href = record.url;
  link.textContent = record.citation;
  const quote = element('p');
  quote.dataset.quote = '';
  quote.append(
    ...litRuns(record.words, spans).map(({ text, lit }) => (lit ? element('mark', '', text) : text)),
  );
  item.append(link, element('span', 'muted', ` ${record.title}`), quote);
  return item;
}

function element(name: string, className = '', text = ''): HTMLElement {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.textContent = text;
  return made;
}
