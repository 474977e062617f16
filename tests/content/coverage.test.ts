/** How far the reading reaches: every provision read, every duty with what it is about. */
import { describe, expect, it } from 'vitest';
import { CYCLES, type Duty, ROLES } from '../../src/model/duty.ts';
import { syllablesOf } from '../../src/model/duty-rules.ts';
import { partnerVerb } from '../../src/model/sentences.ts';
import { provisionsOf } from '../../src/model/walk.ts';
import { readLibrary } from '../../src/site/library.ts';
import { madeUpDuty } from '../support/made-up.ts';

const library = readLibrary('content');
const regulation = library.regulations.find(({ id }) => id === '05-qc-hu');
if (!regulation) throw new Error('05-qc-hu is not held');
const { articles, duties, readings } = regulation;
const actors = new Set(duties.map((duty) => duty.actor));

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
    expect(duties.length).toBeGreaterThanOrEqual(211);
    expect(duties.length).toBeLessThanOrEqual(320);
    expect(actors.size).toBeGreaterThanOrEqual(35);
    expect(library.organs.organs.length).toBeGreaterThanOrEqual(75);
  });

  it('gives an editorial label to each of the 15 untitled articles', () => {
    const untitled = articles.filter((article) => article.heading.length === 0);
    expect(untitled).toHaveLength(15);
    expect(untitled.filter(({ id }) => !readings.get(id)?.label)).toEqual([]);
  });

  it('uses every role and rhythm, and names every topic', () => {
    expect(ROLES.filter((role) => !duties.some((duty) => duty.role === role))).toEqual([]);
    expect(CYCLES.filter((cycle) => !duties.some((duty) => duty.cycles.includes(cycle)))).toEqual([]);
    expect(duties.filter(({ task, topic }) => task === null || topic === null)).toEqual([]);
  });

  it('tells every partner in words of the quote, noted misprints corrected', () => {
    const meant = [...readings.values()].flatMap(({ notes }) => notes.map((note) => note.meant)).join(' ');
    const foreign = (duty: Duty) =>
      duty.partners.flatMap((partner) => {
        const known = new Set(syllablesOf(`${duty.quote} ${meant}`));
        return syllablesOf(partnerVerb(duty, partner)).filter((syllable) => !known.has(syllable));
      });
    const verbless = madeUpDuty({
      id: 'planted',
      actor: 'a',
      partners: [{ organ: 'b', relation: 'advises' }],
    });
    expect(foreign(verbless)).toContain('cho');
    expect(
      duties
        .filter((duty) => duty.verb !== null)
        .flatMap((duty) => foreign(duty).map((s) => `${duty.id} ${s}`)),
    ).toEqual([]);
  });

  it('ends no verb in a preposition that leads to nobody', () => {
    const unfinished = (duty: Pick<Duty, 'verb' | 'partners'>) =>
      duty.partners.length === 0 && / (?:trong|về|với|cho|của)$/u.test(duty.verb ?? '');
    expect(unfinished({ verb: 'bồi thường cho', partners: [] })).toBe(true);
    expect(duties.filter(unfinished).map(({ id, verb }) => `${id}: ${verb}`)).toEqual([]);
  });

  it('reads "chủ trì" and "phối hợp" with what they are about: no quote stops at a partner', () => {
    const names = library.organs.organs.flatMap(({ name, aliases }) => [name, ...aliases]);
    const stops = duties.filter(
      ({ role, quote, task }) =>
        ['lead', 'coordinate', 'advise'].includes(role) &&
        names.some((name) => quote.endsWith(name)) &&
        !syllablesOf(task ?? '').every((syllable) => syllablesOf(quote).includes(syllable)),
    );
    expect(stops.map(({ id, quote }) => `${id}: ${quote}`)).toEqual([]);
  });
});
