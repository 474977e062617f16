/** A drawing taken along: as SVG or PNG for slides, as SVG for A4, as the duties that it is made of. Made when asked for. */
import type { Picture } from '../../diagrams/drawings.ts';
import type { Colour } from '../../diagrams/element.ts';
import { type Page, pictureFile } from '../../diagrams/picture-file.ts';
import { GROUPS } from '../../model/organ.ts';
import { hue } from '../../styles/palette.ts';
import { fetchedJson } from '../fetched.ts';
import { repeatable } from '../loading.ts';
import { save } from '../save.ts';
import { FONTS } from '../svg-elements.ts';
import { pictureOf } from './picture-data.ts';
import { legendOf } from './picture-legend.ts';

const asPicture = repeatable(() => import('../svg-picture.ts'));

/** Makes the file that a button names and gives it to the reader. */
export async function takePicture(button: HTMLElement, figure: HTMLElement): Promise<void> {
  const tools = figure.querySelector<HTMLElement>('[data-picture-files]');
  const kind = button.dataset.download;
  const name = tools?.dataset.pictureFiles ?? 'so-do';
  if (kind === 'json') {
    save(
      new Blob([await dutiesOf(figure, tools?.dataset.source ?? '')], { type: 'application/json' }),
      `${name}.json`,
      button,
    );
    return;
  }
  const picture = await pictureOf(figure);
  const svg = fileOf(picture, kind === 'a4' ? 'a4' : 'wide');
  if (kind === 'png') save(await (await asPicture()).svgPicture(svg), `${name}.png`, button);
  else {
    const file = kind === 'a4' ? `${name}-a4.svg` : `${name}.svg`;
    save(new Blob([svg], { type: 'image/svg+xml' }), file, button);
  }
}

const fileOf = (picture: Picture, page: Page): string =>
  pictureFile(picture, page, {
    paint,
    address: location.href.replace(/[?#].*$/u, ''),
    legend: legendOf(picture),
    fonts: FONTS,
  });

const paint = (colour: Colour): string => {
  if (colour === 'paper') return '#fff';
  return GROUPS.some((group) => group === colour)
    ? hue(`g-${colour}` as Parameters<typeof hue>[0])
    : hue(colour as Parameters<typeof hue>[0]);
};

/** The duties drawn in the figure, out of the published file. */
async function dutiesOf(figure: HTMLElement, source: string): Promise<string> {
  const drawn = new Set(
    [...figure.querySelectorAll<SVGElement>('[data-stage] [data-duties]')].flatMap((one) =>
      (one.dataset.duties ?? '').split(' '),
    ),
  );
  const file = await fetchedJson<{ duties: { id: string }[] }>(source);
  return `${JSON.stringify({ ...file, duties: file.duties.filter(({ id }) => drawn.has(id)) }, null, 2)}\n`;
}
