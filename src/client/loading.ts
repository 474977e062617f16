import { buttonTo, element, linkTo } from './element.ts';

/** What became of a fetch, in words that are after "Chưa tải được …". */
const REASONS = {
  network: 'không kết nối được; xin kiểm tra mạng',
  missing: 'máy chủ không có hoặc không đưa ra tệp này',
  unreadable: 'nội dung nhận về không đọc được',
} as const;

/** The fallback where there is no other way: a reload may bring the code that did not arrive. */
const RELOAD = { href: '', words: 'Tải lại trang' };

/** After so many milliseconds without an end the reader learns that the network is slow. */
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
  /** Without one, the page itself anew. */
  readonly otherWay?: { readonly href: string; readonly words: string };
  /** Where to say how it goes; without one, a line is added after the control. */
  readonly status?: HTMLElement;
}

const FOCUSABLE = ':is(a[href], button, input, select, summary):not([disabled])';
const newest = new WeakMap<HTMLElement, object>();

/**
 * Loads what a control asks for, and uses it unless the same control has asked for something newer since. Where it fails
 * or takes long, a message appears next to the control, with a button that tries again and a link to another way. Never
 * rejects; says whether it was used. Modules are loaded through {@link repeatable}, else a second try fails as the first.
 */
export async function attempt<T>(control: HTMLElement, wish: Wish<T>): Promise<boolean> {
  newest.set(control, wish);
  const status = wish.status ?? statusAfter(control);
  const isNewest = () => newest.get(control) === wish;
  const tell = (words: string) => {
    // As in the labels, which would come with the first script.
    const again = buttonTo('Thử lại', () => {
      // The button goes; whoever pressed it by a key goes on from the control.
      const field = control.matches(FOCUSABLE) ? control : control.querySelector<HTMLElement>(FOCUSABLE);
      field?.focus({ preventScroll: true });
      void attempt(control, { ...wish });
    });
    const { href, words: other } = wish.otherWay ?? RELOAD;
    status.replaceChildren(`${words} `, again, ' ', linkTo(href, other));
  };
  const slow = whenSlow(() => isNewest() && tell(`Mạng chậm, vẫn đang tải ${wish.what}…`));
  status.replaceChildren();
  try {
    const loaded = await wish.load();
    if (!isNewest()) return false;
    status.replaceChildren();
    await wish.use(loaded);
    return true;
  } catch (error) {
    if (isNewest()) tell(`Chưa tải được ${wish.what}: ${REASONS[reasonOf(error)]}.`);
    return false;
  } finally {
    clearTimeout(slow);
  }
}

/** Calls back when what is awaited has not ended in good time; `clearTimeout` ends the watch. */
export const whenSlow = (tell: () => void): ReturnType<typeof setTimeout> => setTimeout(tell, PATIENCE);

function reasonOf(error: unknown): keyof typeof REASONS {
  if (error instanceof LoadingError) return error.reason;
  // A module that does not arrive rejects with the browser's own error; all else is in what arrived.
  return error instanceof TypeError && /modul/iu.test(error.message) ? 'network' : 'unreadable';
}

/**
 * Makes the load of one module callable again where it failed. The browser's error names the file, which is asked for
 * under another address: in Chromium up to 153 a module that failed once fails for as long as the page is open.
 */
export function repeatable<Module>(load: () => Promise<Module>): () => Promise<Module> {
  let next = load;
  return () =>
    next().catch((error) => {
      const address = error instanceof TypeError && /https?:\/\/\S+?\.js/u.exec(error.message)?.[0];
      next = address ? () => import(/* @vite-ignore */ `${address}?${Date.now()}`) : load;
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
