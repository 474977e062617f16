import { SLIDE_LABELS } from '../labels/slides.ts';
import { oncePer } from '../model/once.ts';
import { provisionAt } from '../model/places.ts';
import type { BankQuestion } from '../model/question.ts';
import type { Regulation } from '../model/regulation.ts';
import { drawQuestions, FIRST_SEED, QUESTIONS } from '../slides/draw-questions.ts';
import { titleSlide } from '../slides/frame-slides.ts';
import { letterOf, questionSlide } from '../slides/question-slide.ts';
import type { Deck, KeySlide, QuestionSlide } from '../slides/slide.ts';
import { library } from './library.ts';
import { regulationName } from './names.ts';
import { readQuestions } from './quiz-source.ts';
import { siteConfig } from './site.config.ts';
import { deckUrl } from './urls.ts';

export interface Quiz {
  /** The set that the pages are served with. */
  readonly deck: Deck;
  /** Every question, its right choice first: scripts draw other sets from them. */
  readonly pool: Deck;
}

/** A regulation's reviewed questions. */
export const questionsOf = oncePer(
  (regulation: Regulation): readonly BankQuestion[] =>
    readQuestions(siteConfig.contentFolder, regulation, library()).questions,
);

/** A regulation's quiz: slides like those of any deck. */
export function quizOf(regulation: Regulation): Quiz {
  const questions = questionsOf(regulation).map((question) => ({
    ...question,
    article: question.at.split('#')[0] ?? '',
  }));
  const drawn = drawQuestions(questions, FIRST_SEED, { count: QUESTIONS });
  const slides = drawn.map((question) => slideOf(regulation, question, FIRST_SEED));
  const key: KeySlide = {
    kind: 'key',
    title: SLIDE_LABELS.key,
    answers: slides.map(({ choices, source }) => ({ letter: letterOf(choices), source })),
    sources: [],
    note: null,
    steps: 0,
  };
  const about = {
    id: 'on-tap',
    title: `${SLIDE_LABELS.quiz} ${regulationName(regulation)}`,
    summary: `${questions.length} câu hỏi có đáp án, lý do và điều khoản`,
    of: 'regulation' as const,
    leftOut: [],
  };
  return {
    deck: { ...about, slides: [titleSlide(SLIDE_LABELS.quiz, [regulationName(regulation)]), ...slides, key] },
    pool: { ...about, slides: questions.map((question) => slideOf(regulation, question, null)) },
  };
}

function slideOf(regulation: Regulation, question: BankQuestion, seed: string | null): QuestionSlide {
  const names = { nameOf: library().organs.nameOf, placeAt: regulation.placeAt };
  return questionSlide(question, provisionAt(regulation, question.at), names, seed);
}

/** The quiz's page, or what belongs to it: `thuyet-trinh/`, `in/`. */
export const quizUrl = (doc: string, path = ''): string => deckUrl(doc, 'on-tap', path);
