import type { Fault } from './fault.ts';
import { nearestWords, noOrgan } from './nearest.ts';
import type { OrganIndex } from './organ-index.ts';
import { wordsAt } from './places.ts';
import type { Regulation } from './regulation.ts';
import type { OrgansFile } from './schemas/organs.ts';
import type { RegulationFile } from './schemas/regulation.ts';
import type { YamlFile } from './yaml-file.ts';

/** The words that a membership rests on must be in the provision it names. */
export function membershipFaults(
  { file, value, lineOf }: YamlFile<OrgansFile>,
  regulations: readonly Regulation[],
): Fault[] {
  return value.organs.flatMap((organ, n) =>
    (organ['belongs-to'] ?? []).flatMap((membership, i) => {
      if (!('at' in membership)) return [];
      const fault = (key: string, message: string) => [
        { file, line: lineOf(['organs', n, 'belongs-to', i, key]), message },
      ];
      const [id, place] = membership.at.split(/\/(.*)/u) as [string, string];
      const regulation = regulations.find((one) => one.id === id);
      if (!regulation) return fault('at', `no regulation \`${id}\` in content/regulations`);
      const words = wordsAt(regulation.placeAt, place);
      if (words === null) return fault('at', `the text of ${id} has no \`${place}\``);
      if (words.includes(membership.quote)) return [];
      return fault(
        'quote',
        `quote is not in ${place}: «${membership.quote}»; nearest words there: «${nearestWords(membership.quote, words)}»`,
      );
    }),
  );
}

/** The organs of which a fact says that they ended must be known. */
export const endedFaults = ({ file, value, lineOf }: YamlFile<RegulationFile>, organs: OrganIndex): Fault[] =>
  value.status.facts.flatMap(({ ended }, n) =>
    ended.flatMap((id, i) =>
      organs.byId.has(id)
        ? []
        : [
            {
              file,
              line: lineOf(['status', 'facts', n, 'ended', i]),
              message: noOrgan(id, organs.byId.keys()),
            },
          ],
    ),
  );
