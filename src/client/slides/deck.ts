/** A deck's page: one slide at a time, its place in the address, in step with the presenter's window. */
import { fullScreen } from '../full-screen.ts';
import { wireSingleKeys } from '../single-keys.ts';
import { liftingBlack } from './black-screen.ts';
import { countdownOf } from './countdown.ts';
import { offerFiles } from './download.ts';
import { growLetters } from './grow-letters.ts';
import { type KeyActs, listenToKeys, listenToSwipes } from './keys.ts';
import { lawWordsAreOpen, wireLawWords } from './law-words.ts';
import { SLIDES_CHANGED } from './number-slides.ts';
import { type Overview, overviewOf } from './overview.ts';
import { keepPlace, type Position, placeInAddress, type Show, SMALL_SCREEN, showOf } from './show.ts';
import { pointingOf } from './spotlight.ts';
import { joinWindows, type Message } from './windows.ts';

const IDLE_AFTER = 2500;
/** What keeps a click for itself. */
const CONTROLS = 'a, button, summary, input, select, label, dialog, [popover], .deck-bar, .pick';

/** Starts the deck of a page, once all its slides are there. A page calls it: an import would run before other code of the page. */
export function startDeck(): void {
  const root = document.querySelector<HTMLElement>('[data-deck]');
  if (!root) return;
  shutOnSmall(root);
  start(root);
}

function start(root: HTMLElement): void {
  let hearing = false;
  let say: ((message: Message) => void) | undefined;
  const show = showOf(root, (position) => {
    tell(root, show.slides, position);
    growLetters(show.slides[position.slide - 1]);
    keepPlace(position);
    countdown?.stop();
    if (!hearing) say?.({ kind: 'at', ...position });
  });
  const countdown = countdownOf(() => show.slides[show.at().slide - 1]);
  const isBlack = () => root.classList.contains('dark-screen');
  const black = (on = !isBlack()) => root.classList.toggle('dark-screen', on);
  const hear = (message: Message) => {
    if (message.kind === 'where') say?.({ kind: 'at', ...show.at() });
    else if (message.kind === 'black') black(message.on);
    else if (message.kind === 'countdown') countdown.toggle();
    else {
      hearing = true;
      show.go(message);
      hearing = false;
    }
  };
  const overview = overviewOf(root);
  const pointing = pointingOf(root);
  const dialog = root.querySelector<HTMLDialogElement>('[data-keys]');
  const others = {
    ...lettersOf(root, overview, () => say?.({ kind: 'black', on: black() })),
    s: pointing.spotlight,
    z: pointing.zoom,
    c: countdown.toggle,
    '?': () => dialog?.showModal(),
    escape: () => {
      if (!pointing.clear()) overview.close();
      black(false);
    },
  };
  const stepped = liftingBlack(show, isBlack, () => say?.({ kind: 'black', on: black(false) }));
  const acts = { ...actsOf(root, stepped, overview), others };
  listenToKeys(acts, () => (dialog?.open ?? false) || lawWordsAreOpen(root));
  listenToSwipes(root, stepped);
  wireLawWords(root);
  wireClicks(root, stepped, overview, others);
  wireSingleKeys(root);
  follow(root, show);
  restWhenIdle(root);
  offerFiles(root, show);
  say = joinWindows(location.pathname, hear);
  say({ kind: 'at', ...show.at() });
}

/** What a phone opens at a tap is open on larger screens. */
function shutOnSmall(root: HTMLElement): void {
  if (!matchMedia(SMALL_SCREEN).matches) return;
  for (const shut of root.querySelectorAll('[data-large-open]')) shut.removeAttribute('open');
}

/** Goes where the address says, and keeps letters as large as the screen allows. */
function follow(root: HTMLElement, show: Show): void {
  const grow = () => growLetters(show.slides[show.at().slide - 1]);
  const find = () => show.go(placeInAddress());
  addEventListener('hashchange', find);
  root.addEventListener(SLIDES_CHANGED, find);
  addEventListener('resize', grow);
  void document.fonts.ready.then(grow);
  show.go(placeInAddress());
}

/** What letters do that concern the whole screen. */
const lettersOf = (root: HTMLElement, overview: Overview, toggleBlack: () => void) => ({
  o: overview.toggle,
  f: fullScreen,
  p: () => root.querySelector<HTMLAnchorElement>('[data-presenter]')?.click(),
  b: toggleBlack,
  '.': toggleBlack,
});

/** What arrows and numbers do: in the overview they move the choice. */
function actsOf(root: HTMLElement, show: Show, overview: Overview): Omit<KeyActs, 'others'> {
  const typed = root.querySelector('[data-typed]');
  let arrow = '';
  document.addEventListener('keydown', ({ key }) => (arrow = key), true);
  const moved = (forward: boolean) =>
    overview.move(arrow === 'ArrowDown' ? 'down' : arrow === 'ArrowUp' ? 'up' : forward ? 'next' : 'back');
  return {
    forward: () => (overview.isOpen() ? moved(true) : show.forward()),
    back: () => (overview.isOpen() ? moved(false) : show.back()),
    first: () => show.jump(1),
    last: () => show.jump(show.slides.length),
    jump: (slide) => {
      overview.close();
      show.jump(slide);
    },
    typed: (digits) => {
      if (typed) typed.textContent = digits ? `Đến trang ${digits}: bấm Enter` : '';
    },
  };
}

/** A click on the slide goes on; controls keep theirs. */
function wireClicks(
  root: HTMLElement,
  show: Show,
  overview: Overview,
  others: Readonly<Record<string, () => void>>,
): void {
  const buttons: readonly [selector: string, act: () => void][] = [
    ['[data-go="forward"]', show.forward],
    ['[data-go="back"]', show.back],
    ['[data-overview]', overview.toggle],
    ['[data-full-screen]', fullScreen],
    ['[data-start-countdown]', others.c as () => void],
    ['[data-help]', others['?'] as () => void],
  ];
  root.addEventListener('click', (event) => {
    const target = event.target as Element;
    const slot = target.closest('.pick')?.closest('.slot');
    if (slot) {
      overview.close();
      show.jump(1 + [...root.querySelectorAll('.slot')].indexOf(slot));
      return;
    }
    const choice = target.closest('[data-choose]');
    if (choice) return choose(choice);
    const button = buttons.find(([selector]) => target.closest(selector));
    if (button) return button[1]();
    // On a black screen there is no slide to be pressed.
    const onSlide = target.closest('.slide-frame') ?? root.classList.contains('dark-screen');
    const isPlain = !target.closest(CONTROLS) && onSlide && getSelection()?.isCollapsed;
    if (isPlain && !overview.isOpen() && !matchMedia(SMALL_SCREEN).matches) show.forward();
  });
}

/** A choice that was taken, by a hand in class or by a reader. */
function choose(button: Element): void {
  for (const one of button.closest('.choices')?.querySelectorAll('[data-choose]') ?? [])
    one.setAttribute('aria-pressed', String(one === button && one.getAttribute('aria-pressed') !== 'true'));
}

/** Says on the bar, and to screen readers, which slide is shown. */
function tell(root: HTMLElement, slides: readonly HTMLElement[], { slide, step }: Position): void {
  const where = root.querySelector('[data-where]');
  const said = root.querySelector('[data-said]');
  if (where) where.textContent = `${slide}/${slides.length}`;
  const words = slides[slide - 1]?.getAttribute('aria-label') ?? '';
  if (said && said.textContent !== words) said.textContent = words;
  const hasCountdown = slides[slide - 1]?.dataset.countdown !== undefined;
  root.querySelector('[data-start-countdown]')?.toggleAttribute('hidden', !hasCountdown);
  root.querySelector('[data-go="back"]')?.setAttribute('aria-disabled', String(slide === 1 && step === 0));
  root.scrollTop = 0;
}

/** Hides the controls after a few seconds without input; shows them on the next. */
function restWhenIdle(root: HTMLElement): void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const wake = () => {
    root.classList.remove('idle');
    clearTimeout(waiting);
    waiting = setTimeout(() => root.classList.add('idle'), IDLE_AFTER);
  };
  for (const kind of ['pointermove', 'pointerdown', 'focusin']) addEventListener(kind, wake);
  wake();
}
