import { citation } from '../model/citation.ts';
import { articleName, divisionName } from '../model/division-name.ts';
import type { Cycle, Duty, Role } from '../model/duty.ts';
import { ownParagraphs, pathTo, provisionsOf, wordsText } from '../model/ladder.ts';
import type { Library, Regulation } from '../model/library.ts';
import type { Organ } from '../model/organ.ts';
import type { Article, Provision } from '../model/regulation.ts';
import { keysOf } from './keys.ts';
import { divisionAnchor } from './provision-number.ts';

/** What is indexed: one provision. */
export interface SearchRecord {
  /** Its address on the site, behind the base path. */
  readonly url: string;
  readonly regulation: string;
  readonly article: string;
  readonly provision: string;
  /** `khoản 3 Điều 5`. */
  readonly citation: string;
  /** `Chương II`, `Mục I`: where it stands, outermost first. */
  readonly path: readonly string[];
  /** The printed title of the article, or its editorial label; empty where it has neither. */
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

/** Makes the address of a provision. */
export type ProvisionUrl = (regulation: string, article: string, provision: string) => string;

/** A record for every provision of every regulation held, in text order; a record's number is its place here. */
export function searchRecords(library: Library, urlOf: ProvisionUrl): SearchRecord[] {
  return library.regulations.flatMap((regulation) =>
    regulation.articles.flatMap((article) => {
      const ofArticle = {
        path: pathTo(article.id, regulation.instrument.divisions).map(divisionName),
        ...titleOf(library, regulation, article),
      };
      return provisionsOf(article).map((provision) => ({
        url: urlOf(regulation.id, article.id, provision.id),
        ...recordOf(regulation, article, provision),
        ...ofArticle,
      }));
    }),
  );
}

const once = <T>(values: readonly T[]): T[] => [...new Set(values)];

function titleOf(
  library: Library,
  { readings }: Regulation,
  article: Article,
): Pick<SearchRecord, 'title' | 'about'> {
  const label = readings.get(article.id)?.label;
  const title = article.heading.length > 0 ? wordsText(article.heading) : (label ?? articleName(article));
  return { title, about: once(library.mentionsIn(title).map(({ organ }) => organ.id)) };
}

function recordOf(
  regulation: Regulation,
  article: Article,
  provision: Provision,
): Omit<SearchRecord, 'url' | 'path' | 'title' | 'about'> {
  const reading = regulation.readings.get(article.id);
  const duties = reading?.duties.filter((duty) => duty.provision === provision.id) ?? [];
  return {
    regulation: regulation.id,
    article: article.id,
    provision: provision.id,
    citation: citation(article, provision),
    words: ownParagraphs(provision).join(' '),
    duties: duties.map(({ actor, role, partners }) => ({
      actor,
      role,
      partners: partners.map(({ organ }) => organ),
    })),
    organs: once(duties.flatMap((duty) => [duty.actor, ...duty.partners.map((partner) => partner.organ)])),
    roles: once(duties.map((duty) => duty.role)),
    cycles: once(duties.flatMap((duty) => duty.cycles)),
  };
}

/** How many syllables the record's own words have. */
export const ownLength = ({ words }: Pick<SearchRecord, 'words'>): number => keysOf(words).length;

/** Stands in the index between a record's own words and the title, so that no run of words crosses over. */
const BOUNDARY = 'zz';

/** What a provision, or all provisions of an article or division, are looked up by when a query names it by number. */
export const numberKey = (...anchors: readonly string[]): string =>
  `${BOUNDARY}${anchors.join('')}`.replaceAll('-', '0x');

/** A query names a division alone (`mục 3`) or after those it stands in (`chương II mục 3`). */
function divisionKeys(path: readonly string[]): string[] {
  const anchors = path.map(divisionAnchor);
  return anchors.flatMap((_, to) =>
    anchors.slice(0, to + 1).map((_, from) => numberKey(...anchors.slice(from, to + 1))),
  );
}

/** The numbers that all provisions of an article are looked up by: its own, and those of the divisions it stands in. */
export const articleNumbers = ({ article, path }: Pick<SearchRecord, 'article' | 'path'>): string[] => [
  numberKey(article),
  ...divisionKeys(path),
];

/** What is looked up of a record, joined by spaces: keys of its words, the boundary, keys of its title, its numbers. */
export function indexedText(
  record: Pick<SearchRecord, 'words' | 'title' | 'article' | 'provision' | 'path'>,
): string {
  const numbers = [...articleNumbers(record), numberKey(record.article, record.provision)];
  return [...keysOf(record.words), BOUNDARY, ...keysOf(record.title), ...numbers].join(' ');
}
