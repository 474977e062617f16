import type { Fault } from './fault.ts';
import type { Organ } from './organ.ts';
import type { YamlFile } from './yaml-file.ts';

/** All organs, by id and by every way they are written. */
export interface OrganIndex {
  readonly organs: readonly Organ[];
  readonly byId: ReadonlyMap<string, Organ>;
  /** Every name and alias, as written, with its organ; abbreviations too. */
  readonly byName: ReadonlyMap<string, Organ>;
}

/** Indexes the organs; a repeated id, or one name for two organs, is a fault. */
export function indexOrgans(file: YamlFile<{ organs: Organ[] }>): { index: OrganIndex; faults: Fault[] } {
  const byId = new Map<string, Organ>();
  const byName = new Map<string, Organ>();
  const faults: Fault[] = [];
  file.value.organs.forEach((organ, place) => {
    const fault = (path: (string | number)[], message: string) =>
      faults.push({ file: file.file, line: file.lineOf(['organs', place, ...path]), message });

    if (byId.has(organ.id)) fault(['id'], `organ \`${organ.id}\` stands here a second time`);
    byId.set(organ.id, organ);
    for (const name of new Set([organ.name, ...organ.aliases, ...organ.abbreviations])) {
      const other = byName.get(name);
      if (other && other.id !== organ.id) {
        fault(['name'], `«${name}» is already a name of \`${other.id}\`; one name leads to one organ`);
      }
      byName.set(name, organ);
    }
  });
  return { index: { organs: file.value.organs, byId, byName }, faults };
}
