import { attempt, repeatable } from '../loading.ts';
import { zoomable } from '../zoomable.ts';
import { pictureOf } from './picture-data.ts';
import { walkLinks } from './walk-links.ts';
import { wordsBeside } from './words-beside.ts';

const filesCode = repeatable(() => import('./picture-files.ts'));
const presentCode = repeatable(() => import('./present.ts'));

/** Wires one figure: selection, keyboard, zoom, downloads. */
export function startPicture(figure: HTMLElement): void {
  const show = wordsBeside(figure);
  for (const svg of figure.querySelectorAll<SVGSVGElement>('[data-stage] > svg')) {
    const zoom = zoomable(svg, figure);
    walkLinks(svg);
    svg.addEventListener('click', (event) => {
      const link = (event.target as Element).closest<SVGAElement>(
        'a:is([data-duties], [data-item], [data-organs])',
      );
      if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
      if (zoom.dragged() || show(link)) event.preventDefault();
    });
  }
  figure.querySelector('[data-picture-files]')?.addEventListener('click', ({ target }) => {
    const button = (target as Element).closest<HTMLElement>('[data-download]');
    if (button)
      void attempt(button, {
        what: 'phần tạo tệp sơ đồ',
        load: filesCode,
        use: (code) => code.takePicture(button, figure),
      });
  });
  figure.querySelector('[data-present]')?.addEventListener('click', (event) => {
    event.preventDefault();
    void present(figure);
  });
}

/** Presents the picture of a figure, alone on the screen. */
export async function present(figure: HTMLElement): Promise<void> {
  const way = figure.querySelector<HTMLElement>('[data-present]') ?? figure;
  await attempt(way, {
    what: 'sơ đồ để trình chiếu',
    load: () => Promise.all([presentCode(), pictureOf(figure)]),
    use: ([code, picture]) => code.presentPicture(figure, picture),
  });
}
