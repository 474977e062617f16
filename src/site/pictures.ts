import type { Picture } from '../diagrams/drawings.ts';
import type { PictureContext } from '../diagrams/organ-picture.ts';
import { organPicture } from '../diagrams/organ-picture.ts';
import { overviewPicture } from '../diagrams/overview-picture.ts';
import type { Duty } from '../model/duty.ts';
import type { Regulation } from '../model/library.ts';
import type { Organ } from '../model/organ.ts';
import type { Overview } from '../model/overview.ts';
import { dutyCitation } from './duty-citation.ts';
import { library } from './library.ts';
import { regulationName } from './names.ts';
import { dutyUrl } from './urls.ts';

/** The anchor of an actor's row in the table of a drawing; `rows` tells the tables of one page apart. */
export const rowAnchor = (rows: string, actor: string): string => `${rows}-${actor}`;

/** What drawings need to know; lines of one provision lead to it, others to the actor's row in the table `rows`. */
export function pictureContext(rows: string): PictureContext {
  return {
    organs: library().organs.byId,
    citeOf: dutyCitation,
    hrefOf: (duties) => {
      const [first, ...others] = [...new Set(duties.map(dutyUrl))];
      return first && others.length === 0 ? first : `#${rowAnchor(rows, duties[0]?.actor ?? '')}`;
    },
  };
}

/** Whose words a drawing shows. */
export const pictureSource = (regulation: Regulation): string => regulationName(regulation);

/** The first view of a regulation. */
export const pictureOfOverview = (regulation: Regulation, overview: Overview, rows: string): Picture => ({
  kind: 'overview',
  title: overview.message,
  source: pictureSource(regulation),
  data: overviewPicture(overview, regulation.duties, library().organs.byId, pictureContext(rows).hrefOf),
});

/** One organ in the middle, by some duties in which it has a part. */
export const pictureOfOrgan = (
  organ: Organ,
  duties: readonly Duty[],
  title: string,
  rows: string,
): Picture => {
  const named = library().regulations.filter(({ id }) => duties.some(({ regulation }) => regulation === id));
  return {
    kind: 'organ',
    title,
    source: named.map(pictureSource).join(' · '),
    data: organPicture(organ, duties, pictureContext(rows)),
  };
};
