import type { Duty } from '../model/duty.ts';
import { ROLES } from '../model/duty.ts';
import type { Matter } from '../model/hierarchy.ts';
import { once } from '../model/once.ts';
import type { Organ } from '../model/organ.ts';
import { matterAnchor } from '../model/places.ts';
import type { Regulation } from '../model/regulation.ts';
import { ownParagraphs, paragraphText, provisionsOf, wordsText } from '../model/walk.ts';
import { handedOver } from './handed-over.ts';
import { library } from './library.ts';

/** All that the regulations say of one organ. */
export interface OrganFile {
  /** Duties it bears, in text order. */
  readonly bears: readonly Duty[];
  /** Duties of others in which it is a partner, in text order. */
  readonly meets: readonly Duty[];
  /** Places that name it, whether or not a duty does, in text order. */
  readonly named: readonly NamedPlace[];
}

/** A place of a regulation and its own words. */
export interface NamedPlace {
  readonly regulation: Regulation;
  /** `dieu-5#khoan-1`, `dieu-5` (its heading), `can-cu-1`, `noi-nhan`. */
  readonly at: string;
  readonly paragraphs: readonly string[];
}

/** What is of the organ; an organ nobody names has empty lists. */
export const organFile = (organ: string): OrganFile =>
  organFiles().get(organ) ?? { bears: [], meets: [], named: [] };

/** What the status of the regulations says of the organ's end; a fact that several state is given once. */
export const factsOfEnd = (organ: string) => [
  ...new Map(
    library()
      .regulations.flatMap(({ about }) => about.status.facts)
      .filter(({ ended }) => ended.includes(organ))
      .map((fact) => [fact.text, fact]),
  ).values(),
];

export const hasEnded = (organ: string): boolean => factsOfEnd(organ).length > 0;

/** The organs of a regulation: all of them where it is the only one, else those that it names or its duties do. */
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

/** The duties by the regulation they are of, in the order of the library. */
export function byRegulation(duties: readonly Duty[]): { regulation: Regulation; duties: Duty[] }[] {
  const groups = Map.groupBy(duties, (duty) => duty.regulation);
  return library().regulations.flatMap((regulation) => {
    const own = groups.get(regulation.id);
    return own ? [{ regulation, duties: own }] : [];
  });
}

type Draft = { bears: Duty[]; meets: Duty[]; named: NamedPlace[] };

/** The files of all organs that anything is said of, by the organs' ids; made here or before. */
export const organFiles = once((): ReadonlyMap<string, OrganFile> => {
  const handed = handedOver();
  return handed ? filesHanded(handed.organFiles) : filesMade();
});

/** An organ's file, with the ids of regulations in place of these. */
export type PlainOrganFile = Omit<OrganFile, 'named'> & {
  readonly named: readonly (Omit<NamedPlace, 'regulation'> & { readonly regulation: Regulation['id'] })[];
};

function filesHanded(files: ReadonlyMap<string, PlainOrganFile>): ReadonlyMap<string, OrganFile> {
  const byId = new Map(library().regulations.map((regulation) => [regulation.id, regulation]));
  const held = ({ regulation, ...place }: PlainOrganFile['named'][number]): NamedPlace => ({
    ...place,
    regulation: byId.get(regulation) as Regulation,
  });
  return new Map([...files].map(([organ, file]) => [organ, { ...file, named: file.named.map(held) }]));
}

function filesMade(): ReadonlyMap<string, OrganFile> {
  const files = new Map<string, Draft>();
  const of = (organ: string) => {
    const file = files.get(organ) ?? { bears: [], meets: [], named: [] };
    files.set(organ, file);
    return file;
  };
  const texts = library().regulations.map((regulation) => {
    const places = placesOf(regulation);
    return { places, words: places.flatMap(({ paragraphs }) => paragraphs).join('\n') };
  });
  for (const regulation of library().regulations) {
    for (const duty of regulation.duties) {
      of(duty.actor).bears.push(duty);
      for (const organ of new Set(duty.partners.map((partner) => partner.organ))) of(organ).meets.push(duty);
    }
  }
  for (const place of texts.flatMap(({ places }) => places)) {
    for (const organ of namedIn(place.paragraphs.join(' '))) of(organ).named.push(place);
  }
  for (const { id, name } of library().organs.organs) {
    const { bears, meets, named } = of(id);
    if (bears.length + meets.length + named.length > 0) continue;
    // The name occurs only within a longer one: «Quốc hội» in «đại biểu Quốc hội».
    const holds = (words: string) => words.includes(name);
    // In one long text a name is found ten times as fast as in all its paragraphs.
    for (const { places } of texts.filter(({ words }) => holds(words))) {
      named.push(...places.filter(({ paragraphs }) => paragraphs.some(holds)));
    }
  }
  return files;
}

function placesOf(regulation: Regulation): NamedPlace[] {
  const { front, back } = regulation.instrument;
  const matter = (all: readonly Matter[]) =>
    all.flatMap((one) => {
      const at = matterAnchor(one);
      return at ? [{ regulation, at, paragraphs: one.paragraphs.map(paragraphText) }] : [];
    });
  const articles = regulation.articles.flatMap((article) => [
    { regulation, at: article.id, paragraphs: [wordsText(article.heading)] },
    ...provisionsOf(article).map((provision) => ({
      regulation,
      at: `${article.id}#${provision.id}`,
      paragraphs: ownParagraphs(provision),
    })),
  ]);
  return [...matter(front), ...articles, ...matter(back)];
}

const namedIn = (words: string) =>
  new Set(
    library()
      .mentionsIn(words)
      .map(({ organ }) => organ.id),
  );
