/** What is known of a text, by which others may name it. */
interface NamedText {
  readonly id: string;
  readonly kind: string;
  readonly number: string | null;
  readonly title: string;
}

/** Words that name a text of the library. */
export interface TextName {
  readonly start: number;
  readonly end: number;
  readonly id: string;
}

type TextNameFinder = (text: string) => TextName[];

const NUMBER = /(?<![\p{L}\p{N}/-])[\p{L}\p{N}]+(?:[/-][\p{L}\p{N}]+)+(?![\p{L}\p{N}/-])/gu;
/** After a title the sentence must go on in a way that does not lengthen it: `Luật Giáo dục` is not `Luật Giáo dục đại học`. */
const TITLE_ENDS = /^\s*(?:$|[.,;:)”"/]|(?:số|ngày|năm|và|hoặc|có|được|này|thì)(?![\p{L}\p{N}]))/u;

/**
 * Makes a finder of the names of these texts: the number, with the kind and "số" before it where they are there
 * (`Nghị định số 30/2020/NĐ-CP`), or kind and title. What it costs does not grow with the number of texts.
 */
export function textNameFinder(texts: readonly NamedText[]): TextNameFinder {
  const byNumber = new Map<string, NamedText>();
  const byOpening = new Map<string, NamedText[]>();
  for (const text of texts) {
    if (text.number) byNumber.set(text.number, text);
    if (text.title.trim().includes(' ')) {
      const opening = openingOf(titled(text));
      byOpening.set(opening, [...(byOpening.get(opening) ?? []), text]);
    }
  }
  return (words) => [...numbersIn(words, byNumber), ...titlesIn(words, byOpening)];
}

function numbersIn(words: string, byNumber: ReadonlyMap<string, NamedText>): TextName[] {
  if (byNumber.size === 0 || !/[/-]/u.test(words)) return [];
  return [...words.matchAll(NUMBER)].flatMap(({ 0: number, index }) => {
    const text = byNumber.get(number);
    if (!text) return [];
    const before = words.slice(0, index);
    const called = before.replace(/\s+(?:số\s+)?$/u, '');
    const start = called !== before && called.endsWith(text.kind) ? called.length - text.kind.length : index;
    return [{ start, end: index + number.length, id: text.id }];
  });
}

/** Of the titles that are at a place the longest. */
function titlesIn(words: string, byOpening: ReadonlyMap<string, readonly NamedText[]>): TextName[] {
  if (byOpening.size === 0) return [];
  return [...words.matchAll(/(?<![\p{L}\p{N}])\p{Lu}/gu)].flatMap(({ index }) => {
    const rest = words.slice(index);
    const [longest] = (byOpening.get(openingOf(rest)) ?? [])
      .map((text) => ({ id: text.id, name: titled(text) }))
      .filter(({ name }) => rest.startsWith(name) && TITLE_ENDS.test(rest.slice(name.length)))
      .sort((a, b) => b.name.length - a.name.length);
    return longest ? [{ start: index, end: index + longest.name.length, id: longest.id }] : [];
  });
}

const titled = ({ kind, title }: NamedText) => `${kind} ${title}`;

/** The first three syllables, by which titles are looked up. */
const openingOf = (words: string) => /^(?:\S+\s+){0,2}[\p{L}\p{N}/-]+/u.exec(words)?.[0] ?? '';
