/** The quiz for the seed in the address: the served page holds one set, this fills its slides with another. */
import { drawQuiz, type PoolQuestion, QUESTIONS, type Question } from '../../slides/quiz.ts';

type Told = PoolQuestion & { readonly cite: string; readonly href: string };

const LETTERS = 'ABCD';
const root = document.querySelector<HTMLElement>('[data-quiz]');
const data = document.querySelector('[data-pool]')?.textContent;
if (root && data) start(root, JSON.parse(data) as Told[]);

function start(root: HTMLElement, pool: readonly Told[]): void {
  const seed = new URLSearchParams(location.search).get('seed');
  if (seed) fill(root, pool, seed);
  root.querySelector('[data-another]')?.addEventListener('click', () => {
    location.search = `?seed=${1 + Math.floor(Math.random() * 9999)}`;
  });
}

function fill(root: HTMLElement, pool: readonly Told[], seed: string): void {
  const drawn = drawQuiz(pool, seed, QUESTIONS);
  const slides = [...root.querySelectorAll<HTMLElement>('[data-question]')];
  const key = [...root.querySelectorAll('[data-key] li')];
  set(root, '[data-seed]', seed);
  drawn.forEach((question, i) => {
    const told = pool.find(({ duty }) => duty === question.duty);
    const slide = slides[i];
    if (!slide || !told) return;
    fillSlide(slide, question, told);
    if (key[i]) {
      set(key[i], 'b', letterOf(question));
      set(key[i], 'span', told.cite);
    }
  });
}

function fillSlide(slide: HTMLElement, question: Question, { cite, href }: Told): void {
  const asked = question.kind === 'who';
  slide.dataset.question = question.kind;
  slide.dataset.duty = question.duty;
  set(slide, '[data-ask]', question.ask);
  set(slide, '[data-asked] [data-quote]', asked ? question.quote : '');
  set(slide, '[data-told] [data-quote]', asked ? '' : question.quote);
  slide.querySelector('[data-asked]')?.toggleAttribute('hidden', !asked);
  slide.querySelector('[data-told]')?.toggleAttribute('hidden', asked);
  slide.querySelectorAll<HTMLElement>('[data-choice]').forEach((item, i) => {
    const choice = question.choices[i];
    if (!choice) return;
    item.dataset.choice = choice.key;
    item.toggleAttribute('data-right', choice.key === question.right.key);
    set(item, 'span', choice.label);
  });
  set(slide, '[data-letter]', letterOf(question));
  const link = slide.querySelector<HTMLAnchorElement>('[data-cite]');
  if (!link) return;
  link.href = href;
  link.textContent = cite;
}

const letterOf = ({ choices, right }: Question) =>
  LETTERS[choices.findIndex(({ key }) => key === right.key)] ?? '';

function set(within: Element, selector: string, text: string): void {
  const found = within.querySelector(selector);
  if (found) found.textContent = text;
}
