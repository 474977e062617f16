import type { z } from 'zod';
import type { Fault } from './fault.ts';
import { noOrgan } from './nearest.ts';
import type { Organ } from './organ.ts';
import { reservedFault } from './reserved.ts';
import type { organSchema } from './schemas/organs.ts';
import type { YamlFile } from './yaml-file.ts';

/** All organs in the order of their rank, by id and by every way they are written. */
export interface OrganIndex {
  readonly organs: readonly Organ[];
  readonly byId: ReadonlyMap<string, Organ>;
  /** Every name and alias, as written, with its organ; abbreviations too. */
  readonly byName: ReadonlyMap<string, Organ>;
  /** The name of an organ; its id where there is no such organ. */
  readonly nameOf: (organ: string) => string;
}

type OrganEntry = z.output<typeof organSchema>;
type Report = (place: number, key: string, message: string) => void;

/**
 * Indexes the organs. Faults: a repeated id, one name for two organs, a rank that two organs share or that only some of
 * them have, a membership in an unknown organ. Where no organ has a rank, the order of the file is their order.
 */
export function indexOrgans(file: YamlFile<{ organs: OrganEntry[] }>): {
  index: OrganIndex;
  faults: Fault[];
} {
  const entries = file.value.organs;
  const faults: Fault[] = [];
  const report: Report = (place, key, message) =>
    faults.push({ file: file.file, line: file.lineOf(['organs', place, key]), message });
  const byId = new Map<string, Organ>();
  entries.forEach((entry, place) => {
    if (byId.has(entry.id)) report(place, 'id', `organ \`${entry.id}\` is listed a second time`);
    const reserved = reservedFault('organ', entry.id);
    if (reserved) report(place, 'id', reserved);
    byId.set(entry.id, organOf(entry, place));
  });
  checkRanks(entries, report);
  checkMemberships(entries, byId, report);
  const byName = namesOf(entries, byId, report);
  const organs = [...byId.values()].sort((a, b) => a.rank - b.rank);
  return { index: { organs, byId, byName, nameOf: organNamer(byId) }, faults };
}

/** Names organs by their ids; what is no organ's id stays as it is. */
export const organNamer =
  (byId: ReadonlyMap<string, Organ>) =>
  (organ: string): string =>
    byId.get(organ)?.name ?? organ;

const organOf = (
  { 'belongs-to': belongsTo, rank, level = null, ...entry }: OrganEntry,
  place: number,
): Organ => ({ ...entry, rank: rank ?? place + 1, level, belongsTo: belongsTo ?? [] });

function namesOf(entries: readonly OrganEntry[], byId: ReadonlyMap<string, Organ>, report: Report) {
  const byName = new Map<string, Organ>();
  entries.forEach((entry, place) => {
    for (const name of new Set([entry.name, ...entry.aliases, ...entry.abbreviations])) {
      const other = byName.get(name);
      if (other && other.id !== entry.id) {
        report(place, 'name', `«${name}» is already a name of \`${other.id}\`; one name leads to one organ`);
      }
      byName.set(name, byId.get(entry.id) as Organ);
    }
  });
  return byName;
}

function checkRanks(entries: readonly OrganEntry[], report: Report): void {
  if (entries.every(({ rank }) => rank === undefined)) return;
  const taken = new Map<number, string>();
  entries.forEach(({ id, rank }, place) => {
    if (rank === undefined) {
      report(place, 'id', `organ \`${id}\` has no \`rank\`, but others have; ranks order all organs`);
      return;
    }
    const other = taken.get(rank);
    if (other)
      report(place, 'rank', `rank ${rank} is already that of \`${other}\`; no two organs share a rank`);
    taken.set(rank, id);
  });
}

function checkMemberships(
  entries: readonly OrganEntry[],
  byId: ReadonlyMap<string, Organ>,
  report: Report,
): void {
  entries.forEach(({ 'belongs-to': belongsTo }, place) => {
    for (const { organ } of belongsTo ?? []) {
      if (!byId.has(organ)) report(place, 'belongs-to', noOrgan(organ, byId.keys()));
    }
  });
}
