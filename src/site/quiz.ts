import { ownParagraphs } from '../model/ladder.ts';
import type { Regulation } from '../model/library.ts';
import { drawQuiz, type PoolQuestion, type Question, questionPool } from '../slides/quiz.ts';
import { sourceOf } from './decks.ts';
import { dutyCitation } from './duty-citation.ts';
import { library } from './library.ts';
import { deckUrl, dutyUrl } from './urls.ts';

/** What is told of a question's duty: how it is cited, where it stands, and the provision's full words for the speaker. */
export interface Told {
  readonly cite: string;
  readonly href: string;
  readonly words: readonly string[];
}

export interface Quiz {
  /** Every question that can be asked. */
  readonly pool: readonly PoolQuestion[];
  /** Those of the set that the pages are served with. */
  readonly first: readonly Question[];
  readonly toldOf: (question: Pick<PoolQuestion, 'duty'>) => Told;
}

/** The set of questions that the served pages hold; scripts put another in its place. */
export const FIRST_SEED = '1';

/** A regulation's quiz. */
export function quizOf(regulation: Regulation): Quiz {
  const pool = questionPool(regulation.duties, library().organs.byId);
  const byId = new Map(regulation.duties.map((duty) => [duty.id, duty]));
  const toldOf = ({ duty: id }: Pick<PoolQuestion, 'duty'>): Told => {
    const duty = byId.get(id);
    if (!duty) throw new Error(`no duty ${id}`);
    return {
      cite: dutyCitation(duty),
      href: dutyUrl(duty),
      words: ownParagraphs(sourceOf(regulation, duty).provision),
    };
  };
  return { pool, first: drawQuiz(pool, FIRST_SEED), toldOf };
}

/** The quiz's page, or what belongs to it: `thuyet-trinh/`, `in/`. */
export const quizUrl = (doc: string, path = ''): string => deckUrl(doc, 'on-tap', path);
