import { ROLES } from '../model/duty.ts';
import { type Columns, packColumns, unpackColumns } from './columns.ts';
import { organsOf, type RecordDuty, rolesOf, type SearchRecord } from './records.ts';

/** A duty in numbers: the places of its actor in the list of organs, of its role in {@link ROLES}, and of its partners. */
type PackedDuty = readonly number[];

/** A record without what its other fields tell. */
interface PackedRecord extends Omit<SearchRecord, 'url' | 'duties' | 'organs' | 'roles'> {
  /** The address of the page, and behind `#` the place on it where that is not the provision or the article. */
  readonly page: string;
  readonly duties: readonly PackedDuty[];
}

export type PackedRecords = Columns<PackedRecord>;

/** Packs the records of a small index, which is published whole. Throws where they would not come back the same. */
export function packRecords(
  records: readonly SearchRecord[],
  organs: readonly { readonly id: string }[],
): PackedRecords {
  const placeOf = new Map(organs.map(({ id }, place) => [id, place]));
  const placeOfOrgan = (id: string) => placeOf.get(id) ?? fault(`no organ ${id}`);
  const slim = records.map(({ url, duties, organs: _, roles: __, ...others }): PackedRecord => {
    const page = url.split('#')[0] ?? '';
    return {
      ...others,
      citation: others.citation.replace(articleOf(others), ARTICLE),
      page: urlOf({ ...others, page }) === url ? page : url,
      duties: duties.map(({ actor, role, partners }) => [
        placeOfOrgan(actor),
        ROLES.indexOf(role),
        ...partners.map(placeOfOrgan),
      ]),
    };
  });
  const packed = packColumns(slim);
  const again = unpackRecords(packed, organs);
  records.forEach((record, i) => {
    if (JSON.stringify(sorted(record)) !== JSON.stringify(sorted(again[i] ?? {}))) fault(record.url);
  });
  return packed;
}

/** Gives back what {@link packRecords} packed. */
export function unpackRecords(
  packed: PackedRecords,
  organs: readonly { readonly id: string }[],
): SearchRecord[] {
  const idOf = (place = -1) => organs[place]?.id ?? '';
  return unpackColumns(packed).map(({ page, duties: numbers, ...others }) => {
    const duties = numbers.map(
      ([actor, role = 0, ...partners]): RecordDuty => ({
        actor: idOf(actor),
        role: ROLES[role] ?? 'perform',
        partners: partners.map(idOf),
      }),
    );
    return {
      ...others,
      citation: others.citation.replace(ARTICLE, articleOf(others)),
      url: urlOf({ ...others, page }),
      duties,
      organs: organsOf(duties),
      roles: rolesOf(duties),
    };
  });
}

/** Placeholder in a packed citation for `Điều 5`, so that it is that of other articles' provisions too. */
const ARTICLE = '@';

const articleOf = ({ article }: Pick<SearchRecord, 'article'>): string => article.replace(/^dieu-/u, 'Điều ');

const urlOf = ({ page, article, provision }: Pick<PackedRecord, 'page' | 'article' | 'provision'>): string =>
  page.includes('#') ? page : `${page}#${provision || article}`;

const sorted = (record: object) => Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1));

function fault(what: string): never {
  throw new Error(`the search index cannot be packed: ${what}`);
}
