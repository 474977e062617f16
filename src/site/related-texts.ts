import { once } from '../model/once.ts';
import type { Regulation } from '../model/regulation.ts';
import type { RegulationFile } from '../model/schemas/regulation.ts';
import { library } from './library.ts';

type Relation = RegulationFile['relations'][number];

/** A text of the library that says something of another one. */
interface NamingText {
  readonly regulation: Regulation;
  readonly relation: Relation;
}

/** Whether a relation makes one text the other's counterpart, so that the two can be read side by side. */
export const isComparable = ({ kind, held }: Relation): boolean =>
  held !== null && (kind === 'specifies' || kind === 'guides' || kind === 'replaces');

/** Every pair of texts that is read side by side, each once. */
export function comparablePairs(): { lower: Regulation; upper: Regulation }[] {
  return library().regulations.flatMap((lower) => {
    const uppers = new Set(lower.about.relations.filter(isComparable).map(heldText));
    return [...uppers].flatMap((upper) => (upper ? [{ lower, upper }] : []));
  });
}

/** The texts that declare a relation to this one, in the order of the library. */
export const textsNaming = (regulation: Regulation): readonly NamingText[] =>
  byNamed().get(regulation.id) ?? [];

/** The text of the library that a relation points to; null where it points to none. */
export const heldText = ({ held: id }: Relation): Regulation | null =>
  library().regulations.find((regulation) => regulation.id === id) ?? null;

const byNamed = once(() => {
  const naming = new Map<string, NamingText[]>();
  for (const regulation of library().regulations) {
    for (const relation of regulation.about.relations) {
      if (relation.held === null) continue;
      naming.set(relation.held, [...(naming.get(relation.held) ?? []), { regulation, relation }]);
    }
  }
  return naming;
});
