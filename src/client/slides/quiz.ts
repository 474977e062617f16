/**
 * The quiz for what the address asks: seed, number, chapter, level, and whether it is an exam or flash cards. The slides
 * are those of the page; this only puts others of them in, and in an exam counts the points. The speaker's window goes over
 * to the set that the deck's window shows.
 */
import { drawQuestions, FIRST_SEED, QUESTIONS } from '../../slides/draw-questions.ts';
import { choicesInOrder } from '../../slides/question-slide.ts';
import { openChannel } from '../channel.ts';
import { element } from '../element.ts';
import { startExam } from './exam.ts';
import { numberSlides } from './number-slides.ts';

const root = document.querySelector<HTMLElement>('[data-quiz]');
const pool = document.querySelector<HTMLTemplateElement>('[data-pool]');
if (root && pool) start(root, pool);

function start(root: HTMLElement, pool: HTMLTemplateElement): void {
  const asked = new URLSearchParams(location.search);
  for (const option of root.querySelectorAll<HTMLInputElement>('[data-option]'))
    option.checked = option.value === (asked.get(option.name) ?? '');
  if (asked.size > 0) fill(root, pool, asked);
  if (asked.get('cach') === 'thi' && root.matches('[data-deck]')) startExam(root);
  root.classList.toggle('cards', asked.get('cach') === 'the');
  root.querySelector('[data-another]')?.addEventListener('click', () => {
    location.href = `?${chosen(root, `${1 + Math.floor(Math.random() * 9999)}`)}`;
  });
  root.querySelector('[data-start]')?.addEventListener('click', (event) => {
    const next = chosen(root, asked.get('seed') ?? FIRST_SEED);
    if (`${next}` === `${chosen(root, next.get('seed') ?? '', asked)}`) return;
    // What was chosen is another set: it begins with its first question.
    event.stopPropagation();
    location.href = `?${next}#trang-2`;
  });
  const channel = openChannel<string>(`ôn tập ${root.dataset.quiz}`, (search) => {
    if (root.matches('[data-presenter-page]') && search !== location.search) location.search = search;
  });
  if (root.matches('[data-deck]')) channel?.postMessage(location.search);
}

/** The address of a set: its seed, and each option as chosen or as an address asks for it. */
function chosen(root: HTMLElement, seed: string, asked?: URLSearchParams): URLSearchParams {
  const next = new URLSearchParams({ seed });
  for (const { name, value } of root.querySelectorAll<HTMLInputElement>('[data-option]:checked')) {
    const wanted = asked ? asked.get(name) : value;
    if (wanted) next.set(name, wanted);
  }
  return next;
}

function fill(root: HTMLElement, pool: HTMLTemplateElement, asked: URLSearchParams): void {
  const seed = asked.get('seed') || FIRST_SEED;
  const old = [...root.querySelectorAll('.slot:has([data-question])')];
  const slots = drawn(pool, seed, asked).map((slot) => inOrder(slot, seed));
  if (slots.length === 0) return;
  old[0]?.before(...slots);
  for (const slot of old) slot.remove();
  numberSlides(root);
  for (const place of root.querySelectorAll('[data-seed]')) place.textContent = seed;
  for (const link of root.querySelectorAll<HTMLAnchorElement>('a[href]'))
    if (link.pathname.startsWith(root.dataset.quiz ?? ' ')) link.search = location.search;
  fillPaper(root, slots);
}

/** The slots of the set that is asked for, out of the pool. */
function drawn(pool: HTMLTemplateElement, seed: string, asked: URLSearchParams): Element[] {
  const items = [...pool.content.querySelectorAll<HTMLElement>('.slot')].map((slot) => {
    const {
      id = '',
      question = '',
      level = '',
      article = '',
    } = slot.querySelector<HTMLElement>('[data-slide]')?.dataset ?? {};
    return { slot, id, kind: question, level: Number(level), article };
  });
  const parts: Record<string, readonly string[]> = JSON.parse(pool.dataset.parts ?? '{}');
  const own = parts[asked.get('chuong') ?? ''];
  const articles = own ? new Set(own) : null;
  const count = Number(asked.get('so')) || QUESTIONS;
  const level = Number(asked.get('muc')) || null;
  return drawQuestions(items, seed, { count, articles, level }).map(
    ({ slot }) => slot.cloneNode(true) as Element,
  );
}

/** Puts a slot's choices, and their reasons in the notes, into the order of the seed. */
function inOrder(slot: Element, seed: string): Element {
  const id = slot.querySelector<HTMLElement>('[data-slide]')?.dataset.id ?? '';
  for (const list of slot.querySelectorAll('.choices, .answer-notes')) {
    const items = choicesInOrder([...list.children], seed, id);
    list.replaceChildren(...items);
    items.forEach((item, i) => {
      const letter = item.querySelector('b');
      if (letter) letter.textContent = 'ABCD'[i] ?? '';
    });
  }
  const letter = slot.querySelector('[data-letter]');
  if (letter) letter.textContent = slot.querySelector('[data-right] b')?.textContent ?? '';
  return slot;
}

/** The same set on the paper and in the keys. */
function fillPaper(root: HTMLElement, slots: readonly Element[]): void {
  const key = slots.map((slot) => {
    const line = element('li', '');
    const letter = slot.querySelector('[data-letter]')?.textContent ?? '';
    const cite = slot.querySelector('[data-cite]')?.textContent?.trim() ?? '';
    line.append(element('b', '', letter), ' ', element('span', '', cite));
    return line;
  });
  for (const list of root.querySelectorAll('[data-key]'))
    list.replaceChildren(...key.map((line) => line.cloneNode(true)));
  root.querySelector('[data-paper-list]')?.replaceChildren(...slots.map(paperOf));
}

function paperOf(slot: Element): HTMLElement {
  const made = element('li', '');
  made.dataset.paper = '';
  const ask = element('p', '', slot.querySelector('h2')?.textContent ?? '');
  ask.dataset.ask = '';
  const list = element('ul', '');
  for (const choice of slot.querySelectorAll('[data-choice]')) {
    const line = element('li', '');
    line.dataset.paperChoice = '';
    line.append(...[...(choice.querySelector('button')?.childNodes ?? [])].map((one) => one.cloneNode(true)));
    list.append(line);
  }
  const given = [...slot.querySelectorAll('.chain, .rows')].map((one) => one.cloneNode(true));
  made.append(ask, ...given, list);
  return made;
}
