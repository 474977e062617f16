/** A deck's page: one slide at a time, its place in the address, kept in step with the presenter's window. */
import { listenToKeys, listenToSwipes } from './keys.ts';
import { type Position, showOf, slideInAddress } from './show.ts';
import { offerFiles } from './take.ts';
import { joinTogether } from './together.ts';

const IDLE_AFTER = 2500;
const root = document.querySelector<HTMLElement>('[data-deck]');
if (root) start(root);

function start(root: HTMLElement): void {
  let hearing = false;
  const show = showOf(root, (position) => {
    tell(root, show.slides, position);
    history.replaceState(null, '', `#trang-${position.slide}`);
    if (!hearing) together.say(position);
  });
  const hear = (position: Position) => {
    hearing = true;
    show.go(position);
    hearing = false;
  };
  const together = joinTogether(location.pathname, hear, () => together.say(show.at()));

  const overview = overviewOf(root);
  const dialog = root.querySelector<HTMLDialogElement>('[data-keys]');
  const acts = {
    forward: show.forward,
    back: show.back,
    first: () => show.jump(1),
    last: () => show.jump(show.slides.length),
    others: {
      o: overview.toggle,
      f: fullScreen,
      p: () => root.querySelector<HTMLAnchorElement>('[data-presenter]')?.click(),
      b: () => root.classList.toggle('dark-screen'),
      '.': () => root.classList.toggle('dark-screen'),
      '?': () => dialog?.showModal(),
      escape: overview.close,
    },
  };
  listenToKeys(acts, () => dialog?.open ?? false);
  listenToSwipes(root, acts);

  root.addEventListener('click', (event) => {
    const target = event.target as Element;
    const pick = target.closest<HTMLElement>('[data-pick]');
    if (pick) {
      overview.close();
      show.jump(Number(pick.dataset.pick));
    } else if (target.closest('[data-go="forward"]')) show.forward();
    else if (target.closest('[data-go="back"]')) show.back();
    else if (target.closest('[data-overview]')) overview.toggle();
    else if (target.closest('[data-full-screen]')) fullScreen();
    else if (target.closest('[data-help]')) dialog?.showModal();
  });
  addEventListener('hashchange', () => show.jump(slideInAddress()));
  restWhenIdle(root);
  offerFiles(root, show.slides);
  show.jump(slideInAddress());
}

/** Says on the bar, and to screen readers, which slide is shown. */
function tell(root: HTMLElement, slides: readonly HTMLElement[], { slide }: Position): void {
  const where = root.querySelector('[data-where]');
  const said = root.querySelector('[data-said]');
  if (where) where.textContent = `${slide}/${slides.length}`;
  const words = slides[slide - 1]?.getAttribute('aria-label') ?? '';
  if (said && said.textContent !== words) said.textContent = words;
  root.scrollTop = 0;
}

function overviewOf(root: HTMLElement): { toggle(): void; close(): void } {
  const set = (open: boolean) => {
    root.classList.toggle('overview', open);
    root.querySelector('[data-overview]')?.setAttribute('aria-pressed', String(open));
    const current = root.querySelector('.slot.current');
    if (!open) return;
    current?.scrollIntoView({ block: 'center' });
    current?.querySelector<HTMLElement>('[data-pick]')?.focus();
  };
  return {
    toggle: () => set(!root.classList.contains('overview')),
    close: () => set(false),
  };
}

function fullScreen(): void {
  const turned = document.fullscreenElement
    ? document.exitFullscreen()
    : document.documentElement.requestFullscreen?.();
  turned?.catch(() => undefined);
}

/** The controls go when nobody has moved for a while, and come back at the first movement. */
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
