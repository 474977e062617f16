import { attempt, repeatable } from '../loading.ts';
import { remembered } from '../my-organ.ts';
import { zoomable } from '../zoomable.ts';
import { pictureOf } from './picture-data.ts';
import { walkLinks } from './walk-links.ts';
import { wordsBeside } from './words-beside.ts';

const filesCode = repeatable(() => import('./picture-files.ts'));
const presentCode = repeatable(() => import('./present.ts'));

/** What a figure shows: drawings, lists, and a board that is folded. */
const DRAWINGS = '[data-stage] > :not(details), [data-stage] > details > svg';

/** Wires one figure: selection, keyboard, zoom, downloads. */
export function startPicture(figure: HTMLElement): void {
  const show = wordsBeside(figure);
  for (const drawing of figure.querySelectorAll<SVGElement | HTMLElement>(DRAWINGS)) {
    const dragged = drawing instanceof SVGSVGElement ? zoomed(drawing, figure) : () => false;
    drawing.addEventListener('click', (event) => {
      const link = (event.target as Element).closest<SVGAElement | HTMLAnchorElement>(
        'a:is([data-duties], [data-item], [data-organs])',
      );
      const isOther = event instanceof MouseEvent && (event.ctrlKey || event.metaKey || event.shiftKey);
      if (!link || isOther) return;
      if (dragged() || show(link)) event.preventDefault();
    });
  }
  openMyRow(figure);
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

/** A drawing that comes closer and is walked by keys; gives whether the press that just ended moved it. */
function zoomed(svg: SVGSVGElement, figure: HTMLElement): () => boolean {
  walkLinks(svg);
  return zoomable(svg, figure).dragged;
}

/** Opens the reader's own organ in a board of rows, and puts it first. */
function openMyRow(figure: HTMLElement): void {
  const id = remembered()?.[0].split('/').at(-2);
  const row =
    id && figure.querySelector<HTMLDetailsElement>(`[data-organ-rows] > [data-organ="${CSS.escape(id)}"]`);
  if (!row) return;
  row.open = true;
  row.parentElement?.prepend(row);
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
