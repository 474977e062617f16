import type { z } from 'zod';
import type { Duty } from '../model/duty.ts';
import type { Regulation } from '../model/library.ts';
import type { Organ } from '../model/organ.ts';
import type { Article, Provision } from '../model/regulation.ts';
import type { dutiesJson, dutyJson, organsJson } from './file-schemas.ts';

/** The duties of a regulation as `duties.json`, in text order. */
export function dutiesToJson(regulation: Regulation, schemaUrl: string): z.output<typeof dutiesJson> {
  return {
    $schema: schemaUrl,
    regulation: regulation.id,
    duties: regulation.duties.map((duty) => dutyToJson(regulation, duty)),
  };
}

/** One duty with its place as numbers: the article's, the printed clause's, the paragraph's. */
export function dutyToJson(regulation: Regulation, duty: Duty): z.output<typeof dutyJson> {
  const { article, provision } = placeOf(regulation, duty);
  const paragraph = /^doan-(\d+)$/u.exec(provision.id);
  return {
    id: duty.id,
    article: /^\d+$/u.test(article.number) ? Number(article.number) : article.number,
    provision: provision.id,
    clause: provision.number,
    paragraph: paragraph ? Number(paragraph[1]) : null,
    actor: duty.actor,
    role: duty.role,
    partners: [...duty.partners],
    cycles: [...duty.cycles],
    quote: duty.quote,
  };
}

/** The article and provision of a duty. Throws where the text has none, which the join of a reading has ruled out. */
export function placeOf(regulation: Regulation, duty: Duty): { article: Article; provision: Provision } {
  const place = regulation.placeAt(`${duty.article}#${duty.provision}`);
  if (place?.kind !== 'provision') throw new Error(`${duty.id}: no such provision`);
  return place;
}

/** All organs as `organs.json`. */
export function organsToJson(organs: readonly Organ[], schemaUrl: string): z.output<typeof organsJson> {
  return {
    $schema: schemaUrl,
    organs: organs.map(({ id, name, aliases, abbreviations, group, kind }) => ({
      id,
      name,
      aliases: [...aliases],
      abbreviations: [...abbreviations],
      group,
      kind,
    })),
  };
}
