/** Duties as cards: one for each provision, its words once, with the words that prove the duties marked. */
import { CYCLES, type Cycle, type Duty, ROLES, type Role } from './duty.ts';
import type { Article, Provision } from './hierarchy.ts';
import { isOpenIn, type OpenNote } from './notes.ts';
import type { Regulation } from './regulation.ts';
import { dutyPhrase } from './sentences.ts';
import { ownParagraphs, provisionsOf } from './walk.ts';

/** All duties of a list that one provision holds. */
export interface DutyCard {
  readonly regulation: Regulation;
  readonly article: Article;
  readonly provision: Provision;
  /** `05-qc-hu/dieu-5#khoan-1`. */
  readonly id: string;
  readonly duties: readonly Duty[];
  readonly paragraphs: readonly MarkedRun[][];
  /** What the text leaves open about these duties. */
  readonly open: readonly OpenNote[];
}

/** A run of a provision's words, and whether it proves a duty of the card. */
interface MarkedRun {
  readonly text: string;
  readonly isMarked: boolean;
}

/** The duties of a regulation as cards, in text order. */
export function dutyCards(regulation: Regulation, duties: readonly Duty[]): DutyCard[] {
  const own = duties.filter((duty) => duty.regulation === regulation.id);
  if (own.length === 0) return [];
  const groups = Map.groupBy(own, ({ article, provision }) => `${article}#${provision}`);
  return regulation.articles.flatMap((article) =>
    provisionsOf(article).flatMap((provision) => {
      const place = `${article.id}#${provision.id}`;
      const duties = groups.get(place);
      if (!duties) return [];
      const quotes = duties.map(({ quote }) => quote);
      return [
        {
          regulation,
          article,
          provision,
          id: `${regulation.id}/${place}`,
          duties,
          paragraphs: ownParagraphs(provision).map((paragraph) => markedRuns(paragraph, quotes)),
          open: (regulation.readings.get(article.id)?.open ?? []).filter((note) =>
            duties.some((duty) => isOpenIn(note, duty)),
          ),
        },
      ];
    }),
  );
}

/** Cards whose duties are of the same organs, under their names. */
export interface ActorCards {
  readonly actors: readonly string[];
  readonly cards: readonly DutyCard[];
}

/** Cards by who acts in them, in the order of the organs given: each card once, under the names of all its organs. */
export function cardsByActors(cards: readonly DutyCard[], order: readonly string[]): ActorCards[] {
  const places = new Map(order.map((id, i) => [id, i]));
  const placesOf = ({ duties }: DutyCard) =>
    [...new Set(duties.map(({ actor }) => places.get(actor) ?? order.length))].sort((a, b) => a - b);
  const groups = [...Map.groupBy(cards, (card) => placesOf(card).join(' '))].map(([key, cards]) => ({
    key: key.split(' ').map(Number),
    cards,
  }));
  return groups
    .sort((a, b) => a.key.map((n, i) => n - (b.key[i] ?? -1)).find((by) => by !== 0) ?? -1)
    .map(({ key, cards }) => ({ actors: key.flatMap((n) => order[n] ?? []), cards }));
}

/** Where a clause of a paragraph ends, with the blank behind it. */
const CLAUSE_END = /[.;:](?:\s+|$)/gu;

/** A paragraph cut into runs of whole clauses, marked where one has a quote: nothing less than a clause steps back. */
export function markedRuns(paragraph: string, quotes: readonly string[]): MarkedRun[] {
  const proofs = quotes.flatMap((quote) => {
    const start = paragraph.indexOf(quote);
    return start < 0 ? [] : [{ start, end: start + quote.length }];
  });
  const ends = [...paragraph.matchAll(CLAUSE_END)].map(({ index, 0: { length } }) => index + length);
  const runs: { text: string; isMarked: boolean }[] = [];
  let start = 0;
  for (const end of new Set([...ends, paragraph.length])) {
    const isMarked = proofs.some((proof) => proof.start < end && proof.end > start);
    const text = paragraph.slice(start, end);
    const before = runs.at(-1);
    if (before?.isMarked === isMarked) before.text += text;
    else if (text) runs.push({ text, isMarked });
    start = end;
  }
  return runs;
}

/** Duties that are one statement: alike but for the actor, or one actor's duties that share a task. */
interface MergedDuty {
  readonly task: string | null;
  readonly actors: readonly string[];
  readonly roles: readonly Role[];
  /** What is done and toward whom, in the law's verbs: `chủ trì, phối hợp với Ban B`. */
  readonly phrases: readonly string[];
  readonly cycles: readonly Cycle[];
  readonly duties: readonly Duty[];
}

/** The duties of one provision, each statement once, in text order. */
export function mergedDuties(duties: readonly Duty[], nameOf: (organ: string) => string): MergedDuty[] {
  const ofActor = Map.groupBy(duties, ({ actor, task, id }) => `${actor}\n${task ?? id}`);
  const lines = [...ofActor.values()].map((group) => mergeDuties(group, nameOf));
  const alike = Map.groupBy(lines, ({ task, roles, phrases, cycles, duties }) =>
    JSON.stringify([task ?? duties[0]?.quote, roles, phrases, cycles]),
  );
  return [...alike.values()].map((group) => ({
    ...(group[0] as MergedDuty),
    actors: [...new Set(group.flatMap(({ actors }) => actors))],
    duties: group.flatMap(({ duties }) => duties),
  }));
}

/** What a statement is about, where neither the heading above it nor its own phrases say so. */
export function glossOf({ task, phrases }: Pick<MergedDuty, 'task' | 'phrases'>, heading: string | null) {
  const said = [heading ?? '', ...phrases].map((words) => words.toLowerCase());
  return task && !said.includes(task.toLowerCase()) ? task : null;
}

function mergeDuties(duties: readonly Duty[], nameOf: (organ: string) => string): MergedDuty {
  const phrases = [...new Set(duties.map((duty) => dutyPhrase(duty, nameOf)))];
  const isWithin = (phrase: string) => phrases.some((other) => other !== phrase && other.includes(phrase));
  return {
    task: duties[0]?.task ?? null,
    actors: [...new Set(duties.map(({ actor }) => actor))],
    roles: ROLES.filter((role) => duties.some((duty) => duty.role === role)),
    phrases: phrases.filter((phrase) => !isWithin(phrase)),
    cycles: CYCLES.filter((cycle) => duties.some((duty) => duty.cycles.includes(cycle))),
    duties,
  };
}
