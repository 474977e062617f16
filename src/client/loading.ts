import { buttonTo, element, linkTo } from './element.ts';

/** What became of a fetch, in words that stand after "Chưa tải được …". */
const REASONS = {
  network: 'không kết nối được; xin kiểm tra mạng',
  missing: 'máy chủ không có hoặc không đưa ra tệp này',
  unreadable: 'nội dung nhận về không đọc được',
} as const;

/** After so many milliseconds without an end the reader is told that the network is slow. */
const PATIENCE = 8_000;

/** A file that did not arrive as it should, and why. */
export class LoadingError extends Error {
  declare readonly reason: keyof typeof REASONS;

  constructor(reason: keyof typeof REASONS, address: string) {
    super(`${address}: ${reason}`);
    this.reason = reason;
  }
}

/** What a reader asks for: how it is named, loaded and used, and where else it can be had. */
export interface Wish<T> {
  /** `tệp Word`, as in "Chưa tải được tệp Word". */
  readonly what: string;
  readonly load: () => Promise<T>;
  readonly use: (loaded: T) => unknown;
  readonly otherWay?: { readonly href: string; readonly words: string };
  /** Where to say how it goes; without one, a line is added after the control. */
  readonly status?: HTMLElement;
}

const newest = new WeakMap<HTMLElement, object>();

/**
 * Loads what a control asks for, and uses it unless the same control has asked for something newer since. Where it fails
 * or takes long, the reader is told next to the control, with a button that tries again and, where there is one, a link
 * to another way. Never rejects; says whether it was used.
 */
export async function attempt<T>(control: HTMLElement, wish: Wish<T>): Promise<boolean> {
  newest.set(control, wish);
  const status = wish.status ?? statusAfter(control);
  const isNewest = () => newest.get(control) === wish;
  const tell = (words: string, load = wish.load) => {
    const again = buttonTo('Thử lại', () => attempt(control, { ...wish, load }));
    const { href, words: other } = wish.otherWay ?? {};
    status.replaceChildren(`${words} `, again, ...(href && other ? [' ', linkTo(href, other)] : []));
  };
  const slow = setTimeout(() => isNewest() && tell(`Mạng chậm, vẫn đang tải ${wish.what}…`), PATIENCE);
  status.replaceChildren();
  try {
    const loaded = await wish.load();
    if (!isNewest()) return false;
    status.replaceChildren();
    await wish.use(loaded);
    return true;
  } catch (error) {
    // A module that does not arrive rejects with the browser's own error.
    const reason = error instanceof LoadingError ? error.reason : 'network';
    if (isNewest()) tell(`Chưa tải được ${wish.what}: ${REASONS[reason]}.`, loadAgain(error) ?? wish.load);
    return false;
  } finally {
    clearTimeout(slow);
  }
}

/**
 * Loads a module that did not arrive, which the browser's error names, from the same file under another address: in
 * Chromium up to 153 a module that failed once fails for as long as the page is open. Null for any other error.
 */
function loadAgain<T>(error: unknown): (() => Promise<T>) | null {
  const address = error instanceof TypeError && /https?:\/\/\S+?\.js/u.exec(error.message)?.[0];
  return address ? () => import(/* @vite-ignore */ `${address}?${Date.now()}`) : null;
}

/** Makes a load that can be called again where it failed. */
export function repeatable<T>(load: () => Promise<T>): () => Promise<T> {
  let next = load;
  return () =>
    next().catch((error) => {
      next = loadAgain<T>(error) ?? load;
      throw error;
    });
}

/** The line after a control that says how its loading goes. */
function statusAfter(control: HTMLElement): HTMLElement {
  const next = control.nextElementSibling;
  if (next instanceof HTMLElement && next.matches('.loading-status')) return next;
  const made = element('span', 'loading-status');
  made.setAttribute('role', 'status');
  control.after(made);
  return made;
}
