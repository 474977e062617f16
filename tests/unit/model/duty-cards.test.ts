import { expect, test } from 'vitest';
import {
  cardsByActors,
  dutyCards,
  glossOf,
  markedRuns,
  mergedDuties,
} from '../../../src/model/duty-cards.ts';
import { madeUpDuty } from '../../support/made-up.ts';
import { smallLibrary } from '../../support/small-library.ts';

const { regulation } = smallLibrary();

test('a card holds the duties of one provision, in text order, with its words once', () => {
  const cards = dutyCards(regulation, [...regulation.duties].reverse());
  expect(cards.map(({ id, duties }) => [id, duties.length])).toEqual([
    ['quy-che-a/dieu-1#doan-2', 1],
    ['quy-che-a/dieu-2#khoan-1', 1],
    ['quy-che-a/dieu-2#khoan-2-1', 1],
  ]);
  const words = cards[1]?.paragraphs.map((runs) => runs.map(({ text }) => text).join(''));
  const place = regulation.placeAt('dieu-2#khoan-1');
  if (place?.kind !== 'provision') throw new Error('no such provision');
  expect(words).toEqual(
    place.provision.paragraphs.map(({ lines }) => lines.map(({ text }) => text).join(' ')),
  );
});

test('clauses that prove something are marked as a whole, with their stops and the words that join them', () => {
  const runs = markedRuns('Một hai; ba bốn năm; sáu. Đồng thời bảy tám.', ['bốn', 'bảy tám']);
  expect(runs).toEqual([
    { text: 'Một hai; ', isMarked: false },
    { text: 'ba bốn năm; ', isMarked: true },
    { text: 'sáu. ', isMarked: false },
    { text: 'Đồng thời bảy tám.', isMarked: true },
  ]);
});

test('a quote over several clauses marks them all; without one nothing is marked', () => {
  const paragraph = 'Một; hai 2.1 ba. Bốn';
  expect(markedRuns(paragraph, ['Một; hai 2', '2.1 ba'])).toEqual([
    { text: 'Một; hai 2.1 ba. ', isMarked: true },
    { text: 'Bốn', isMarked: false },
  ]);
  expect(markedRuns(paragraph, ['năm'])).toEqual([{ text: paragraph, isMarked: false }]);
});

test('duties alike but for the actor are told once, and so are an actor’s roles in one task', () => {
  const nameOf = (id: string) => id;
  const shared = { provision: 'khoan-1', task: 'Theo dõi', verb: 'theo dõi', plainVerb: 'theo dõi' };
  const led = { partners: [{ organ: 'c', relation: 'with' as const }], task: 'Dự thảo' };
  const told = mergedDuties(
    [
      madeUpDuty({ ...shared, id: '1', actor: 'a' }),
      madeUpDuty({ ...shared, id: '2', actor: 'b' }),
      madeUpDuty({ ...led, id: '3', actor: 'a', role: 'lead', plainVerb: 'chủ trì, phối hợp với' }),
      madeUpDuty({ ...led, id: '4', actor: 'a', role: 'coordinate', plainVerb: 'phối hợp với' }),
    ],
    nameOf,
  );
  expect(told.map(({ actors, roles, phrases }) => ({ actors, roles, phrases }))).toEqual([
    { actors: ['a', 'b'], roles: ['report'], phrases: ['theo dõi'] },
    { actors: ['a'], roles: ['lead', 'coordinate'], phrases: ['chủ trì, phối hợp với c'] },
  ]);
});

test('what a statement is about is said once', () => {
  const phrases = ['lấy phiếu tín nhiệm'];
  expect(glossOf({ task: 'Lấy phiếu tín nhiệm', phrases }, 'Giám sát')).toBeNull();
  expect(glossOf({ task: 'Giám sát', phrases }, 'Giám sát')).toBeNull();
  expect(glossOf({ task: 'Phản biện', phrases }, 'Giám sát')).toBe('Phản biện');
  expect(glossOf({ task: null, phrases }, null)).toBeNull();
});

test('cards stand under all who act in them, each once, in the order of the organs', () => {
  const [card] = dutyCards(regulation, regulation.duties);
  if (!card) throw new Error('no card');
  const cardOf = (id: string, ...actors: string[]) => ({
    ...card,
    id,
    duties: actors.map((actor) => madeUpDuty({ id: `${id} ${actor}`, actor })),
  });
  const cards = [
    cardOf('1', 'c'),
    cardOf('2', 'b', 'a'),
    cardOf('3', 'a'),
    cardOf('4', 'a', 'b'),
    cardOf('5', 'c', 'a'),
  ];
  const groups = cardsByActors(cards, ['a', 'b', 'c']);
  expect(groups.map(({ actors, cards }) => [actors.join(' '), cards.map(({ id }) => id)])).toEqual([
    ['a', ['3']],
    ['a b', ['2', '4']],
    ['a c', ['5']],
    ['c', ['1']],
  ]);
});
