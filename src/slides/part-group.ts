import { oncePer } from '../model/once.ts';
import type { Group, Organ } from '../model/organ.ts';
import type { Part } from './slide.ts';

type Names = ReadonlyMap<string, Organ>;
type Named = readonly { readonly name: string; readonly group: Group }[];

/**
 * The system of those whom a part is about: its organ's, or the one that all in its title have in common ("Các Ban Đảng,
 * Văn phòng"). Null where they are of several systems, or where the title names nobody.
 */
export function groupOf({ organ, title }: Pick<Part, 'organ' | 'title'>, byName: Names): Group | null {
  if (organ) return organ.group;
  if (!title) return null;
  const known = namedIn(byName);
  const whole = groupsOf(title, known);
  if (whole.size > 0) return only(whole);
  const [first, ...others] = title.split(/[,;·]| và /u).map((words) => groupsOf(words, known));
  return only(new Set([...(first ?? [])].filter((group) => others.every((groups) => groups.has(group)))));
}

const namedIn = oncePer(
  (byName: Names): Named => [...byName].map(([name, { group }]) => ({ name: bare(name), group })),
);

/** A name in small letters, without what makes it many. */
const bare = (name: string): string => name.trim().toLowerCase().replace(/^các /u, '');

/** The systems that a name may be of; of a shortened one ("Thường trực") there may be several. */
function groupsOf(words: string, known: Named): ReadonlySet<Group> {
  const asked = bare(words);
  const same = known.filter(({ name }) => name === asked);
  const found = same.length > 0 ? same : known.filter(({ name }) => name.startsWith(`${asked} `));
  return new Set(found.map(({ group }) => group));
}

const only = (groups: ReadonlySet<Group>): Group | null => {
  const [group = null] = groups;
  return groups.size === 1 ? group : null;
};
