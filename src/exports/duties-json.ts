import type { z } from 'zod';
import { citation } from '../model/citation.ts';
import type { Duty } from '../model/duty.ts';
import type { Organ } from '../model/organ.ts';
import { provisionAt } from '../model/places.ts';
import type { Library, Regulation } from '../model/regulation.ts';
import type { dutiesJson, dutyJson, organsJson } from './file-schemas.ts';

/** The duties of a regulation as `duties.json`, in text order. */
export function dutiesToJson(regulation: Regulation, schemaUrl: string): z.output<typeof dutiesJson> {
  return {
    $schema: schemaUrl,
    regulation: regulation.id,
    duties: regulation.duties.map((duty) => dutyToJson(regulation, duty)),
  };
}

/**
 * All duties in which an organ takes part, in whichever regulation: each with its citation, and the address of its
 * provision as `addressOf` gives it. Where the library has several regulations the citation names the regulation.
 */
export function dutiesOfOrganToJson(
  { regulations }: Pick<Library, 'regulations'>,
  organ: Organ,
  duties: readonly Duty[],
  addressOf: (duty: Duty) => string,
): OrganDutiesJson {
  const byId = new Map(regulations.map((regulation) => [regulation.id, regulation]));
  return {
    organ: organ.id,
    duties: duties.flatMap((duty) => {
      const regulation = byId.get(duty.regulation);
      if (!regulation) return [];
      const { article, provision } = provisionAt(regulation, duty);
      const named = regulations.length > 1 ? regulation.about : undefined;
      return [
        {
          ...dutyToJson(regulation, duty),
          citation: citation(article, provision, named),
          page: addressOf(duty),
        },
      ];
    }),
  };
}

/** The duties of one organ, as the page that sets two organs side by side reads them. */
export interface OrganDutiesJson {
  readonly organ: string;
  readonly duties: readonly (z.output<typeof dutyJson> & {
    readonly citation: string;
    readonly page: string;
  })[];
}

/** One duty with its place as numbers: the article's, the printed clause's, the paragraph's. */
function dutyToJson(regulation: Regulation, duty: Duty): z.output<typeof dutyJson> {
  const { article, provision } = provisionAt(regulation, duty);
  const paragraph = /^doan-(\d+)$/u.exec(provision.id);
  return {
    id: duty.id,
    article: /^\d+$/u.test(article.number) ? Number(article.number) : article.number,
    provision: provision.id,
    clause: provision.number,
    paragraph: paragraph ? Number(paragraph[1]) : null,
    actor: duty.actor,
    role: duty.role,
    partners: duty.partners.map((partner) => ({ ...partner })),
    cycles: [...duty.cycles],
    verb: duty.verb,
    plainVerb: duty.plainVerb,
    task: duty.task,
    topic: duty.topic,
    quote: duty.quote,
  };
}

/** All organs as `organs.json`. */
export function organsToJson(organs: readonly Organ[], schemaUrl: string): z.output<typeof organsJson> {
  return {
    $schema: schemaUrl,
    organs: organs.map(({ id, name, aliases, abbreviations, group, kind, rank, level }) => ({
      id,
      name,
      aliases: [...aliases],
      abbreviations: [...abbreviations],
      group,
      kind,
      rank,
      level,
    })),
  };
}
