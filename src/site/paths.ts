import type { Regulation } from '../model/regulation.ts';
import { library } from './library.ts';
import { hasView, type View } from './views.ts';

/** What a page of a regulation is given. */
export interface RegulationProps extends Record<string, unknown> {
  regulation: Regulation;
}

/** The static paths of a page that every regulation has. */
export const regulationPaths = () =>
  library().regulations.map((regulation) => ({ params: { doc: regulation.id }, props: { regulation } }));

/** The static paths of a page that those regulations have which have something to show in it. */
export const pathsOfView = (view: View) =>
  regulationPaths().filter(({ props }) => hasView(props.regulation, view));
