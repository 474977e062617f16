/** Drawings under the reader's hand: a press shows the words beside them, arrows walk, fingers and buttons zoom, and any can be presented. */
import { zoomable } from '../zoomable.ts';
import { walkLinks } from './walk-links.ts';
import { wordsBeside } from './words-beside.ts';

for (const figure of document.querySelectorAll<HTMLElement>('figure[data-picture]')) start(figure);

const asked = new URLSearchParams(location.search).get('chieu');
if (asked) {
  const figures = [...document.querySelectorAll<HTMLElement>('figure[data-picture]')];
  const figure = figures.find(({ dataset }) => dataset.of === asked) ?? figures[0];
  if (figure) void present(figure);
}

function start(figure: HTMLElement): void {
  const show = wordsBeside(figure);
  for (const svg of figure.querySelectorAll<SVGSVGElement>('[data-stage] > svg')) {
    const zoom = zoomable(svg, figure);
    walkLinks(svg);
    svg.addEventListener('click', (event) => {
      const link = (event.target as Element).closest<SVGAElement>('a[data-duties]');
      if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
      if (zoom.dragged() || show(link)) event.preventDefault();
    });
  }
  figure.querySelector('[data-present]')?.addEventListener('click', (event) => {
    event.preventDefault();
    void present(figure);
  });
}

async function present(figure: HTMLElement): Promise<void> {
  const { presentPicture } = await import('./present.ts');
  presentPicture(figure);
}
