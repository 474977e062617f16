import { dutiesOf, REPORTING } from '../diagrams/reporting-picture.ts';
import type { Regulation } from '../model/regulation.ts';
import { questionsOf } from './quiz.ts';

/** Views of a regulation that need something read from it; where there is nothing to show there is no page, nor a link. */
const VIEWS = {
  network: ({ duties }) => duties.some(({ partners }) => partners.length > 0),
  reporting: ({ duties }) => dutiesOf(duties, REPORTING).length > 0,
  matrix: ({ duties }) => duties.length > 0,
  cadence: ({ duties }) => duties.some(({ cycles }) => cycles.length > 0),
  flow: ({ flows }) => flows.length > 0,
  quiz: (regulation) => questionsOf(regulation).length > 0,
  topics: ({ topics }) => topics.length > 0,
  open: ({ readings }) => [...readings.values()].some((one) => one.open.length > 0),
  anomalies: ({ notes, readings }) =>
    notes.length > 0 || [...readings.values()].some((one) => one.notes.length > 0),
} as const satisfies Record<string, (regulation: Regulation) => boolean>;
export type View = keyof typeof VIEWS;

/** Whether a regulation has something to show in a view. */
export const hasView = (regulation: Regulation, view: View): boolean => VIEWS[view](regulation);
