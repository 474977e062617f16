/** How far the reading reaches: every provision read, and a report of what was read. */
import { describe, expect, it } from 'vitest';
import { CYCLES, ROLES } from '../../src/model/duty.ts';
import { provisionsOf } from '../../src/model/ladder.ts';
import { GROUPS } from '../../src/model/organ.ts';
import { readLibrary } from '../../src/site/library.ts';

const library = readLibrary('content');
const regulation = library.regulations.find(({ id }) => id === '05-qc-hu');
if (!regulation) throw new Error('05-qc-hu is not held');
const { articles, duties, readings } = regulation;
const tally = (keys: readonly string[], keysOf: (duty: (typeof duties)[number]) => readonly string[]) =>
  keys.map((key) => `${key} ${duties.filter((duty) => keysOf(duty).includes(key)).length}`).join(', ');
const actors = new Set(duties.map((duty) => duty.actor));
const groupOf = (organ: string) => library.organs.byId.get(organ)?.group ?? '';

describe('the reading of Quy chế 05-QC/HU', () => {
  it('reads every provision: its duties, or why it binds nobody', () => {
    const unread = articles.flatMap((article) => {
      const reading = readings.get(article.id);
      const read = new Set([
        ...(reading?.duties ?? []).map((duty) => duty.provision),
        ...(reading?.bindsNobody.keys() ?? []),
      ]);
      return provisionsOf(article)
        .filter(({ id }) => !read.has(id))
        .map(({ id }) => `${article.id}#${id}`);
    });
    expect(unread).toEqual([]);
  });

  it('finds as many duties, actors and organs as such a text holds', () => {
    expect(duties.length).toBeGreaterThanOrEqual(170);
    expect(duties.length).toBeLessThanOrEqual(260);
    expect(actors.size).toBeGreaterThanOrEqual(35);
    expect(library.organs.organs.length).toBeGreaterThanOrEqual(75);
  });

  it('gives an editorial label to each of the 15 untitled articles', () => {
    const untitled = articles.filter((article) => article.heading.length === 0);
    expect(untitled).toHaveLength(15);
    expect(untitled.filter(({ id }) => !readings.get(id)?.label)).toEqual([]);
  });

  it('reports what was read', () => {
    const provisions = articles.flatMap(provisionsOf).length;
    const nobody = [...readings.values()].reduce((sum, { bindsNobody }) => sum + bindsNobody.size, 0);
    console.log(
      [
        `${provisions} provisions, ${nobody} of them bind nobody; ${duties.length} duties of ${actors.size} actors`,
        `roles: ${tally(ROLES, (duty) => [duty.role])}`,
        `groups of actors: ${tally(GROUPS, (duty) => [groupOf(duty.actor)])}`,
        `rhythms: ${tally(CYCLES, (duty) => duty.cycles)}`,
      ].join('\n'),
    );
    expect(ROLES.filter((role) => !duties.some((duty) => duty.role === role))).toEqual([]);
    expect(CYCLES.filter((cycle) => !duties.some((duty) => duty.cycles.includes(cycle)))).toEqual([]);
  });
});
