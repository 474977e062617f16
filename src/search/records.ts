import { DOCUMENT_RELATION_LABELS } from '../labels/status.ts';
import { citation } from '../model/citation.ts';
import { articleName, divisionName } from '../model/division-name.ts';
import type { Cycle, Duty, Role } from '../model/duty.ts';
import type { Article, Division, Matter, Provision } from '../model/hierarchy.ts';
import { oncePer } from '../model/once.ts';
import type { Organ } from '../model/organ.ts';
import { matterAnchor } from '../model/places.ts';
import type { Library, Regulation } from '../model/regulation.ts';
import { ownParagraphs, paragraphText, pathTo, provisionsOf, wordsText } from '../model/walk.ts';
import { keysOf, syllablesOf } from './keys.ts';
import { headingKey } from './question-words.ts';

/** What is indexed: one provision, or one part of a text before its first article or after its last. */
export interface SearchRecord {
  /** Its address on the site, behind the base path. */
  readonly url: string;
  readonly regulation: string;
  /** `dieu-5`, or the anchor of what is outside the articles: `can-cu-2`. */
  readonly article: string;
  /** `khoan-3`; empty outside the articles. */
  readonly provision: string;
  /** `khoản 3 Điều 5`. */
  readonly citation: string;
  /** `Chương II`, `Mục I`: where it is, outermost first. */
  readonly path: readonly string[];
  /** Keys of the titles of these that have one: see {@link headingKey}. */
  readonly headings: readonly string[];
  /** The printed title of the article, or its editorial label in brackets; empty where it has neither. */
  readonly title: string;
  /** The provision's own words. */
  readonly words: string;
  /** Organs that the title of its article names. */
  readonly about: readonly string[];
  /** The duties read from it. */
  readonly duties: readonly RecordDuty[];
  /** All organs that its duties name. */
  readonly organs: readonly string[];
  readonly roles: readonly Role[];
  readonly cycles: readonly Cycle[];
}

/** Who must do what toward whom. */
export type RecordDuty = Pick<Duty, 'actor' | 'role'> & { readonly partners: readonly Organ['id'][] };

/** Makes the address of a place of a regulation: `dieu-5#khoan-2`, `can-cu-2`. */
type AddressOf = (regulation: string, place: string) => string;

/**
 * A record for every provision of every regulation, and for what is before the first article and after the last, in
 * text order; a record's number is its place here.
 */
export function searchRecords(library: Library, addressOf: AddressOf): SearchRecord[] {
  return library.regulations.flatMap((regulation) => {
    const { front, back, divisions } = regulation.instrument;
    const keyOf = oncePer(({ heading }: Division) => headingKey(syllablesOf(wordsText(heading))));
    const matter = (one: Matter) => matterRecords(regulation, one, addressOf);
    const provisions = regulation.articles.flatMap((article) => {
      const ofArticle = {
        ...pathOf(article, divisions, keyOf),
        ...titleOf(library, regulation, article),
      };
      return provisionsOf(article).map((provision) => ({
        url: addressOf(regulation.id, `${article.id}#${provision.id}`),
        ...recordOf(regulation, article, provision),
        ...ofArticle,
      }));
    });
    return [...front.flatMap(matter), ...provisions, ...back.flatMap(matter)];
  });
}

/** What readers call the parts of a text before its first article and after its last. */
export const MATTER_NAMES: Record<string, string> = {
  'so-hieu': 'Số hiệu',
  'tieu-de': 'Tên văn bản',
  'noi-nhan': 'Nơi nhận',
  'chu-ky': 'Người ký',
};

/** A base, the number, the title, the recipients, the signature; none of what has no address. */
function matterRecords(regulation: Regulation, matter: Matter, addressOf: AddressOf): SearchRecord[] {
  const anchor = matterAnchor(matter);
  const words = matter.paragraphs.map(paragraphText).join(' ');
  if (!anchor || !words) return [];
  const name = MATTER_NAMES[anchor] ?? DOCUMENT_RELATION_LABELS.basis;
  return [
    {
      url: addressOf(regulation.id, anchor),
      regulation: regulation.id,
      article: anchor,
      provision: '',
      citation: name,
      path: [],
      headings: [],
      title: name,
      words,
      about: [],
      duties: [],
      organs: [],
      roles: [],
      cycles: [],
    },
  ];
}

function pathOf(
  { id }: Article,
  divisions: Regulation['instrument']['divisions'],
  keyOf: (division: Division) => string,
): Pick<SearchRecord, 'path' | 'headings'> {
  const path = pathTo(id, divisions);
  const titled = path.filter(({ heading }) => heading.length > 0);
  return { path: path.map(divisionName), headings: titled.map(keyOf) };
}

const once = <T>(values: readonly T[]): T[] => [...new Set(values)];

function titleOf(
  library: Library,
  { readings }: Regulation,
  article: Article,
): Pick<SearchRecord, 'title' | 'about'> {
  const label = readings.get(article.id)?.label;
  const unprinted = label ? `[${label}]` : articleName(article);
  const title = article.heading.length > 0 ? wordsText(article.heading) : unprinted;
  return { title, about: once(library.mentionsIn(title).map(({ organ }) => organ.id)) };
}

function recordOf(
  regulation: Regulation,
  article: Article,
  provision: Provision,
): Omit<SearchRecord, 'url' | 'path' | 'headings' | 'title' | 'about'> {
  const reading = regulation.readings.get(article.id);
  const duties = reading?.duties.filter((duty) => duty.provision === provision.id) ?? [];
  const recorded = duties.map(
    ({ actor, role, partners }): RecordDuty => ({
      actor,
      role,
      partners: partners.map(({ organ }) => organ),
    }),
  );
  return {
    regulation: regulation.id,
    article: article.id,
    provision: provision.id,
    citation: citation(article, provision),
    words: ownParagraphs(provision).join(' '),
    duties: recorded,
    organs: organsOf(recorded),
    roles: rolesOf(recorded),
    cycles: once(duties.flatMap((duty) => duty.cycles)),
  };
}

/** All organs that duties name, each once. */
export const organsOf = (duties: readonly RecordDuty[]): string[] => [
  ...new Set(duties.flatMap(({ actor, partners }) => [actor, ...partners])),
];

/** All roles that duties have, each once. */
export const rolesOf = (duties: readonly RecordDuty[]): RecordDuty['role'][] => [
  ...new Set(duties.map(({ role }) => role)),
];

/** How many syllables the record's own words have. */
export const ownLength = ({ words }: Pick<SearchRecord, 'words'>): number => keysOf(words).length;
