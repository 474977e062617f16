import { hasSingleKeys } from '../single-keys.ts';

/** What keys do; a page gives those that it has. */
export interface KeyActs {
  forward(): void;
  back(): void;
  first(): void;
  last(): void;
  /** To the slide whose number was typed. */
  jump(slide: number): void;
  /** What has been typed of a number so far. */
  typed?(digits: string): void;
  readonly others: Readonly<Record<string, () => void>>;
}

const FORWARD = ['ArrowRight', 'ArrowDown', 'PageDown', 'Enter', ' '];
const BACK = ['ArrowLeft', 'ArrowUp', 'PageUp', 'Backspace'];

/** Keyboard and clicker (which sends PageUp and PageDown). A focused control keeps Enter and, unless it is a link, Space. */
export function listenToKeys(acts: KeyActs, resting: () => boolean = () => false): void {
  let digits = '';
  const type = (next: string) => {
    digits = next;
    acts.typed?.(digits);
  };
  document.addEventListener('keydown', (event) => {
    const { key } = event;
    if (event.ctrlKey || event.metaKey || event.altKey || resting()) return;
    const target = event.target as Element;
    if (target.closest('input, textarea, select')) return;
    if (target.matches('[data-notes]') && ['ArrowUp', 'ArrowDown'].includes(key)) return;
    if (/^\d$/u.test(key) && hasSingleKeys()) return type((digits + key).slice(-3));
    const number = Number(digits);
    type('');
    if (key === 'Enter' && number > 0) {
      event.preventDefault();
      return acts.jump(number);
    }
    const control = target.closest('a, button, summary');
    if (control && (key === 'Enter' || (key === ' ' && !control.matches('a')))) return;
    const act = actFor(event, acts);
    if (!act) return;
    event.preventDefault();
    act();
  });
}

function actFor({ key, shiftKey }: KeyboardEvent, acts: KeyActs): (() => void) | undefined {
  if (BACK.includes(key) || (key === ' ' && shiftKey)) return acts.back;
  if (FORWARD.includes(key)) return acts.forward;
  if (key === 'Home') return acts.first;
  if (key === 'End') return acts.last;
  if (key.length === 1 && !hasSingleKeys()) return undefined;
  return acts.others[key.toLowerCase()];
}

/** A swipe to the left goes on, one to the right goes back. */
export function listenToSwipes(area: HTMLElement, acts: Pick<KeyActs, 'forward' | 'back'>): void {
  let from: Touch | undefined;
  area.addEventListener('touchstart', ({ touches }) => {
    from = touches.length === 1 ? touches[0] : undefined;
  });
  area.addEventListener('touchend', ({ changedTouches }) => {
    const to = changedTouches[0];
    if (!from || !to) return;
    const [x, y] = [to.clientX - from.clientX, to.clientY - from.clientY];
    if (Math.abs(x) < 45 || Math.abs(x) < 1.5 * Math.abs(y)) return;
    if (x < 0) acts.forward();
    else acts.back();
  });
}
