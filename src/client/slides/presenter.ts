/** The speaker's window: follows the deck's window and leads it, with notes, the next slide, a clock and the time left. */
import { SLIDE_LABELS } from '../../labels/slides.ts';
import { liftingBlack } from './black-screen.ts';
import { listenToKeys, listenToSwipes } from './keys.ts';
import { wireLawWords } from './law-words.ts';
import { placeInAddress, type Show, showOf } from './show.ts';
import { stopwatch } from './stopwatch.ts';
import { joinWindows, type Message } from './windows.ts';

const root = document.querySelector<HTMLElement>('[data-presenter-page]');
if (root) start(root);

function start(root: HTMLElement): void {
  let hearing = false;
  let say: ((message: Message) => void) | undefined;
  let isBlack = false;
  const where = root.querySelector('[data-where]');
  const show = showOf(root, (position) => {
    if (where) where.textContent = `${position.slide}/${show.slides.length}`;
    if (!hearing) say?.({ kind: 'at', ...position });
    planned(root, show);
  });
  const setBlack = (on: boolean) => {
    isBlack = on;
    root.querySelector('[data-black]')?.setAttribute('aria-pressed', String(on));
  };
  const hear = (message: Message) => {
    if (message.kind === 'black') setBlack(message.on);
    if (message.kind !== 'at') return;
    hearing = true;
    show.go(message);
    hearing = false;
  };
  const black = () => {
    setBlack(!isBlack);
    say?.({ kind: 'black', on: isBlack });
  };
  const countdown = () => say?.({ kind: 'countdown' });
  const stepped = liftingBlack(show, () => isBlack, black);
  const acts = {
    forward: stepped.forward,
    back: stepped.back,
    first: () => stepped.jump(1),
    last: () => stepped.jump(show.slides.length),
    jump: stepped.jump,
    others: { b: black, '.': black, c: countdown },
  };
  reachNotes(root);
  listenToKeys(acts);
  listenToSwipes(root, acts);
  wireLawWords(root);
  wireControls(root, stepped, { '[data-black]': black, '[data-start-countdown]': countdown });
  keepTime(root);
  hearing = true;
  show.go(placeInAddress());
  hearing = false;
  say = joinWindows(root.dataset.deckPath ?? location.pathname, hear);
}

/** Long notes scroll by keys too. */
function reachNotes(root: HTMLElement): void {
  for (const notes of root.querySelectorAll<HTMLElement>('[data-notes]')) {
    notes.tabIndex = 0;
    notes.role = 'region';
    notes.ariaLabel = SLIDE_LABELS.notes;
  }
}

function wireControls(root: HTMLElement, show: Show, others: Readonly<Record<string, () => void>>): void {
  const presses = {
    '[data-go="forward"]': show.forward,
    '[data-go="back"]': show.back,
    ...others,
  };
  for (const [selector, act] of Object.entries(presses))
    root.querySelector(selector)?.addEventListener('click', act);
  const number = root.querySelector<HTMLInputElement>('[data-jump]');
  number?.addEventListener('change', () => show.jump(Number(number.value) || show.at().slide));
}

/** How many minutes the slides from here on are planned to take. */
function planned(root: HTMLElement, show: Show): void {
  const place = root.querySelector('[data-planned]');
  const minutes = show.slides
    .slice(show.at().slide - 1)
    .map((slide) =>
      Number(slide.closest('.slot')?.querySelector<HTMLElement>('[data-minutes]')?.dataset.minutes ?? 0),
    )
    .reduce((all, one) => all + one, 0);
  if (place) place.textContent = minutes > 0 ? `còn khoảng ${Math.round(minutes)} phút` : '';
}

/** The time of day, and how long the lesson has lasted. */
function keepTime(root: HTMLElement): void {
  const watch = stopwatch(() => Date.now());
  const clock = root.querySelector('[data-clock]');
  const elapsed = root.querySelector('[data-elapsed]');
  const pause = root.querySelector('[data-pause]');
  const tick = () => {
    const now = new Date();
    if (clock) clock.textContent = `${now.getHours()}:${String(now.getMinutes()).padStart(2, '0')}`;
    if (elapsed) elapsed.textContent = watch.words();
  };
  pause?.addEventListener('click', () => {
    const paused = watch.toggle();
    pause.setAttribute('aria-pressed', String(paused));
    pause.textContent = paused ? SLIDE_LABELS.startClock : SLIDE_LABELS.stopClock;
    tick();
  });
  root.querySelector('[data-reset]')?.addEventListener('click', () => {
    watch.reset();
    tick();
  });
  setInterval(tick, 500);
  tick();
}
