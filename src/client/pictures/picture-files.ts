/**
 * A drawing taken along: as SVG or PNG for slides, as SVG for A4, in an archive where it needs several; as the duties that it
 * is made of. Made when asked for.
 */
import type { Picture } from '../../diagrams/drawings.ts';
import type { Colour } from '../../diagrams/element.ts';
import { type Page, pictureFiles } from '../../diagrams/picture-file.ts';
import { GROUPS } from '../../model/organ.ts';
import { hue } from '../../styles/palette.ts';
import { fetchedJson } from '../fetched.ts';
import { repeatable } from '../loading.ts';
import { save } from '../save.ts';
import { FONTS } from '../svg-elements.ts';
import { pictureOf } from './picture-data.ts';
import { legendOf } from './picture-legend.ts';

const asPicture = repeatable(() => import('../svg-picture.ts'));
const zipped = repeatable(() => import('../zip-files.ts'));

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
  const svgs = filesOf(picture, kind === 'a4' ? 'a4' : 'wide');
  const ending = kind === 'png' ? 'png' : 'svg';
  const draw = kind === 'png' ? (await asPicture()).svgPicture : asFile;
  const blobs = await Promise.all(svgs.map(draw));
  const file = kind === 'a4' ? `${name}-a4` : name;
  const [blob] = blobs;
  if (blob && blobs.length === 1) save(blob, `${file}.${ending}`, button);
  else {
    const named = blobs.map((one, n) => ({ name: `${file}-${n + 1}.${ending}`, blob: one }));
    save(await (await zipped()).zipOf(named), `${file}.zip`, button);
  }
}

const asFile = async (svg: string): Promise<Blob> => new Blob([svg], { type: 'image/svg+xml' });

const filesOf = (picture: Picture, page: Page): string[] =>
  pictureFiles(picture, page, {
    paint,
    address: location.href.replace(/[?#].*$/u, ''),
    legend: legendOf(picture, page),
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
