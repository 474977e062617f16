import type { OrganBrief } from '../../model/organ-brief.ts';
import { element } from '../element.ts';
import { fetchedJson } from '../fetched.ts';
import { organFacts } from '../organ-facts.ts';
import { offerElement } from './notes.ts';

/** So long, in milliseconds, results wait for what is said of the organ; its page says it too. */
const PATIENCE = 1_500;

const briefs = new Map<string, Promise<OrganBrief>>();

/** The page of the organ that is asked for, before the results, with its four answers. */
export async function organAnswer(link: HTMLAnchorElement): Promise<HTMLElement> {
  const made = element('div', 'organ-asked', offerElement([link]));
  const brief = await Promise.race([
    briefOf(link.href).catch(() => null),
    new Promise<null>((done) => setTimeout(done, PATIENCE, null)),
  ]);
  if (brief && brief.count > 0) made.append(organFacts(brief));
  return made;
}

function briefOf(page: string): Promise<OrganBrief> {
  const known = briefs.get(page) ?? fetchedJson<OrganBrief>(`${page}brief.json`);
  briefs.set(page, known);
  known.catch(() => briefs.delete(page));
  return known;
}
