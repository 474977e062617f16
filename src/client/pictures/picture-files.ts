/** A drawing taken along: as SVG or PNG for slides, as SVG for A4, as the duties that it is made of. Made when asked for. */
import type { Picture } from '../../diagrams/drawings.ts';
import type { Colour } from '../../diagrams/element.ts';
import { el } from '../../diagrams/element.ts';
import { nodeShape } from '../../diagrams/node-shape.ts';
import { type Page, pictureFile } from '../../diagrams/picture-file.ts';
import { roleMarker } from '../../diagrams/role-marker.ts';
import { ROLE_LABELS } from '../../labels/duties.ts';
import { GROUP_LABELS } from '../../labels/organ.ts';
import { ROLES } from '../../model/duty.ts';
import { GROUPS } from '../../model/organ.ts';
import { hue } from '../../styles/palette.ts';
import { fetchedJson } from '../fetched.ts';
import { repeatable } from '../loading.ts';
import { save } from '../save.ts';
import { FONTS } from '../svg-elements.ts';
import { pictureOf } from './picture-data.ts';

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

/** The systems in a picture, and on a board its roles. */
function legendOf(picture: Picture) {
  const said = JSON.stringify(picture.data);
  const groups = GROUPS.filter((group) => said.includes(`"group":"${group}"`)).map((group) => ({
    words: GROUP_LABELS[group],
    sign: (x: number, y: number) =>
      el('path', {
        d: nodeShape(group, { x: x - 8, y: y - 6, width: 18, height: 12 }),
        fill: group,
        'fill-opacity': 0.2,
        stroke: group,
        'stroke-width': 1.4,
      }),
  }));
  const isBoard = picture.kind === 'network' || picture.kind === 'topics' || picture.kind === 'matrix';
  const roles = isBoard ? picture.data.cells.flatMap((cell) => cell.roles) : [];
  return [
    ...(isBoard ? [] : groups),
    ...ROLES.filter((role) => roles.includes(role)).map((role) => ({
      words: ROLE_LABELS[role],
      sign: (x: number, y: number) => roleMarker(role, x, y, 5, 'ink'),
    })),
  ];
}

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
