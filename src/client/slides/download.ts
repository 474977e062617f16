import { attempt, repeatable } from '../loading.ts';
import { save } from '../save.ts';
import type { Show } from './show.ts';

const pptxCode = repeatable(() => import('./pptx.ts'));
const handoutCode = repeatable(() => import('./handout.ts'));

/** The files of a deck that can be taken along; what makes them is fetched when it is asked for. */
export function offerFiles(root: HTMLElement, show: Pick<Show, 'slides'>): void {
  const status = root.querySelector<HTMLElement>('[data-download-status]');
  const name = location.pathname.split('/').filter(Boolean).at(-1) ?? 'trinh-chieu';
  const title = root.querySelector('h1')?.textContent ?? '';
  const makers: Record<string, { file: string; make: () => Promise<Blob> }> = {
    pptx: {
      file: `${name}.pptx`,
      make: async () => (await pptxCode()).presentation(show.slides, title, 'thuyet-trinh/'),
    },
    handout: { file: `${name}.html`, make: async () => (await handoutCode()).handout('in/') },
  };
  for (const button of root.querySelectorAll<HTMLButtonElement>('[data-download]')) {
    const maker = makers[button.dataset.download ?? ''];
    if (!maker || !status) continue;
    button.addEventListener('click', async () => {
      button.disabled = true;
      await attempt(button, {
        what: 'những gì cần để tạo tệp',
        load: () => {
          status.textContent = 'Đang làm tệp…';
          return withLightTheme(maker.make);
        },
        use: (file) => {
          save(file, maker.file, button);
          status.textContent = `Đã tạo ${maker.file}.`;
        },
        otherWay: { href: 'in/', words: 'Mở bản in của bài' },
        status,
      });
      button.disabled = false;
    });
  }
}

/** Runs `make` with the light theme, because exported files are dark on white. */
function withLightTheme<T>(make: () => T): T {
  const { dataset } = document.documentElement;
  const { theme } = dataset;
  const back = () => {
    if (theme) dataset.theme = theme;
    else delete dataset.theme;
  };
  dataset.theme = 'light';
  let made: T;
  try {
    made = make();
  } catch (error) {
    back();
    throw error;
  }
  if (made instanceof Promise) return made.finally(back) as T;
  back();
  return made;
}
