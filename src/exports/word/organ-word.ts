import type { z } from 'zod';
import { cycleLabels, ROLE_LABELS } from '../../labels/duties.ts';
import { dutiesOf } from '../../labels/organ.ts';
import { citation } from '../../model/citation.ts';
import { ROLES } from '../../model/duty.ts';
import { dutyPhrase } from '../../model/sentences.ts';
import type { dutiesJson, organsJson } from '../file-schemas.ts';
import { articlesOf, type RegulationJson, titleOf } from './regulation-word.ts';
import { type Block, block, law, ours, type WordDocument, wordFileName } from './word-document.ts';

type DutyJson = z.output<typeof dutiesJson>['duties'][number];
type OrganJson = z.output<typeof organsJson>['organs'][number];

/** One regulation's part in what an organ must do. */
export interface OrganSource {
  readonly regulation: RegulationJson;
  readonly duties: readonly DutyJson[];
}

/**
 * All that an organ must do, by regulation and role, in the words of the law, each with its citation, and with whom and
 * how often in words of ours. Regulations without a duty of it are left out.
 */
export function organWord(
  organ: OrganJson,
  organs: readonly OrganJson[],
  sources: readonly OrganSource[],
  address: string,
): WordDocument {
  const names = new Map(organs.map(({ id, name }) => [id, name]));
  const own = sources
    .map(({ regulation, duties }) => ({
      regulation,
      duties: duties.filter(({ actor }) => actor === organ.id),
    }))
    .filter(({ duties }) => duties.length > 0);
  const title = dutiesOf(organ.name);
  const status = own.map(({ regulation }) => regulation.status.summary);
  return {
    title,
    fileName: wordFileName('nhiem-vu', organ.id),
    foot: `[${title} · ${[...new Set(status)].join(' ')} · ${address}]`,
    blocks: [
      block('heading-1', [ours(title)]),
      ...own.flatMap(({ regulation, duties }) => [
        block('note', [ours(`Trích ${titleOf(regulation)}. ${regulation.status.summary}`)]),
        ...ROLES.flatMap((role) =>
          roleBlocks(
            ROLE_LABELS[role],
            duties.filter((duty) => duty.role === role),
            regulation,
            names,
          ),
        ),
      ]),
    ],
  };
}

function roleBlocks(
  heading: string,
  duties: readonly DutyJson[],
  regulation: RegulationJson,
  names: ReadonlyMap<string, string>,
): Block[] {
  if (duties.length === 0) return [];
  const articles = new Map(articlesOf(regulation).map((article) => [article.id, article]));
  const cited = (duty: DutyJson): string => {
    const article = articles.get(`dieu-${duty.article}`);
    return article ? citation(article, { id: duty.provision }, regulation) : titleOf(regulation);
  };
  const said = (duty: DutyJson): string =>
    [cited(duty), dutyPhrase(duty, (id) => names.get(id) ?? id), ...cycleLabels(duty)].join(' · ');
  return [
    block('heading-2', [ours(heading)]),
    ...duties.flatMap((duty) => [block('words', [law(duty.quote)]), block('note', [ours(said(duty))])]),
  ];
}
