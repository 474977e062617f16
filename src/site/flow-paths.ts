import type { Flow } from '../model/flow.ts';
import { library } from './library.ts';
import type { RegulationProps } from './paths.ts';

/** What a page of a flow is given. */
export interface FlowProps extends RegulationProps {
  flow: Flow;
}

/** The static paths of a page that every flow has. */
export const flowPaths = () =>
  library().regulations.flatMap((regulation) =>
    regulation.flows.map((flow) => ({
      params: { doc: regulation.id, flow: flow.id },
      props: { regulation, flow },
    })),
  );
