import type { Duty } from '../model/duty.ts';
import { ROLES } from '../model/duty.ts';
import { ownParagraphs, provisionsOf, wordsText } from '../model/ladder.ts';
import type { Regulation } from '../model/library.ts';
import type { Organ } from '../model/organ.ts';
import type { Article, Provision } from '../model/regulation.ts';
import { library } from './library.ts';

/** All that the regulations held say of one organ. */
export interface OrganFile {
  /** Duties it bears, in text order. */
  readonly bears: readonly Duty[];
  /** Duties of others in which it is a partner, in text order. */
  readonly meets: readonly Duty[];
  /** Provisions that name it, whether or not a duty does. */
  readonly named: readonly { regulation: Regulation; article: Article; provision: Provision | null }[];
}

let held: Map<string, OrganFile> | undefined;

/** What stands of the organ; an organ nobody names has empty lists. */
export function organFile(organ: string): OrganFile {
  held ??= readAll();
  return held.get(organ) ?? { bears: [], meets: [], named: [] };
}

/** The organs of a regulation: all of them where it is the only one held, else those that it names or its duties do. */
export function organsOf(regulation: Regulation): Organ[] {
  const { organs, regulations } = library();
  if (regulations.length === 1) return [...organs.organs];
  const inDuties = new Set(
    regulation.duties.flatMap(({ actor, partners }) => [actor, ...partners.map(({ organ }) => organ)]),
  );
  return organs.organs.filter(
    ({ id }) =>
      inDuties.has(id) || organFile(id).named.some(({ regulation: { id } }) => id === regulation.id),
  );
}

/** The duties grouped by role, in the order of roles, each group in text order; roles without a duty are left out. */
export function byRole(duties: readonly Duty[]): { role: Duty['role']; duties: Duty[] }[] {
  return ROLES.map((role) => ({ role, duties: duties.filter((duty) => duty.role === role) })).filter(
    (group) => group.duties.length > 0,
  );
}

/** The duties by the regulation they are of, in the order in which regulations are held. */
export function byRegulation(duties: readonly Duty[]): { regulation: Regulation; duties: Duty[] }[] {
  const groups = Map.groupBy(duties, (duty) => duty.regulation);
  return library().regulations.flatMap((regulation) => {
    const own = groups.get(regulation.id);
    return own ? [{ regulation, duties: own }] : [];
  });
}

type Draft = { bears: Duty[]; meets: Duty[]; named: OrganFile['named'][number][] };

function readAll(): Map<string, Draft> {
  const files = new Map<string, Draft>();
  const of = (organ: string) => {
    const file = files.get(organ) ?? { bears: [], meets: [], named: [] };
    files.set(organ, file);
    return file;
  };
  for (const regulation of library().regulations) {
    for (const duty of regulation.duties) {
      of(duty.actor).bears.push(duty);
      for (const organ of new Set(duty.partners.map((partner) => partner.organ))) of(organ).meets.push(duty);
    }
    for (const article of regulation.articles) {
      for (const place of placesOf(article)) {
        for (const organ of namedIn(place.words)) {
          of(organ).named.push({ regulation, article, provision: place.provision });
        }
      }
    }
  }
  return files;
}

const placesOf = (article: Article) => [
  { provision: null, words: wordsText(article.heading) },
  ...provisionsOf(article).map((provision) => ({ provision, words: ownParagraphs(provision).join(' ') })),
];

const namedIn = (words: string) =>
  new Set(
    library()
      .mentionsIn(words)
      .map(({ organ }) => organ.id),
  );
