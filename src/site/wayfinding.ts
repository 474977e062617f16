import { divisionName } from '../model/division-name.ts';
import type { Division } from '../model/hierarchy.ts';
import type { Regulation } from '../model/regulation.ts';
import { wholeOf } from './instruments.ts';
import { regulationName } from './names.ts';
import { divisionUrl, regulationUrl } from './urls.ts';

/** A step on the way to a page. */
export interface Step {
  readonly label: string;
  readonly href?: string;
  /** Whether the page's own step is seen, since its title says something else. */
  readonly isSeen?: boolean;
}

/** The steps from a regulation down through divisions, each with its address. */
export function stepsTo(regulation: Regulation, path: readonly Division[]): Step[] {
  const whole = wholeOf(regulation);
  return [
    { label: regulationName(whole), href: regulationUrl(whole.id) },
    ...(whole === regulation ? [] : [{ label: regulation.about.kind, href: regulationUrl(regulation.id) }]),
    ...path.map((division) => ({
      label: divisionName(division),
      href: divisionUrl(regulation.id, division.path),
    })),
  ];
}
