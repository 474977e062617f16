import { ROLES } from '../model/duty.ts';
import { type Columns, packColumns, unpackColumns } from './columns.ts';
import { organsOf, type RecordDuty, rolesOf, type SearchRecord } from './records.ts';

/** A record without what its other fields tell. */
interface PackedRecord extends Omit<SearchRecord, 'url' | 'about' | 'duties' | 'organs' | 'roles'> {
  /** The address of the page, and behind `#` the place on it where that is not the provision or the article. */
  readonly page: string;
  /** Organs as letters: their places in the list of organs. */
  readonly about: string;
  /** A word a duty, a letter each for the places of its actor in the list of organs, of its role in {@link ROLES}, and of its partners. */
  readonly duties: string;
}

export type PackedRecords = Columns<PackedRecord>;

/** Packs the records of a small index, which is published whole. Throws where they would not come back the same. */
export function packRecords(
  records: readonly SearchRecord[],
  organs: readonly { readonly id: string }[],
): PackedRecords {
  const placeOf = new Map(organs.map(({ id }, place) => [id, place]));
  const placeOfOrgan = (id: string) => placeOf.get(id) ?? fault(`no organ ${id}`);
  const slim = records.map(({ url, about, duties, organs: _, roles: __, ...others }): PackedRecord => {
    const page = url.split('#')[0] ?? '';
    return {
      ...others,
      citation: others.citation.replace(articleOf(others), ARTICLE),
      page: (urlOf({ ...others, page }) === url ? page : url).replace(pageOf(others), ARTICLE),
      about: lettersOf(about.map(placeOfOrgan)),
      duties: duties
        .map(({ actor, role, partners }) => [
          placeOfOrgan(actor),
          ROLES.indexOf(role),
          ...partners.map(placeOfOrgan),
        ])
        .map(lettersOf)
        .join(' '),
    };
  });
  const packed = packColumns(slim);
  const again = unpackRecords(packed, organs);
  records.forEach((record, i) => {
    if (!isSame(record, again[i] ?? {})) fault(record.url);
  });
  return packed;
}

/** Gives back what {@link packRecords} packed. */
export function unpackRecords(
  packed: PackedRecords,
  organs: readonly { readonly id: string }[],
): SearchRecord[] {
  const idOf = (place = -1) => organs[place]?.id ?? '';
  return unpackColumns(packed).map(({ page, about, duties: words, ...others }) => {
    const duties = words.split(' ').flatMap((word): RecordDuty[] => {
      const [actor, role = 0, ...partners] = numbersOf(word);
      const read = { actor: idOf(actor), role: ROLES[role] ?? 'perform', partners: partners.map(idOf) };
      return word ? [read] : [];
    });
    return {
      ...others,
      citation: others.citation.replace(ARTICLE, articleOf(others)),
      url: urlOf({ ...others, page: page.replace(ARTICLE, pageOf(others)) }),
      about: numbersOf(about).map(idOf),
      duties,
      organs: organsOf(duties),
      roles: rolesOf(duties),
    };
  });
}

/** Placeholder in a packed citation for `Điều 5`, and in an address, so that it is that of other articles' provisions too. */
const ARTICLE = '@';

/** Small numbers as a letter each, from 0 on. */
const lettersOf = (numbers: readonly number[]): string =>
  numbers.map((number) => String.fromCodePoint(FIRST + number)).join('');
const numbersOf = (letters: string): number[] =>
  Array.from(letters, (letter) => (letter.codePointAt(0) ?? FIRST) - FIRST);
const FIRST = 0x30;

const pageOf = ({ regulation, article }: Pick<SearchRecord, 'regulation' | 'article'>): string =>
  `/${regulation}/${article}/`;

const articleOf = ({ article }: Pick<SearchRecord, 'article'>): string => article.replace(/^dieu-/u, 'Điều ');

const urlOf = ({ page, article, provision }: Pick<PackedRecord, 'page' | 'article' | 'provision'>): string =>
  page.includes('#') ? page : `${page}#${provision || article}`;

/** Whether two records have the same parts, in whatever order. */
function isSame(record: SearchRecord, other: Partial<SearchRecord>): boolean {
  const names = Object.keys(record) as (keyof SearchRecord)[];
  return (
    names.length === Object.keys(other).length &&
    names.every(
      (name) => record[name] === other[name] || JSON.stringify(record[name]) === JSON.stringify(other[name]),
    )
  );
}

function fault(what: string): never {
  throw new Error(`the search index cannot be packed: ${what}`);
}
