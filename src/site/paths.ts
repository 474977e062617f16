import type { Regulation } from '../model/library.ts';
import { library } from './library.ts';

/** What a page of a regulation is given. */
export interface RegulationProps extends Record<string, unknown> {
  regulation: Regulation;
}

/** The static paths of a page that every regulation has. */
export const regulationPaths = () =>
  library().regulations.map((regulation) => ({ params: { doc: regulation.id }, props: { regulation } }));
