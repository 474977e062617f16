import { articlePicture } from '../diagrams/article-picture.ts';
import { cadencePicture } from '../diagrams/cadence-picture.ts';
import type { Picture } from '../diagrams/drawings.ts';
import { flowPicture } from '../diagrams/flow-picture.ts';
import { networkGrid, roleGrid, topicGrid } from '../diagrams/grid.ts';
import { type OrganPicture, organPicture, type PictureContext } from '../diagrams/organ-picture.ts';
import { overviewPicture } from '../diagrams/overview-picture.ts';
import { dutiesOf, REPORTING, reportingPicture } from '../diagrams/reporting-picture.ts';
import { ROLE_LABELS } from '../labels/duties.ts';
import { CADENCE_LABELS, organMessage } from '../labels/pictures.ts';
import type { Duty } from '../model/duty.ts';
import type { Flow } from '../model/flow.ts';
import type { Organ } from '../model/organ.ts';
import type { Overview } from '../model/overview.ts';
import type { Regulation } from '../model/regulation.ts';
import { dutyCitation } from './duty-citation.ts';
import { library } from './library.ts';
import { regulationName } from './names.ts';
import { organFile } from './organ-duties.ts';
import {
  cadenceTitle,
  networkTitle,
  reportingTitle,
  rolesTitle,
  topicsTitle,
  withTopField,
} from './picture-titles.ts';
import { articleUrl, dutyUrl, organUrl } from './urls.ts';

/** The anchor of an actor's row in the table of a drawing; `rows` tells the tables of one page apart. */
export const rowAnchor = (rows: string, actor: string): string => `${rows}-${actor}`;

/** An organ without duties has a page, but no drawing on it. */
function drawingOf(organ: string): string {
  const { bears, meets } = organFile(organ);
  return bears.length + meets.length > 0 ? organUrl(organ, 'so-do') : organUrl(organ);
}

/** What drawings need to know; lines of one provision lead to it, others to the actor's row in the table `rows`, which may be on another page. */
function pictureContext(rows: string): PictureContext {
  return {
    organs: library().organs.byId,
    citeOf: dutyCitation,
    drawingOf,
    hrefOf: (duties) => {
      const [first, ...others] = [...new Set(duties.map(dutyUrl))];
      const row = rowAnchor(rows, duties[0]?.actor ?? '');
      return first && others.length === 0 ? first : rows.includes('#') ? row : `#${row}`;
    },
  };
}

/** Whose words a drawing shows. */
const pictureSource = (regulation: Regulation): string => regulationName(regulation);

const sourceOf = (duties: readonly Duty[]): string =>
  library()
    .regulations.filter(({ id }) => duties.some(({ regulation }) => regulation === id))
    .map(pictureSource)
    .join(' · ');

/** The first view of a regulation. */
export const pictureOfOverview = (regulation: Regulation, overview: Overview, rows: string): Picture => ({
  kind: 'overview',
  title: overview.message,
  source: pictureSource(regulation),
  data: overviewPicture(overview, regulation.duties, pictureContext(rows)),
});

/** One organ in the middle, by some duties in which it has a part; its title counts what it shows. */
export function pictureOfOrgan(organ: Organ, duties: readonly Duty[], rows: string): Picture {
  const data = organPicture(organ, duties, pictureContext(rows));
  const count = (side: OrganPicture['from']) => side.reduce((sum, { organs }) => sum + organs.length, 0);
  return {
    kind: 'organ',
    title: organMessage(data.organ.name, {
      own: data.own.length,
      toward: count(data.toward),
      from: count(data.from),
    }),
    source: sourceOf(duties),
    data,
  };
}

/** Who does what in an article. */
export const pictureOfArticle = (duties: readonly Duty[], title: string, rows: string): Picture => ({
  kind: 'article',
  title,
  source: sourceOf(duties),
  data: articlePicture(duties, pictureContext(rows)),
});

/** Who has duties toward whom. */
export function pictureOfNetwork(regulation: Regulation, rows: string) {
  const data = networkGrid(regulation.duties, pictureContext(rows));
  return {
    kind: 'network',
    title: networkTitle(data),
    source: pictureSource(regulation),
    data,
  } satisfies Picture;
}

/** Who does what in which field of work. */
export function pictureOfTopics(regulation: Regulation, rows: string) {
  const data = withTopField(topicGrid(regulation.duties, regulation.topics, pictureContext(rows)));
  return {
    kind: 'topics',
    title: topicsTitle(data),
    source: pictureSource(regulation),
    data,
  } satisfies Picture;
}

/** Who has which role. */
export function pictureOfRoles(regulation: Regulation, rows: string): Picture {
  const data = roleGrid(regulation.duties, ROLE_LABELS, pictureContext(rows));
  return { kind: 'matrix', title: rolesTitle(data), source: pictureSource(regulation), data };
}

/** Who reports to whom, informs, advises or answers to whom: one relation. */
export function pictureOfReporting(
  regulation: Regulation,
  relation: (typeof REPORTING)[number],
  rows: string,
) {
  const data = reportingPicture(dutiesOf(regulation.duties, [relation]), pictureContext(rows));
  return {
    kind: 'reporting',
    title: reportingTitle(data, relation, library().organs.nameOf),
    source: pictureSource(regulation),
    data: relation === REPORTING[0] ? { ...data, leads: true } : data,
  } satisfies Picture;
}

/** What comes back how often. */
export function pictureOfCadence(regulation: Regulation, rows: string) {
  const data = cadencePicture(
    regulation.duties.filter(({ cycles }) => cycles.length > 0),
    pictureContext(rows),
  );
  return {
    kind: 'cadence',
    title: cadenceTitle(data),
    source: pictureSource(regulation),
    data,
    words: CADENCE_LABELS,
  } satisfies Picture;
}

/** The anchor of a step of a flow in its list. */
export const flowStepAnchor = (flow: string, step: string): string => `buoc-${flow}-${step}`;

/** What a regulation gives in steps. */
export const pictureOfFlow = (regulation: Regulation, flow: Flow) =>
  ({
    kind: 'flow',
    title: flow.summary.replace(/\.$/u, ''),
    source: pictureSource(regulation),
    data: flowPicture(flow, {
      organs: library().organs.byId,
      drawingOf,
      main: regulation.overview?.boxes.find(({ id }) => id === regulation.overview?.hub)?.organs ?? [],
      hrefOf: ({ article, provision }) => articleUrl(regulation.id, article.id, provision.id),
      itemOf: ({ id }) => flowStepAnchor(flow.id, id),
    }),
  }) satisfies Picture;
