import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { cadencePicture } from '../../../src/diagrams/cadence-picture.ts';
import { roleGrid, topicGrid } from '../../../src/diagrams/grid.ts';
import { dutiesOf, REPORTING, reportingPicture } from '../../../src/diagrams/reporting-picture.ts';
import { ROLE_LABELS } from '../../../src/labels/duties.ts';
import type { Duty } from '../../../src/model/duty.ts';
import { readLibrary } from '../../../src/site/library.ts';
import { cadenceTitle, reportingTitle, rolesTitle, topicsTitle } from '../../../src/site/picture-titles.ts';

const library = readLibrary(resolve('content'));
const [regulation] = library.regulations;
if (!regulation) throw new Error('there is no text');
const { duties, topics } = regulation;
const { byId } = library.organs;
const context = { organs: byId, citeOf: () => '', hrefOf: () => '#', drawingOf: () => '#' };
const numbers = (title: string) => [...title.matchAll(/\d+/gu)].map(Number);

const reporting = (all: readonly Duty[], relation: (typeof REPORTING)[number], mostNamed?: number) =>
  reportingTitle(
    reportingPicture(dutiesOf(all, [relation]), context),
    relation,
    library.organs.nameOf,
    mostNamed,
  );

describe.each(REPORTING)('the title of %s', (relation) => {
  const pairs = dutiesOf(duties, [relation]).flatMap(({ actor, partners }) =>
    partners.map(({ organ }) => ({ actor, organ })),
  );

  test('names who does, and the organ toward which most do where there is one', () => {
    const title = reporting(duties, relation).toLocaleLowerCase('vi');
    const ends = [...new Set(pairs.map(({ organ }) => organ))];
    const sendersTo = (id: string) =>
      new Set(pairs.flatMap(({ actor, organ }) => (organ === id ? [actor] : [])));
    const most = Math.max(...ends.map((id) => sendersTo(id).size));
    const top = ends.filter((id) => sendersTo(id).size === most);
    const senders = top.length === 1 ? sendersTo(top[0] ?? '') : new Set(pairs.map(({ actor }) => actor));
    const named = top.length === 1 ? [...senders, ...top] : [...senders];
    const isSaid = (id: string) => title.includes(library.organs.nameOf(id).toLocaleLowerCase('vi'));
    if (senders.size <= 4) expect(named.filter((id) => !isSaid(id))).toEqual([]);
    else expect(numbers(title)).toEqual([senders.size]);
    if (senders.size > 1) expect(numbers(reporting(duties, relation, 1))).toEqual([senders.size]);
  });

  test('is another once those duties are gone', () => {
    const title = reporting(duties, relation).toLocaleLowerCase('vi');
    const isSaid = (id: string) => title.includes(library.organs.nameOf(id).toLocaleLowerCase('vi'));
    const actor = pairs.find((pair) => isSaid(pair.actor))?.actor;
    expect(
      reporting(
        duties.filter((duty) => duty.actor !== actor),
        relation,
      ),
    ).not.toBe(reporting(duties, relation));
  });
});

test('the title of the topics counts the organs of the field that it names', () => {
  const title = topicsTitle(topicGrid(duties, topics, context));
  const named = topics.find(({ name }) => title.includes(`“${name}”`));
  const organs = new Set(duties.filter(({ topic }) => topic === named?.id).map(({ actor }) => actor));
  expect(numbers(title)).toEqual([named ? organs.size : topics.length]);
});

test('the title of the roles counts those of the organ that it names', () => {
  const title = rolesTitle(roleGrid(duties, ROLE_LABELS, context));
  const roles = Map.groupBy(duties, ({ actor }) => actor);
  const held = [...roles].map(([, own]) => new Set(own.map(({ role }) => role)).size);
  const all = new Set(duties.map(({ role }) => role)).size;
  const top = Math.max(...held);
  expect(numbers(title)).toEqual(held.filter((one) => one === top).length === 1 ? [top, all] : [all]);
});

test('the title of a year counts what it draws, and one duty less is counted', () => {
  const cyclic = duties.filter(({ cycles }) => cycles.length > 0);
  const title = (all: readonly Duty[]) => cadenceTitle(cadencePicture(all, context));
  const isDated = ({ cycles }: Duty) => cycles.some((cycle) => cycle !== 'regular' && cycle !== 'ad-hoc');
  const [all = 0, dated = 0] = numbers(title(cyclic));
  expect(all).toBeGreaterThan(dated);
  expect(numbers(title(cyclic.filter((duty) => !isDated(duty))))).toEqual([all - dated, 0]);
  expect(numbers(title(cyclic.filter(isDated)))).toEqual([dated, dated]);
  expect(title(cyclic)).not.toBe(title(cyclic.filter(({ cycles }) => !cycles.includes('monthly'))));
});

test('a year begins with the organs that have set times', () => {
  const { rows } = cadencePicture(
    duties.filter(({ cycles }) => cycles.length > 0),
    context,
  );
  const isSet = rows.map(({ organs }) =>
    organs.some(({ beats }) =>
      beats.some(({ cycles }) => cycles.some((cycle) => cycle !== 'regular' && cycle !== 'ad-hoc')),
    ),
  );
  expect(isSet).toEqual([...isSet].sort((a, b) => Number(b) - Number(a)));
  expect(new Set(isSet).size).toBe(2);
});
