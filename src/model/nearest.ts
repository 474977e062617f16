import { letterPairs, likeness } from './likeness.ts';

/**
 * The run of words in `text` that is most like `wanted`, for error messages: a window of as many words, scored by the
 * pairs of letters both share (Dice's coefficient over bigrams). Empty where nothing is alike.
 */
export function nearestWords(wanted: string, text: string): string {
  const words = text.split(/\s+/u).filter(Boolean);
  const length = Math.min(wanted.split(/\s+/u).filter(Boolean).length, words.length);
  const target = letterPairs(wanted);
  let best = '';
  let bestScore = 0;
  for (let start = 0; start + length <= words.length; start++) {
    const window = words.slice(start, start + length).join(' ');
    const score = likeness(target, letterPairs(window));
    if (score > bestScore) [best, bestScore] = [window, score];
  }
  return best;
}

/** The one of `names` that is most like `wanted`; null where none shares a third of its letter pairs. */
export function nearestName(wanted: string, names: Iterable<string>): string | null {
  const target = letterPairs(wanted);
  let best: string | null = null;
  let bestScore = 1 / 3;
  for (const name of names) {
    const score = likeness(target, letterPairs(name));
    if (score > bestScore) [best, bestScore] = [name, score];
  }
  return best;
}

/** What is said of a name that nothing bears: "no organ `ban-dan-van` in content/organs.yaml; did you mean `…`?". */
export function noSuch(kind: string, wanted: string, names: Iterable<string>, where = ''): string {
  const nearest = nearestName(wanted, names);
  return `no ${kind} \`${wanted}\`${where && ` ${where}`}${nearest ? `; did you mean \`${nearest}\`?` : ''}`;
}

/** The same of an organ. */
export const noOrgan = (id: string, organs: Iterable<string>): string =>
  noSuch('organ', id, organs, 'in content/organs.yaml');
