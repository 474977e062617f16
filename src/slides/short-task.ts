/** A task in few words, for slides that have no room for the law's clause: nothing is said twice, no recipient is lost. */
import { fold } from '../model/fold.ts';
import { capital, lowerFirst } from '../model/letter-case.ts';
import type { TaskItem } from './slide.ts';

interface Piece {
  readonly words: string;
  readonly isVerb: boolean;
}

/** A verb that ends in one of these waits for a name. */
const WAITS = /\s(với|trước|đến|cho|giúp)$/u;

/**
 * The law's verbs that the task's name does not say itself come first, each with those it is done with or toward; a verb of
 * which the name says a part is written out in its place.
 */
export function shortTask({ verbs, task, quote, duties, partners }: TaskItem): Piece[] {
  const written = task ?? quote;
  const said = verbs.filter((verb) => isSaidIn(verb, written));
  const led = verbs.filter((verb) => !said.includes(verb));
  const namesFor = (verb: string) => {
    const own = duties.filter(({ plainVerb }) => plainVerb && lowerFirst(plainVerb) === verb);
    const ids = new Set(own.flatMap((duty) => duty.partners.map(({ organ }) => organ)));
    const names = partners.filter(({ organ }) => ids.has(organ)).map(({ name }) => name);
    return WAITS.test(verb) ? names.filter((name) => !fold(written).includes(fold(name))).join(', ') : '';
  };
  const whole = said.reduce(withWhole, written);
  const lead = led.flatMap((verb, i): Piece[] => {
    const next = led[i + 1] ?? said[0];
    const names = namesFor(verb);
    const runsOn = !names && next && fold(quote).includes(fold(`${verb} ${next}`));
    return [
      { words: verb, isVerb: true },
      { words: `${names && ` ${names}`}${runsOn ? ' ' : ': '}`, isVerb: false },
    ];
  });
  const tails = said.flatMap((verb) => {
    const way = WAITS.exec(verb)?.[1];
    const names = way && !whole.includes(` ${way} `) ? namesFor(verb) : '';
    return names ? [`${way} ${names}`] : [];
  });
  const name = marked(lead.length > 0 ? lowerFirst(whole) : whole, said);
  return [...lead, ...name, ...(tails.length > 0 ? [{ words: ` ${tails.join(', ')}`, isVerb: false }] : [])];
}

const firstWord = (words: string) => fold(words).split(/[\s,]/u, 1)[0];

/** A name says a verb when it holds the verb or one of the acts that the verb lists, or begins with the same word. */
const isSaidIn = (verb: string, name: string): boolean =>
  partsIn(verb, name).length > 0 || endIn(verb, name) !== null || firstWord(verb) === firstWord(name);

const partsIn = (verb: string, name: string): string[] =>
  verb.split(', ').filter((part) => fold(name).includes(fold(part)));

/** The last words of the verb, as many as the name begins with. */
function endIn(verb: string, name: string): string | null {
  const words = verb.split(' ');
  const ends = words.map((_, i) => words.slice(i).join(' '));
  return ends.find((end) => fold(name).startsWith(`${fold(end)} `)) ?? null;
}

/** The name with the whole verb in the place of those of its acts that it says. */
function withWhole(name: string, verb: string): string {
  const parts = partsIn(verb, name);
  const end = endIn(verb, name);
  const [first, last] = end ? [end, end] : [parts[0], parts.at(-1)];
  if (!first || !last || fold(name).includes(fold(verb))) return name;
  const from = fold(name).indexOf(fold(first));
  const to = fold(name).indexOf(fold(last)) + last.length;
  return to < from ? name : `${name.slice(0, from)}${from === 0 ? capital(verb) : verb}${name.slice(to)}`;
}

/** The name with its first verb marked, where it contains it. */
function marked(name: string, verbs: readonly string[]): Piece[] {
  const [verb] = verbs;
  if (!verb) return [{ words: name, isVerb: false }];
  const at = fold(name).indexOf(fold(verb));
  const [from, to] = at >= 0 ? [at, at + verb.length] : [0, sharedStart(verb, name)];
  return [
    { words: name.slice(0, from), isVerb: false },
    { words: name.slice(from, to), isVerb: true },
    { words: name.slice(to), isVerb: false },
  ].filter(({ words }) => words !== '');
}

/** How many letters of the name are words with which the verb begins too. */
function sharedStart(verb: string, name: string): number {
  const [own, all] = [verb.split(' '), name.split(' ')];
  const bare = (word = '') => fold(word).replace(/,$/u, '');
  const differs = all.findIndex((word, i) => bare(word) !== bare(own[i]));
  return all.slice(0, differs < 0 ? all.length : differs).join(' ').length;
}
