/**
 * Makes diagrams interactive: a press shows the quoted text, arrow keys move, pinch and buttons zoom, any diagram can be
 * presented.
 */
import { present, startPicture } from './start-picture.ts';

for (const figure of document.querySelectorAll<HTMLElement>('figure[data-picture]')) startPicture(figure);

const asked = new URLSearchParams(location.search).get('chieu');
if (asked) {
  const figures = [...document.querySelectorAll<HTMLElement>('figure[data-picture]')];
  const figure =
    figures.find(({ dataset }) => dataset.of === asked || dataset.diagram === asked) ?? figures[0];
  if (figure) void present(figure);
}
