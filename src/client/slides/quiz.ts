/**
 * The quiz for the seed in the address: the served page holds one set, this fills it with another. The speaker's window
 * goes over to the set that the deck's window shows.
 */
import { drawQuiz, letterOf, type PoolQuestion, QUESTIONS, type Question } from '../../slides/quiz.ts';
import { element } from '../element.ts';

type Told = PoolQuestion & {
  readonly cite: string;
  readonly href: string;
  readonly words?: readonly string[];
};

const root = document.querySelector<HTMLElement>('[data-quiz]');
const data = document.querySelector<HTMLTemplateElement>('[data-pool]')?.content.textContent;
if (root && data) start(root, JSON.parse(data) as Told[]);

function start(root: HTMLElement, pool: readonly Told[]): void {
  const seed = new URLSearchParams(location.search).get('seed') ?? '';
  if (seed) fill(root, pool, seed);
  root.querySelector('[data-another]')?.addEventListener('click', () => {
    location.search = `?seed=${1 + Math.floor(Math.random() * 9999)}`;
  });
  if (typeof BroadcastChannel !== 'function') return;
  const channel = new BroadcastChannel(`ôn tập ${root.dataset.quiz}`);
  if (root.matches('[data-deck]')) channel.postMessage(seed);
  if (root.matches('[data-presenter-page]'))
    channel.addEventListener('message', ({ data: other }: MessageEvent<string>) => {
      if (other !== seed) location.search = other ? `?seed=${other}` : '';
    });
}

function fill(root: HTMLElement, pool: readonly Told[], seed: string): void {
  for (const place of root.querySelectorAll('[data-seed]')) place.textContent = seed;
  for (const link of root.querySelectorAll<HTMLAnchorElement>('a[href]')) {
    if (link.pathname.startsWith(root.dataset.quiz ?? ' ')) link.search = `?seed=${seed}`;
  }
  const keys = [...root.querySelectorAll('[data-key]')];
  drawQuiz(pool, seed, QUESTIONS).forEach((question, i) => {
    const told = pool.find(({ duty }) => duty === question.duty);
    if (!told) return;
    const of = (what: string) => root.querySelector<HTMLElement>(`[data-${what}="${i + 1}"]`);
    const slide = of('number');
    if (slide) fillSlide(slide, question, told);
    const paper = of('paper');
    if (paper) fillQuestion(paper, question, '[data-paper-choice]');
    const notes = of('notes');
    if (notes) fillNotes(notes, question, told);
    for (const key of keys) {
      set(key.children[i], 'b', letterOf(question));
      set(key.children[i], 'span', told.cite);
    }
  });
}

/** What is asked, with its choices. */
function fillQuestion(holder: HTMLElement, question: Question, choices: string): void {
  const asked = question.kind === 'who';
  set(holder, '[data-ask]', question.ask);
  set(holder, '[data-asked] [data-quote]', asked ? question.quote : '');
  holder.querySelector('[data-asked]')?.toggleAttribute('hidden', !asked);
  holder.querySelectorAll<HTMLElement>(choices).forEach((item, i) => {
    set(item, 'span', question.choices[i]?.label ?? '');
  });
}

function fillSlide(slide: HTMLElement, question: Question, told: Told): void {
  const asked = question.kind === 'who';
  slide.dataset.question = question.kind;
  slide.dataset.duty = question.duty;
  fillQuestion(slide, question, '[data-choice]');
  set(slide, '[data-told] [data-quote]', asked ? '' : question.quote);
  slide.querySelector('[data-told]')?.toggleAttribute('hidden', asked);
  slide.querySelectorAll<HTMLElement>('[data-choice]').forEach((item, i) => {
    const choice = question.choices[i];
    if (!choice) return;
    item.dataset.choice = choice.key;
    item.toggleAttribute('data-right', choice.key === question.right.key);
  });
  fillAnswer(slide, question, told);
}

function fillNotes(notes: HTMLElement, question: Question, told: Told): void {
  set(notes, '[data-right-words]', question.right.label);
  fillAnswer(notes, question, told);
  const full = (told.words ?? []).map((words) => {
    const made = element('p', '', words);
    made.dataset.quote = '';
    return made;
  });
  notes.querySelector('[data-full-words]')?.replaceChildren(...full);
}

function fillAnswer(holder: HTMLElement, question: Question, { cite, href }: Told): void {
  set(holder, '[data-letter]', letterOf(question));
  const link = holder.querySelector<HTMLAnchorElement>('[data-cite]');
  if (!link) return;
  link.href = href;
  link.textContent = cite;
}

function set(within: Element | undefined, selector: string, text: string): void {
  const found = within?.querySelector(selector);
  if (found) found.textContent = text;
}
