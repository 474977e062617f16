import { capital } from '../model/letter-case.ts';
import type { PlaceFinder } from '../model/places.ts';
import type { BankQuestion, QuestionChoice } from '../model/question.ts';
import { ownParagraphs } from '../model/walk.ts';
import { randomOf, shuffled } from './random.ts';
import type { Choice, Clause, QuestionSlide, Source } from './slide.ts';

/** What the class has to think, in minutes. */
const COUNTDOWN = 0.5;

/**
 * A question of the bank as a slide, with the clause that the key rests on; of pairs to be matched, the provision of each. Its
 * choices are in the order of a seed; with none, the right one first.
 */
export function questionSlide(
  question: BankQuestion,
  source: Source,
  { nameOf, placeAt }: { readonly nameOf: (organ: string) => string; readonly placeAt: PlaceFinder },
  seed: string | null = question.id,
): QuestionSlide {
  const random = randomOf(question.id);
  const { choices, rows } = question.steps
    ? ordered(question.steps, random)
    : question.pairs
      ? matched(question.pairs, nameOf, random)
      : { choices: chosen(question, nameOf), rows: [] };
  const proofs = (question.pairs ?? []).flatMap(({ at, text }, i) => {
    const place = placeAt(at);
    const pair = `${i + 1} – ${'abcd'[rows.findIndex(({ right }) => right === text)]}`;
    return place?.kind === 'provision' ? [{ pair, source: place }] : [];
  });
  return {
    kind: 'question',
    title: question.ask,
    question,
    source,
    sources: proofs.length > 0 ? proofs.map((proof) => proof.source) : [source],
    choices: seed === null ? choices : choicesInOrder(choices, seed, question.id),
    rows,
    clause: proofs.length > 0 ? null : clauseOf(question.quote, source),
    proofs,
    note: null,
    steps: 1,
    countdown: COUNTDOWN,
  };
}

/** Choices in the order of a seed, the same on the server and in the browser. */
export const choicesInOrder = <T>(choices: readonly T[], seed: string, id: string): T[] =>
  shuffled(choices, randomOf(`${seed} ${id}`));

/** The letter of the right choice. */
export const letterOf = (choices: readonly Choice[]): string =>
  'ABCD'[choices.findIndex(({ right }) => right)] ?? '';

function chosen({ right, wrong = [] }: BankQuestion, nameOf: (organ: string) => string): Choice[] {
  const textOf = ({ text, who = [] }: QuestionChoice) =>
    capital(text ?? who.map((organ, i) => (i > 0 ? nameOf(organ) : capital(nameOf(organ)))).join(', '));
  return [right, ...wrong].flatMap((choice, i) =>
    choice ? [{ text: textOf(choice), right: i === 0, why: choice.why ?? null }] : [],
  );
}

/** Steps in a mixed order with numbers; the choices are orders of those numbers. */
function ordered(steps: readonly string[], random: () => number) {
  const mixed = shuffled(steps, random);
  const describe = (order: readonly string[]) => order.map((step) => mixed.indexOf(step) + 1).join(' → ');
  const right = describe(steps);
  const choices = otherOrders(steps, describe, right).map((text) => ({ text, right: false, why: null }));
  return {
    rows: mixed.map((left) => ({ left, right: null })),
    choices: [{ text: right, right: true, why: null }, ...choices],
  };
}

/** Organs with numbers, tasks with letters; the choices pair numbers with letters. */
function matched(
  pairs: NonNullable<BankQuestion['pairs']>,
  nameOf: (organ: string) => string,
  random: () => number,
) {
  const tasks = shuffled(
    pairs.map(({ text }) => text),
    random,
  );
  const describe = (order: readonly string[]) =>
    order.map((text, i) => `${i + 1} – ${'abcd'[tasks.indexOf(text)]}`).join(', ');
  const right = pairs.map(({ text }) => text);
  const choices = otherOrders(right, describe, describe(right)).map((text) => ({
    text,
    right: false,
    why: null,
  }));
  return {
    rows: pairs.map(({ who }, i) => ({ left: capital(nameOf(who)), right: tasks[i] ?? null })),
    choices: [{ text: describe(right), right: true, why: null }, ...choices],
  };
}

/** Three other orders of the same things. */
function otherOrders<T>(
  items: readonly T[],
  describe: (order: readonly T[]) => string,
  right: string,
): string[] {
  const all = permutations(items).map(describe);
  return all.filter((one) => one !== right).slice(0, 3);
}

function permutations<T>(items: readonly T[]): T[][] {
  if (items.length <= 1) return [[...items]];
  return items.flatMap((first, i) =>
    permutations(items.filter((_, n) => n !== i)).map((rest) => [first, ...rest]),
  );
}

/** A sentence of the law is shown whole up to so many letters. */
const LONGEST_SENTENCE = 280;

/** The sentence that holds the words; of a long one the clause, with where it is cut. The first paragraph without words. */
function clauseOf(quote: string | undefined, { provision }: Source): Clause {
  const paragraphs = ownParagraphs(provision);
  const paragraph = paragraphs.find((one) => one.includes(quote ?? '')) ?? '';
  const partOf = (whole: string, ends: RegExp) =>
    whole.split(ends).find((one) => one.includes(quote ?? '')) ?? whole;
  const sentence = quote ? partOf(paragraph, /(?<=\.)\s+/u) : paragraph;
  const words = sentence.length > LONGEST_SENTENCE ? partOf(sentence, /(?<=[.;])\s+/u) : sentence;
  return { words, cutBefore: !sentence.startsWith(words), cutAfter: !sentence.endsWith(words) };
}
