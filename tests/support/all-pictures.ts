import type { Picture } from '../../src/diagrams/drawings.ts';
import { REPORTING } from '../../src/diagrams/reporting-picture.ts';
import { library } from '../../src/site/library.ts';
import {
  pictureOfArticle,
  pictureOfCadence,
  pictureOfFlow,
  pictureOfNetwork,
  pictureOfOrgan,
  pictureOfOverview,
  pictureOfReporting,
  pictureOfRoles,
  pictureOfTopics,
} from '../../src/site/pictures.ts';

/** Every drawing of the first text, each with a name. */
export function allPictures(): { name: string; picture: Picture }[] {
  const [regulation] = library().regulations;
  if (!regulation?.overview) throw new Error('the first text has an overview');
  const { duties } = regulation;
  const pictures = {
    overview: pictureOfOverview(regulation, regulation.overview, 'r'),
    network: pictureOfNetwork(regulation, 'r'),
    topics: pictureOfTopics(regulation, 'r'),
    roles: pictureOfRoles(regulation, 'r'),
    year: pictureOfCadence(regulation, 'r'),
    ...Object.fromEntries(REPORTING.map((one) => [one, pictureOfReporting(regulation, one, 'r')])),
    ...Object.fromEntries(
      regulation.flows.map((flow) => [`flow ${flow.id}`, pictureOfFlow(regulation, flow)]),
    ),
    ...Object.fromEntries(
      regulation.articles.flatMap(({ id }) => {
        const own = duties.filter(({ article }) => article === id);
        return own.length > 0 ? [[id, pictureOfArticle(own, id, 'r')] as const] : [];
      }),
    ),
    ...Object.fromEntries(
      [...library().organs.byId.values()].flatMap((organ) => {
        const own = duties.filter(
          ({ actor, partners }) => actor === organ.id || partners.some((one) => one.organ === organ.id),
        );
        return own.length > 0 ? [[`organ ${organ.id}`, pictureOfOrgan(organ, own, 'r')] as const] : [];
      }),
    ),
  };
  return Object.entries(pictures).map(([name, picture]) => ({ name, picture }));
}
