/** The speaker's window: follows the deck's window and leads it, with the provision's words, the next slide and a clock. */
import { listenToKeys, listenToSwipes } from './keys.ts';
import { type Position, showOf, slideInAddress } from './show.ts';
import { stopwatch } from './stopwatch.ts';
import { joinTogether } from './together.ts';

const root = document.querySelector<HTMLElement>('[data-presenter-page]');
if (root) start(root);

function start(root: HTMLElement): void {
  let hearing = false;
  const where = root.querySelector('[data-where]');
  const show = showOf(root, (position) => {
    if (where) where.textContent = `${position.slide}/${show.slides.length}`;
    if (!hearing) together.say(position);
  });
  const hear = (position: Position) => {
    hearing = true;
    show.go(position);
    hearing = false;
  };
  const together = joinTogether(root.dataset.deckPath ?? location.pathname, hear, () => undefined);
  const acts = {
    forward: show.forward,
    back: show.back,
    first: () => show.jump(1),
    last: () => show.jump(show.slides.length),
    others: {},
  };
  listenToKeys(acts);
  listenToSwipes(root, acts);
  for (const button of root.querySelectorAll<HTMLElement>('[data-go]')) {
    button.addEventListener('click', button.dataset.go === 'forward' ? show.forward : show.back);
  }
  keepTime(root);
  hear({ slide: slideInAddress(), step: 0 });
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
    pause.textContent = paused ? 'Chạy đồng hồ' : 'Dừng đồng hồ';
    tick();
  });
  root.querySelector('[data-reset]')?.addEventListener('click', () => {
    watch.reset();
    tick();
  });
  setInterval(tick, 500);
  tick();
}
